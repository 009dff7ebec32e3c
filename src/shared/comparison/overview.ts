import { gapsOf } from './gaps.ts';
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
 * as high as the longer of its sides, a gap that flows as the longer of its two runs.
 * Lengths in UTF-16 code units. O(rows).
 */
export function overviewOf(
  rows: readonly CompareRow[],
  lengths: { readonly left: (block: number) => number; readonly right: (block: number) => number },
): Overview {
  const flows = new Map(gapsOf(rows).map((gap) => [gap.from, gap]));
  const sizes = rows.map((row) => ({
    left: sum(row.left.map(lengths.left)),
    right: sum(row.right.map(lengths.right)),
  }));
  const weights = sizes.map(({ left, right }) => Math.max(least, left, right));
  /** Where each row begins on its side, and how high it is drawn with what stands under it. */
  const tops: number[] = [];
  const edges: number[] = [];
  let top = 0;
  for (let at = 0; at < rows.length;) {
    const { from, middle, to } = flows.get(at) ?? { from: at, middle: at, to: at + 1 };
    const left = sum(weights.slice(from, middle));
    const right = sum(weights.slice(middle, to));
    const height = Math.max(left, right);
    for (let row = from, passed = 0; row < to; row++) {
      tops.push(top + passed - (row < middle ? 0 : left));
      edges.push(top + (passed * height) / (left + right));
      passed += weights[row] ?? 0;
    }
    top += height;
    at = to;
  }
  const total = Math.max(1, top);
  const stripes: Stripe[] = [];
  const middles = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const side of ['left', 'right'] as const) {
      if (row[side].length === 0) continue;
      const begin = (tops[i] ?? 0) / total;
      const height = Math.max(least, sizes[i]?.[side] ?? 0) / total;
      stripes.push({ row: i, side, kind: row.kind, top: begin, height });
      middles.set(`${side} ${i}`, begin + height / 2);
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
  return { stripes, edges: [...edges.map((edge) => edge / total), top / total], links };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
