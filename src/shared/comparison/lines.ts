import type { SideName } from '../alignment/alignment.ts';
import { gapsOf } from './gaps.ts';
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
  /** The side whose lines it stands on where the two flow; null where they keep step. */
  readonly flow: SideName | null;
}

/** A piece of the comparison that both texts and what stands between them share: rows `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly items: readonly PlacedItem[];
  readonly lines: number;
  /** Lines on which each side flows by itself: as high together on both, line by line they are not. */
  readonly flows: readonly Placement[];
  /** Where each block that is in sight stands; a block that is not here is folded away. */
  readonly left: ReadonlyMap<number, Placement>;
  readonly right: ReadonlyMap<number, Placement>;
}

/** Both texts beside one another, or in one column with A above B and what is identical once. */
export type Arrangement = 'beside' | 'stacked';

/**
 * Rows a chunk holds, about. Few, because a jump measures every chunk it comes near;
 * not one, because every chunk costs the browser an element it must watch.
 */
const rowsInChunk = 12;

/** Where each chunk begins: by the rows alone, and never inside a gap that flows. O(rows). */
export function cutsOf(rows: readonly CompareRow[]): number[] {
  const ends = new Map(gapsOf(rows).map(({ from, to }) => [from, to]));
  const cuts = [0];
  for (let at = 0; at < rows.length;) {
    const to = ends.get(at) ?? at + 1;
    const from = cuts.at(-1) ?? 0;
    if (at > from && to - from > rowsInChunk) cuts.push(at);
    at = to;
  }
  return cuts;
}

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
  if (rows.length === 0) return [];
  const cuts = cutsOf(rows);
  const drafts = cuts.map((from, i) => new Draft(from, cuts[i + 1] ?? rows.length));
  const flowing = new Set(
    arrangement === 'stacked' ? [] : gapsOf(rows).flatMap(({ from, to }) => range(from, to)),
  );
  let at = 0;
  for (let i = 0; i < items.length;) {
    while ((cuts[at + 1] ?? rows.length) <= firstOf(items[i])) at++;
    const draft = drafts[at];
    const left = sided(items, i, 'left', flowing);
    const right = left.length === 0 ? [] : sided(items, i + left.length, 'right', flowing);
    const taken = Math.max(1, left.length + right.length);
    if (right.length > 0) draft?.addFlow(left, right);
    else for (const item of items.slice(i, i + taken)) draft?.add(item, arrangement);
    i += taken;
  }
  return drafts;
}

/** Items one under another, from a place on, that are rows of one side alone in a gap that flows. */
function sided(
  items: readonly Item[],
  from: number,
  side: SideName,
  flowing: ReadonlySet<number>,
): readonly Item[] {
  let to = from;
  const other = side === 'left' ? 'right' : 'left';
  for (let item = items[to]; item?.type === 'row'; item = items[++to])
    if (item.row[other].length > 0 || !flowing.has(item.row.index)) break;
  return items.slice(from, to);
}

function firstOf(item: Item | undefined): number {
  return item?.type === 'row' ? item.row.index : (item?.from ?? 0);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

class Draft implements Chunk {
  readonly from: number;
  readonly to: number;
  readonly items: PlacedItem[] = [];
  readonly flows: Placement[] = [];
  readonly left = new Map<number, Placement>();
  readonly right = new Map<number, Placement>();
  lines = 0;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
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
    this.items.push({ item, line, span, words, flow: null });
    this.lines += span;
  }

  /** A's own rows beside B's own, the words of each under it. The last line takes what one side is shorter. */
  addFlow(left: readonly Item[], right: readonly Item[]): void {
    const flow = { line: this.lines + 1, span: 2 * Math.max(left.length, right.length) + 1 };
    const side = (name: SideName, items: readonly Item[]): void =>
      items.forEach((item, i) => {
        const line = flow.line + 2 * i;
        if (item.type === 'row') place(this[name], item.row[name], line, 1);
        this.items.push({ item, line, span: 2, words: { line: line + 1, span: 1 }, flow: name });
      });
    side('left', left);
    side('right', right);
    this.flows.push(flow);
    this.lines += flow.span;
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
