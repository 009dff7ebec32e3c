import { bandsOf } from './bands.ts';
import { gapsOf } from './gaps.ts';
import type { CompareRow, RowKind } from './rows.ts';

/** A row's piece of one side of the overview, or that of several thin ones: fractions of its height, 0..1. */
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

/** About as many bands of each side as can be told apart on a screen. */
const mostBands = 150;
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
  const sizes = {
    left: rows.map((row) => lengthOf(row.left, lengths.left)),
    right: rows.map((row) => lengthOf(row.right, lengths.right)),
  };
  const weights = rows.map((_, i) => Math.max(least, sizes.left[i] ?? 0, sizes.right[i] ?? 0));
  /** Where each row begins on its side, and how high it is drawn with what stands under it. */
  const tops: number[] = [];
  const edges: number[] = [];
  let top = 0;
  for (let at = 0; at < rows.length;) {
    const { from, middle, to } = flows.get(at) ?? { from: at, middle: at, to: at + 1 };
    const left = sumOf(weights, from, middle);
    const right = sumOf(weights, middle, to);
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
  const begin = (row: number): number => (tops[row] ?? 0) / total;
  const heightOf = (side: 'left' | 'right', row: number): number =>
    Math.max(least, sizes[side][row] ?? 0) / total;
  const stripes: Stripe[] = [];
  const links: Overview['links'][number][] = [];
  for (const { index, kind, left, right, partners } of rows) {
    for (const [side, blocks] of [
      ['left', left],
      ['right', right],
    ] as const)
      if (blocks.length > 0)
        stripes.push({ row: index, side, kind, top: begin(index), height: heightOf(side, index) });
    if (kind !== 'moved' || left.length === 0) continue;
    const from = begin(index) + heightOf('left', index) / 2;
    for (const partner of partners)
      if ((rows[partner]?.right.length ?? 0) > 0)
        links.push({ row: index, from, to: begin(partner) + heightOf('right', partner) / 2 });
  }
  return {
    stripes: bandsOf(stripes, mostBands),
    edges: [...edges.map((edge) => edge / total), top / total],
    links,
  };
}

function lengthOf(blocks: readonly number[], length: (block: number) => number): number {
  let total = 0;
  for (const block of blocks) total += length(block);
  return total;
}

function sumOf(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] ?? 0;
  return total;
}
