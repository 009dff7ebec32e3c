import type { BlockKind } from '../../model/document.ts';
import type { ProposedBlock } from '../proposal.ts';
import type { Extract, Reason } from '../reading.ts';
import { reasonsBelow } from './below.ts';
import { bodyKinds } from './body.ts';
import { cutLine } from './cuts.ts';
import { type Extent, extentOf } from './extent.ts';
import { headKinds } from './head.ts';
import { type KnownLines, lineKey, noneKnown } from './known.ts';
import { type Line, lineOf } from './line.ts';
import { isProse } from './prose.ts';
import { reasonAnywhere, reasonOutside } from './rules.ts';
import { saidIn } from './said.ts';
import { captionsTwice } from './twice.ts';

/** Lines at the top of a text that may hold two things. */
const top = 40;
/** Lines in a row that may be a page's rather than a statement's. */
const most = 500;

/**
 * What each line of a reading is: title, heading, date line, paragraph ..., or not the statement at all, with the
 * reason. Kinds that the format states are kept, save that one heading becomes the title. The blocks cover
 * the text as those of the reading do; a line at the top may be cut in two. Never throws. O(characters).
 */
export function proposeBlocks(extract: Extract, known: KnownLines = noneKnown): ProposedBlock[] {
  const lines = linesOf(extract);
  const reasons = lines.map((line) => line.stated ?? rememberedReason(line, known) ?? reasonAnywhere(line));
  const extent = extentOf(lines, reasons);
  believeOutside(lines, reasons, extent, known);
  const free = (from: number, to: number): Line[] =>
    lines.slice(from, to).filter((_, i) => reasons[from + i] === null);
  const said = saidIn(free(extent.first, extent.last + 1));
  const head = headKinds(free(0, Math.min(extent.first, most)), extract.hints, said);
  const body = bodyKinds(free(extent.first, lines.length), lines[extent.last]);
  return lines.map((line, i) => {
    const kind = head.get(line) ?? body.get(line) ?? line.kind;
    const reason = reasons[i] ?? (kind === 'menu' || kind === 'running-head' ? kind : null);
    const { start, end } = line;
    if (reason !== null) return { start, end, kind: reason === 'caption' ? reason : 'furniture', reason };
    return { start, end, kind: kind === 'menu' || kind === 'running-head' ? 'furniture' : kind, reason };
  });
}

/** Why a block is hidden that the format itself gives such a kind. */
const reasonOfKind: Readonly<Partial<Record<BlockKind, Reason>>> = {
  caption: 'caption',
  furniture: 'hidden',
};

function linesOf({ text: { text, blocks }, furniture }: Extract): Line[] {
  const stated = new Map(furniture.map(({ block, reason }) => [block, reason]));
  let isAbove = true;
  return blocks.flatMap((block, i) => {
    const line = lineOf(text, block, block.kind, stated.get(i) ?? reasonOfKind[block.kind] ?? null);
    isAbove &&= i < top && !isProse(line);
    return isAbove ? cutLine(text, line) : [line];
  });
}

function rememberedReason(line: Line, { remembered }: KnownLines): Reason | null {
  return remembered.size > 0 && remembered.has(lineKey(line.text)) ? 'remembered' : null;
}

/** Adds the reasons that hold only above and below the statement, or because of other lines. */
function believeOutside(
  lines: readonly Line[],
  reasons: (Reason | null)[],
  extent: Extent,
  { recurring }: KnownLines,
): void {
  for (const [i, line] of lines.entries()) {
    if (!isOutside(i, extent, lines.length)) continue;
    reasons[i] ??= reasonOutside(line, i > extent.last ? 'below' : 'above');
    if (recurring.size > 0 && recurring.has(lineKey(line.text))) reasons[i] ??= 'recurring';
  }
  for (const i of captionsTwice(lines, reasons)) reasons[i] ??= 'caption';
  for (const [i, reason] of reasonsBelow(lines, reasons, extent)) reasons[i] ??= reason;
}

/** Whether a line is above or below the statement; of very many lines only the outermost and those next to it are looked at. */
function isOutside(at: number, { first, last }: Extent, lines: number): boolean {
  return (
    (at < first || at > last) &&
    (at < most || at >= lines - most || Math.abs(at - first) < most || Math.abs(at - last) < most)
  );
}
