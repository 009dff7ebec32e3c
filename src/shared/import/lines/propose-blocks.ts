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
import { type Mark, markOf } from './rules.ts';
import { saidIn } from './said.ts';
import { captionsTwice } from './twice.ts';

/** Lines at the top of a text that may hold two things. */
const top = 40;

/**
 * What each line of a reading is: title, heading, date line, paragraph ..., or not the statement at all, with the
 * reason. Kinds that the format states are kept, save that one heading becomes the title. The blocks cover
 * the text as those of the reading do; a line at the top may be cut in two. Never throws. O(characters).
 */
export function proposeBlocks(extract: Extract, known: KnownLines = noneKnown): ProposedBlock[] {
  const lines = linesOf(extract);
  const marks = lines.map((line) => markOf(line) ?? knownMark(line, known));
  const extent = extentOf(lines, marks);
  const reasons = reasonsOf(lines, marks, extent, known);
  const free = (from: number, to: number): Line[] =>
    lines.slice(from, to).filter((_, i) => reasons[from + i] === null);
  const said = saidIn(free(extent.first, extent.last + 1));
  const head = headKinds(free(0, extent.first), extract.hints, said);
  const body = bodyKinds(free(extent.first, lines.length), lines[extent.last]);
  return lines.map((line, i) => {
    const kind = head.get(line) ?? body.get(line) ?? line.kind;
    const reason = reasons[i] ?? (kind === 'menu' || kind === 'running-head' ? kind : null);
    const { start, end } = line;
    if (reason !== null) return { start, end, kind: reason === 'caption' ? reason : 'furniture', reason };
    return { start, end, kind: kind === 'menu' || kind === 'running-head' ? 'furniture' : kind, reason };
  });
}

function linesOf({ text: { text, blocks }, furniture }: Extract): Line[] {
  const stated = new Map(furniture.map(({ block, reason }) => [block, reason]));
  let isAbove = true;
  return blocks.flatMap((block, i) => {
    const line = lineOf(text, block, block.kind, stated.get(i) ?? null);
    isAbove &&= i < top && !isProse(line);
    return isAbove ? cutLine(text, line) : [line];
  });
}

function knownMark(line: Line, { remembered }: KnownLines): Mark | null {
  return remembered.size > 0 && remembered.has(lineKey(line.text))
    ? { reason: 'remembered', where: 'anywhere' }
    : null;
}

function reasonsOf(
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  extent: Extent,
  { recurring }: KnownLines,
): (Reason | null)[] {
  const isOutside = (i: number): boolean => i < extent.first || i > extent.last;
  const reasons = marks.map((mark, i) => (mark !== null && holds(mark, i, extent) ? mark.reason : null));
  for (const i of captionsTwice(lines, reasons)) reasons[i] ??= 'caption';
  for (const [i, reason] of reasonsBelow(lines, marks, extent)) reasons[i] ??= reason;
  if (recurring.size > 0)
    for (const [i, line] of lines.entries())
      if (isOutside(i) && recurring.has(lineKey(line.text))) reasons[i] ??= 'recurring';
  return reasons;
}

function holds({ where }: Mark, at: number, { first, last }: Extent): boolean {
  return where === 'anywhere' || at > last || (where === 'outside' && at < first);
}
