import type { Row } from './alignment.ts';

/**
 * Rows as they are shown: in the left's order, and each block that only the right
 * has before the row that follows it on the right, among those that did not move.
 * So what was dropped comes before what stands in its place. O(rows log rows).
 */
export function inReadingOrder(rows: readonly Row[]): Row[] {
  const added = rows.filter((row) => row.left.length === 0).toSorted((a, b) => rightOf(a) - rightOf(b));
  const others = rows
    .filter((row) => row.left.length > 0)
    .toSorted((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || rightOf(a) - rightOf(b));
  const ordered: Row[] = [];
  let next = 0;
  for (const row of others) {
    if (!row.moved && row.right.length > 0) {
      for (let one = added[next]; one !== undefined && rightOf(one) < rightOf(row); one = added[next]) {
        ordered.push(one);
        next++;
      }
    }
    ordered.push(row);
  }
  return [...ordered, ...added.slice(next)];
}

function rightOf(row: Row): number {
  return row.right[0] ?? 0;
}
