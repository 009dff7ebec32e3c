import type { SideName } from '../alignment/alignment.ts';
import type { Item } from './items.ts';
import type { Chunk, Placement } from './lines.ts';

/** Heights of a chunk's lines in each text, CSS pixels. They differ inside its flows only, and there add up to the same. */
export type LineHeights = Readonly<Record<SideName, readonly number[]>>;

/** How high things are, CSS pixels. */
export interface Sizes {
  readonly left: (block: number) => number;
  readonly right: (block: number) => number;
  /** Of a folded bar, or of the words that stand in for an empty side. */
  readonly item: (item: Item) => number;
}

/**
 * Heights of a chunk's lines, so that everything in it has room and a row begins at the
 * same height on both sides, save where they flow. What takes several lines widens the
 * last. O(boxes log boxes).
 */
export function lineHeights(chunk: Chunk, sizes: Sizes): LineHeights {
  const { flows, lines } = chunk;
  const boxes = boxesOf(chunk, sizes).toSorted((a, b) => a.at.span - b.at.span);
  const left = heightsOf(
    boxes.filter(({ flow }) => flow !== 'right'),
    lines,
  );
  if (flows.length === 0) return { left, right: left };
  const right = heightsOf(
    boxes.filter(({ flow }) => flow !== 'left'),
    lines,
  );
  for (const { line, span } of flows) {
    const more = sum(left, line, span) - sum(right, line, span);
    const shorter = more > 0 ? right : left;
    shorter[line + span - 2] = (shorter[line + span - 2] ?? 0) + Math.abs(more);
  }
  return { left, right };
}

interface Box {
  readonly at: Placement;
  readonly height: number;
  /** The side it belongs to, where both flow. */
  readonly flow: SideName | null;
}

function boxesOf({ left, right, items, flows }: Chunk, sizes: Sizes): Box[] {
  const isInFlow = ({ line: at }: Placement): boolean =>
    flows.some(({ line, span }) => line <= at && at < line + span);
  return [
    ...[...left].map(([block, at]): Box => ({
      at,
      height: sizes.left(block),
      flow: isInFlow(at) ? 'left' : null,
    })),
    ...[...right].map(([block, at]): Box => ({
      at,
      height: sizes.right(block),
      flow: isInFlow(at) ? 'right' : null,
    })),
    ...items.flatMap(({ item, line, span, words, flow }): Box[] => {
      const at = item.type === 'fold' ? { line, span } : words;
      return at === null ? [] : [{ at, height: sizes.item(item), flow }];
    }),
  ];
}

/** `boxes` by the lines they take, fewest first. */
function heightsOf(boxes: readonly Box[], lines: number): number[] {
  const heights = Array.from({ length: lines }, () => 0);
  for (const { at, height } of boxes) {
    const last = at.line + at.span - 2;
    const room = sum(heights, at.line, at.span - 1);
    heights[last] = Math.max(heights[last] ?? 0, height - room);
  }
  return heights;
}

/** Height of some lines together. */
function sum(heights: readonly number[], line: number, span: number): number {
  let total = 0;
  for (let i = line - 1; i < line - 1 + span; i++) total += heights[i] ?? 0;
  return total;
}
