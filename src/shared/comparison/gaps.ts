import type { CompareRow } from './rows.ts';

/** A passage that took another's place: rows only A has, `[from, middle)`, and behind them rows only B has, `[middle, to)`. */
export interface Gap {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** More rows do not flow, for they would have to be laid out at once. */
const most = 48;
/** Nor does a side that has so many times the rows of the other: nothing would stand beside most of it. */
const lopsided = 3;

/**
 * The places where a passage of A and one of B stand between the same two pairs. There the
 * two sides flow beside each other, each in its own order, and are no pairs. O(rows).
 */
export function gapsOf(rows: readonly CompareRow[]): Gap[] {
  const gaps: Gap[] = [];
  for (let from = 0; from < rows.length;) {
    const middle = endOf(rows, from, 'only-left');
    const to = endOf(rows, middle, 'only-right');
    const [fewer = 0, more = 0] = [middle - from, to - middle].toSorted((a, b) => a - b);
    if (fewer > 0 && more <= fewer * lopsided && to - from <= most) gaps.push({ from, middle, to });
    from = Math.max(to, from + 1);
  }
  return gaps;
}

function endOf(rows: readonly CompareRow[], from: number, kind: CompareRow['kind']): number {
  let end = from;
  while (rows[end]?.kind === kind) end++;
  return end;
}
