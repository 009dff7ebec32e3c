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
export function chunksOf(rows: readonly CompareRow[], items: readonly Item[]): Chunk[] {
  const drafts = Array.from({ length: Math.ceil(rows.length / rowsInChunk) }, (_, i) => ({
    from: i * rowsInChunk,
    to: Math.min(rows.length, (i + 1) * rowsInChunk),
    items: [] as PlacedItem[],
    lines: 0,
    left: new Map<number, Placement>(),
    right: new Map<number, Placement>(),
  }));
  for (const item of items) {
    const chunk = drafts[Math.floor((item.type === 'row' ? item.row.index : item.from) / rowsInChunk)];
    if (chunk === undefined) continue;
    const line = chunk.lines + 1;
    const span = item.type === 'fold' ? 1 : Math.max(1, item.row.left.length, item.row.right.length);
    chunk.items.push({ item, line, span });
    chunk.lines += span;
    if (item.type === 'fold') continue;
    place(chunk.left, item.row.left, line, span);
    place(chunk.right, item.row.right, line, span);
  }
  return drafts;
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
    readonly item: (item: Item) => number;
  },
): number[] {
  const heights = Array.from({ length: lines }, () => 0);
  const boxes = [
    ...[...left].map(([block, at]) => ({ ...at, height: heightOf.left(block) })),
    ...[...right].map(([block, at]) => ({ ...at, height: heightOf.right(block) })),
    ...items.map(({ item, line, span }) => ({ line, span, height: heightOf.item(item) })),
  ];
  for (const { line, span, height } of boxes.toSorted((a, b) => a.span - b.span)) {
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
