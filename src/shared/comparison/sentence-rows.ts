import type { SideName } from '../alignment/alignment.ts';
import type { SentenceRow } from '../alignment/sentences.ts';
import type { Passage } from '../model/annotation.ts';
import { listed } from '../wording.ts';

/** The sentence of one side that a UTF-16 offset lies in or right behind, with what stands against it. */
export function sentenceAt(
  rows: readonly SentenceRow[],
  side: SideName,
  offset: number,
): SentenceRow | undefined {
  return (
    rows.find((row) => row[side].some(({ start, end }) => start <= offset && offset < end)) ??
    rows.find((row) => row[side].some(({ end }) => end === offset))
  );
}

/** What became of a sentence: `Sentence 2 of A, reworded in sentence 1 of B`, `Sentence 3 of A is not in B`. */
export function sentenceName(rows: readonly SentenceRow[], row: SentenceRow): string {
  const left = named(rows, row, 'left');
  const right = named(rows, row, 'right');
  if (row.right.length === 0) return `${left} of A ${row.left.length > 1 ? 'are' : 'is'} not in B`;
  if (row.left.length === 0) return `${right} of B ${row.right.length > 1 ? 'are' : 'is'} not in A`;
  const how = row.relation === 'identical' ? 'the same as' : 'reworded in';
  return `${left} of A, ${row.moved ? 'moved, ' : ''}${how} ${right.toLowerCase()} of B`;
}

/** `Sentence 2`, `Sentences 2 and 3`: as they are counted on their side of the row. */
function named(rows: readonly SentenceRow[], row: SentenceRow, side: SideName): string {
  const starts = [...new Set(rows.flatMap((each) => each[side].map(({ start }: Passage) => start)))];
  starts.sort((a, b) => a - b);
  const numbers = row[side].map(({ start }) => String(starts.indexOf(start) + 1));
  return `${numbers.length > 1 ? 'Sentences' : 'Sentence'} ${listed(numbers)}`;
}
