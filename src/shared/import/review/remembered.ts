import { isHidden } from '../../text/blocks.ts';
import { lineKey } from '../lines/known.ts';
import { linesToRemember } from '../lines/remembering.ts';
import type { ProposedBlock } from '../proposal.ts';
import { factsOf } from './fact-values.ts';
import type { FileReview } from './file-review.ts';

/** Lines of one outlet, as a workspace keeps them. */
interface OutletLines {
  readonly outlet: string;
  readonly lines: readonly string[];
}

/** Lines that are remembered for one outlet at most. */
const mostLines = 1_000;

/**
 * What is remembered for outlets once these files are in: the lines hidden in them that other texts of the outlet
 * will have too are added, and those the analyst keeps though they were remembered are forgotten. Only the lists
 * that change, each whole. O(lines).
 */
export function rememberedLines(
  files: readonly FileReview[],
  known: Iterable<OutletLines>,
): readonly OutletLines[] {
  const lists = new Map(Array.from(known, ({ outlet, lines }) => [outlet, byKey(lines)]));
  const changed = new Set<string>();
  for (const file of files) {
    const { outlet, agency } = factsOf(file);
    const of = outlet ?? agency;
    if (of === null || !file.edits.remember) continue;
    const list = lists.get(of) ?? new Map<string, string>();
    lists.set(of, list);
    const blocks = reviewedBlocks(file);
    const text = file.extract?.text.text ?? '';
    for (const key of keptAgain(file, text)) if (list.delete(key)) changed.add(of);
    for (const [key, line] of byKey(linesToRemember(text, blocks))) {
      if (list.has(key) || list.size >= mostLines) continue;
      list.set(key, line);
      changed.add(of);
    }
  }
  return Array.from(changed, (outlet) => ({ outlet, lines: [...(lists.get(outlet)?.values() ?? [])] }));
}

function byKey(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line) => [lineKey(line), line]));
}

/** Keys of the lines that were hidden because they were remembered, and are kept now. */
function keptAgain({ proposal, edits }: FileReview, text: string): string[] {
  return (proposal?.blocks ?? []).flatMap(({ start, end, kind, reason }, i) =>
    reason === 'remembered' && !isHidden({ start, end, kind: edits.kinds.get(i) ?? kind })
      ? [lineKey(text.slice(start, end))]
      : [],
  );
}

/** The blocks as the analyst leaves them; what they chose has no other reason. */
function reviewedBlocks({ proposal, edits }: FileReview): ProposedBlock[] {
  return (proposal?.blocks ?? []).map((block, i) => {
    const kind = edits.kinds.get(i);
    return kind === undefined ? block : { start: block.start, end: block.end, kind, reason: null };
  });
}
