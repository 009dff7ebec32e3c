import type { CompareRow } from './rows.ts';

/**
 * Where the row of an earlier comparison of the same two texts stands in a later one, by its first
 * block, A's before B's; null where there was no such row. O(rows).
 */
export function carriedRow(
  before: readonly CompareRow[],
  after: readonly CompareRow[],
  index: number,
): number | null {
  const row = before[index];
  const side = row === undefined || row.left.length > 0 ? 'left' : 'right';
  const block = row?.[side][0];
  return block === undefined ? null : (after.find((each) => each[side].includes(block))?.index ?? null);
}
