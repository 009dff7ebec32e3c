import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { dateOf, formatDate, outletOf } from '../../shared/model/library.ts';
import { paragraphCount } from '../../shared/text/blocks.ts';
import { say } from '../state/feedback.ts';
import { run } from '../state/workspace.ts';
import type { ReadyComparison } from './use-compared.ts';

/** Writes a note on a paragraph of A that says B does not have it, and opens it to be gone on with. */
export async function noteOmission(
  row: CompareRow,
  left: Document,
  right: Document,
  { leftText, rightText }: ReadyComparison,
  open: (annotation: Id) => void,
): Promise<void> {
  const blocks = row.left.flatMap((block) => leftText.blocks[block] ?? []);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return;
  const id = crypto.randomUUID();
  const done = await run({
    type: 'addAnnotation',
    id,
    document: left.id,
    ranges: [{ start: first.start, end: last.end }],
    tags: [],
    note: `Not in ${named(right)}: none of its ${paragraphCount(rightText.blocks)} paragraphs has this one.`,
  });
  if (!done) return;
  say(`Noted in ${left.number}: not in ${right.number}`);
  open(id);
}

function named(document: Document): string {
  const date = dateOf(document);
  const facts = [outletOf(document), date === null ? '' : `${date.inferred ? 'c. ' : ''}${formatDate(date)}`]
    .filter(Boolean)
    .join(', ');
  return `${document.number} “${document.title}” (${facts})`;
}
