import type { TreeRow } from './visible-rows.ts';

/** Rows drawn beyond what is in sight, above and below: a quick wheel shows no gap. */
const spare = 16;

/** How high rows are, CSS pixels: those at the top, and those inside another. */
export interface RowHeights {
  readonly top: number;
  readonly nested: number;
}

/** A row to draw, and the room of the rows before it that are not drawn, CSS pixels. */
export interface DrawnRow {
  readonly row: TreeRow;
  readonly gap: number;
}

/** Where each row begins; one more at the end, the height of them all. O(rows). */
export function topsOf(rows: readonly TreeRow[], heights: RowHeights): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const { level } of rows) tops.push((top += level === 1 ? heights.top : heights.nested));
  return tops;
}

/**
 * The rows between two heights, a few beyond them, and the row at `kept` wherever it is, for it has
 * the focus; with the room that is left after the last. O(rows drawn + log rows).
 */
export function rowsInSight(
  rows: readonly TreeRow[],
  tops: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  kept: number,
): { readonly drawn: readonly DrawnRow[]; readonly after: number } {
  const from = Math.max(0, firstEndingAfter(tops, top) - spare);
  const to = Math.min(rows.length, firstEndingAfter(tops, bottom) + 1 + spare);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (kept >= 0 && kept < from) places.unshift(kept);
  else if (kept >= to && kept < rows.length) places.push(kept);
  let end = 0;
  const drawn = places.flatMap((at): DrawnRow[] => {
    const row = rows[at];
    if (row === undefined) return [];
    const gap = (tops[at] ?? 0) - end;
    end = tops[at + 1] ?? 0;
    return [{ row, gap }];
  });
  return { drawn, after: (tops.at(-1) ?? 0) - end };
}

function firstEndingAfter(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle + 1] ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
