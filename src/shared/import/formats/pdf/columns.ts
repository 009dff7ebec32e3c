import { sameRow, type Segment } from './segments.ts';

/** Segments of one column from top to bottom, or of what stands over or between columns. */
export type Region = readonly Segment[];

/** Regions in the order they are read, and where the gutters between columns are (x, points). */
export interface Layout {
  readonly regions: readonly Region[];
  readonly gutters: readonly number[];
}

/**
 * Cuts a page into regions in reading order: the recursive cut of Nagy & Seth ("Hierarchical
 * representation of optically scanned documents", 1984), with the vertical cuts first and along
 * Breuel's whitespace ("Two geometric algorithms for layout analysis", 2002): a gutter need not
 * reach over the whole page, but over a stretch of it that no segment crosses, so that a title may
 * stand over columns and paragraphs may break at one height in both. `known`: gutters of other
 * pages, believed with less around them. O(n²) in the segments at each cut, at most.
 */
export function layoutOf(segments: readonly Segment[], known: readonly number[]): Layout {
  const gutter = bestGutter(segments, known);
  if (!gutter) return { regions: segments.length === 0 ? [] : [segments], gutters: [] };
  const { from, to, x } = gutter;
  const stretch = segments.slice(from, to);
  const parts = [
    segments.slice(0, from),
    stretch.filter((each) => each.x1 <= x),
    stretch.filter((each) => each.x1 > x),
    segments.slice(to),
  ].map((part) => layoutOf(part, known));
  return {
    regions: parts.flatMap(({ regions }) => regions),
    gutters: [x, ...parts.flatMap(({ gutters }) => gutters)],
  };
}

interface Gutter {
  readonly x: number;
  /** The stretch, by index of segments sorted by their tops. */
  readonly from: number;
  readonly to: number;
}

/** Places of a gutter that are tried, at most: a page is some 600 points wide. */
const places = 300;

/** Em a gutter is wide at least. */
const narrowest = 0.6;

/** Rows that stand on each side of a gutter at least; fewer where other pages have the same one. */
const rows = 5;

/** Narrower columns (em) need more rows to be believed: words set wide apart may line up over a few. */
const narrow = { width: 12, rows: 12 } as const;

/** Em a column is wide at least, and the part of its width that its lines fill. */
const column = { width: 7, filled: 0.45 } as const;

function bestGutter(segments: readonly Segment[], known: readonly number[]): Gutter | null {
  const tried = new Set(segments.map(({ x1, size }) => Math.round(x1 + 0.3 * size)));
  let best: (Gutter & { readonly count: number }) | null = null;
  for (const x of [...tried].toSorted((a, b) => a - b).slice(0, places)) {
    const trusted = known.some((other) => Math.abs(other - x) < 12);
    for (const [from, to] of stretches(segments, x)) {
      const count = to - from;
      if (count < 2 || (best && count <= best.count)) continue;
      if (parts(segments.slice(from, to), x, trusted)) best = { x, from, to, count };
    }
  }
  return best;
}

/** The longest runs of segments, from the top, none of which crosses x. */
function* stretches(segments: readonly Segment[], x: number): Generator<readonly [number, number]> {
  let from = 0;
  for (let at = 0; at <= segments.length; at += 1) {
    const each = segments[at];
    if (each && (each.x0 >= x || each.x1 <= x)) continue;
    if (at > from) yield [from, at];
    from = at + 1;
  }
}

/** Whether columns stand on both sides of x: rows enough, filled with text, side by side. */
function parts(stretch: readonly Segment[], x: number, trusted: boolean): boolean {
  const left = stretch.filter((each) => each.x1 <= x);
  const right = stretch.filter((each) => each.x1 > x);
  if (left.length === 0 || right.length === 0) return false;
  const l = side(left);
  const r = side(right);
  const em = Math.max(l.size, r.size);
  if (r.x0 - l.x1 < narrowest * em) return false;
  // Words after a river of white space begin anywhere; the lines of a column begin at its edge.
  if (r.count >= rows && r.aligned < 0.65 * r.count) return false;
  const shared = Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top);
  if (shared < (trusted ? 0.5 : 2) * em) return false;
  return [l, r].every(
    ({ count, width, typical, size }) =>
      trusted ||
      (count >= (Math.min(l.width, r.width) < narrow.width * em ? narrow.rows : rows) &&
        width >= column.width * size &&
        typical >= column.filled * width),
  );
}

function side(segments: readonly Segment[]) {
  const rows: { x0: number; x1: number; last: Segment }[] = [];
  for (const each of segments) {
    const row = rows.at(-1);
    if (row && sameRow(row.last, each)) {
      row.x0 = Math.min(row.x0, each.x0);
      row.x1 = Math.max(row.x1, each.x1);
    } else rows.push({ x0: each.x0, x1: each.x1, last: each });
  }
  const x0 = Math.min(...rows.map((row) => row.x0));
  const x1 = Math.max(...rows.map((row) => row.x1));
  const widths = rows.map((row) => row.x1 - row.x0).toSorted((a, b) => a - b);
  return {
    x0,
    x1,
    top: Math.min(...segments.map((each) => each.top)),
    bottom: Math.max(...segments.map((each) => each.bottom)),
    width: x1 - x0,
    typical: widths[Math.floor(widths.length / 2)] ?? 0,
    size: segments[Math.floor(segments.length / 2)]?.size ?? 0,
    count: rows.length,
    aligned: rows.filter((row) => row.x0 - x0 < 0.3 * row.last.size).length,
  };
}
