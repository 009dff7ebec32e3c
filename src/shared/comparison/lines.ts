import type { Item } from './items.ts';
import type { CompareRow } from './rows.ts';

/** Where something stands in a chunk's grid: its first line from 1, and how many it takes. */
export interface Placement {
  readonly line: number;
  readonly span: number;
}

/** An item that a chunk draws, and where. */
export interface PlacedItem extends Placement {
  readonly item: Item;
  /** Where words stand in for the side that has nothing here; null where both have. */
  readonly words: Placement | null;
}

/** A piece of the comparison that both texts and what stands between them share: rows `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly items: readonly PlacedItem[];
  readonly lines: number;
  /** Where each block that is in sight stands; a block that is not here is folded away. */
  readonly left: ReadonlyMap<number, Placement>;
  readonly right: ReadonlyMap<number, Placement>;
}

/** Both texts beside one another, or in one column with A above B and what is identical once. */
export type Arrangement = 'beside' | 'stacked';

/**
 * Rows a chunk holds. Few, because a jump measures every chunk it comes near;
 * not one, because every chunk costs the browser an element it must watch.
 */
export const rowsInChunk = 12;

/**
 * The chunks of a comparison. Which rows a chunk holds depends on the rows alone, so
 * that the texts need not be built again when the filter changes; a bar that stands for
 * folded rows is drawn in the chunk of the first of them. O(rows).
 */
export function chunksOf(
  rows: readonly CompareRow[],
  items: readonly Item[],
  arrangement: Arrangement,
): Chunk[] {
  const drafts = Array.from({ length: Math.ceil(rows.length / rowsInChunk) }, (_, i) => new Draft(i, rows));
  for (const item of items) {
    const first = item.type === 'row' ? item.row.index : item.from;
    drafts[Math.floor(first / rowsInChunk)]?.add(item, arrangement);
  }
  return drafts;
}

class Draft implements Chunk {
  readonly from: number;
  readonly to: number;
  readonly items: PlacedItem[] = [];
  readonly left = new Map<number, Placement>();
  readonly right = new Map<number, Placement>();
  lines = 0;

  constructor(index: number, rows: readonly CompareRow[]) {
    this.from = index * rowsInChunk;
    this.to = Math.min(rows.length, this.from + rowsInChunk);
  }

  add(item: Item, arrangement: Arrangement): void {
    const line = this.lines + 1;
    const span =
      item.type === 'fold' ? 1 : arrangement === 'beside' ? this.#beside(item.row) : this.#stacked(item.row);
    const half = item.type === 'row' && (item.row.left.length === 0 || item.row.right.length === 0);
    const words = !half
      ? null
      : arrangement === 'beside'
        ? { line, span }
        : { line: line + (item.row.left.length === 0 ? 0 : span - 1), span: 1 };
    this.items.push({ item, line, span, words });
    this.lines += span;
  }

  #beside({ left, right }: CompareRow): number {
    const span = Math.max(left.length, right.length);
    place(this.left, left, this.lines + 1, span);
    place(this.right, right, this.lines + 1, span);
    return span;
  }

  /** Words above what only B has (where it came from), below what only A has (where it went). */
  #stacked({ kind, left, right }: CompareRow): number {
    const start = this.lines + 1;
    const shown = kind === 'identical' ? [] : right;
    place(this.left, left, start, left.length);
    place(this.right, shown, start + Math.max(1, left.length), shown.length);
    return kind === 'identical' ? left.length : Math.max(1, left.length) + Math.max(1, right.length);
  }
}

/**
 * Heights of a chunk's lines in CSS pixels, so that everything in it has room and a row
 * begins at the same height on both sides. What takes several lines widens the last.
 */
export function lineHeights(
  { lines, left, right, items }: Chunk,
  heightOf: {
    readonly left: (block: number) => number;
    readonly right: (block: number) => number;
    /** Of a folded bar, or of the words that stand in for an empty side. */
    readonly item: (item: Item) => number;
  },
): number[] {
  const heights = Array.from({ length: lines }, () => 0);
  const boxes = [
    ...[...left].map(([block, at]) => ({ at, height: heightOf.left(block) })),
    ...[...right].map(([block, at]) => ({ at, height: heightOf.right(block) })),
    ...items.flatMap(({ item, line, span, words }) => {
      const at = item.type === 'fold' ? { line, span } : words;
      return at === null ? [] : [{ at, height: heightOf.item(item) }];
    }),
  ];
  for (const { at, height } of boxes.toSorted((a, b) => a.at.span - b.at.span)) {
    const { line, span } = at;
    const last = line + span - 2;
    let room = 0;
    for (let i = line - 1; i < last; i++) room += heights[i] ?? 0;
    heights[last] = Math.max(heights[last] ?? 0, height - room);
  }
  return heights;
}

/** One block a line; the last of the shorter side takes what lines are left. */
function place(
  placements: Map<number, Placement>,
  blocks: readonly number[],
  line: number,
  span: number,
): void {
  blocks.forEach((block, i) =>
    placements.set(block, { line: line + i, span: i === blocks.length - 1 ? span - i : 1 }),
  );
}
