import type { CompareRow } from '../../shared/comparison/rows.ts';
import { paragraphs } from '../../shared/comparison/wording.ts';

/** A row by what of A, or else of B, stands in it: `A ¶ 12`; with `all`, `A ¶ 12 of 19`. */
export function rowPlace(
  rows: readonly CompareRow[],
  index: number,
  numbers: {
    readonly leftNumbers: readonly (number | null)[];
    readonly rightNumbers: readonly (number | null)[];
  },
  all = false,
): string {
  const row = rows[index];
  if (row === undefined) return '';
  const [side, blocks, own] =
    row.left.length > 0
      ? (['A', row.left, numbers.leftNumbers] as const)
      : (['B', row.right, numbers.rightNumbers] as const);
  const place = `${side} ${paragraphs(blocks, own).replaceAll('¶', '¶ ')}`;
  return all ? `${place} of ${own.filter((number) => number !== null).length}` : place;
}
