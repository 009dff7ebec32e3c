import type { CompareRow, RowKind } from './rows.ts';

/** A row's piece of one side of the overview: fractions of its height, 0..1. */
export interface Stripe {
  readonly row: number;
  readonly side: 'left' | 'right';
  readonly kind: RowKind;
  readonly top: number;
  readonly height: number;
}

export interface Overview {
  readonly stripes: readonly Stripe[];
  /** Where each row begins, and behind the last the end: `rows.length + 1` fractions, ascending from 0 to 1. */
  readonly edges: readonly number[];
  /** From the middle of A's half of a moved pair to the middle of B's. */
  readonly links: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/** A row counts as this many characters at least, so that a heading can be seen. */
const least = 24;

/**
 * The whole comparison to scale by characters, whatever is filtered or folded: a row is
 * as high as the longer of its sides. Lengths in UTF-16 code units. O(rows).
 */
export function overviewOf(
  rows: readonly CompareRow[],
  lengths: { readonly left: (block: number) => number; readonly right: (block: number) => number },
): Overview {
  const sizes = rows.map((row) => ({
    left: sum(row.left.map(lengths.left)),
    right: sum(row.right.map(lengths.right)),
  }));
  const weights = sizes.map(({ left, right }) => Math.max(least, left, right));
  const total = Math.max(1, sum(weights));
  const edges = [0];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + weight / total);
  const stripes: Stripe[] = [];
  const middles = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const side of ['left', 'right'] as const) {
      if (row[side].length === 0) continue;
      const top = edges[i] ?? 0;
      const height = Math.max(least, sizes[i]?.[side] ?? 0) / total;
      stripes.push({ row: i, side, kind: row.kind, top, height });
      middles.set(`${side} ${i}`, top + height / 2);
    }
  });
  const links = rows.flatMap((row) =>
    row.kind === 'moved' && row.left.length > 0
      ? row.partners.flatMap((partner) => {
          const from = middles.get(`left ${row.index}`);
          const to = middles.get(`right ${partner}`);
          return from === undefined || to === undefined ? [] : [{ row: row.index, from, to }];
        })
      : [],
  );
  return { stripes, edges, links };
}

/** Something drawn one under another: rows `[from, to)` between two heights in CSS pixels. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** What shows a row: itself, or the bar it is folded into. `drawn` is in order. O(log drawn). */
export function drawnAt(drawn: readonly Drawn[], row: number): Drawn | undefined {
  let low = 0;
  let high = drawn.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drawn[middle]?.to ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const found = drawn[low];
  return found !== undefined && found.from <= row ? found : undefined;
}

/** Where a height of the rows lies in the overview, 0..1. `drawn` is in order of height. */
export function toOverview(edges: readonly number[], drawn: readonly Drawn[], y: number): number {
  const at = drawn.find(({ bottom }) => y < bottom) ?? drawn.at(-1);
  if (at === undefined) return 0;
  const low = edges[at.from] ?? 0;
  const high = edges[at.to] ?? 1;
  return low + (high - low) * part(y, at.top, at.bottom);
}

/** The height of the rows at a place of the overview: the other way round. */
export function fromOverview(edges: readonly number[], drawn: readonly Drawn[], place: number): number {
  const at = drawn.find(({ to }) => place < (edges[to] ?? 1)) ?? drawn.at(-1);
  if (at === undefined) return 0;
  return at.top + (at.bottom - at.top) * part(place, edges[at.from] ?? 0, edges[at.to] ?? 1);
}

function part(value: number, low: number, high: number): number {
  return high <= low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
