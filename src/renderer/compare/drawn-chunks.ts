import type { Drawn } from '../../shared/comparison/drawn.ts';
import type { LineHeights } from '../../shared/comparison/line-heights.ts';
import type { Chunk } from '../../shared/comparison/lines.ts';

/** Chunks one under another: where each item stands, and where each chunk begins and the last ends. CSS pixels. */
export interface DrawnChunks {
  readonly drawn: readonly Drawn[];
  /** `chunks.length + 1` heights. */
  readonly tops: readonly number[];
}

/** Adds up the heights of the lines. O(rows). */
export function drawnChunks(chunks: readonly Chunk[], heights: readonly LineHeights[]): DrawnChunks {
  const drawn: Drawn[] = [];
  const tops = [0];
  chunks.forEach(({ items }, i) => {
    const top = tops.at(-1) ?? 0;
    const { left = [], right = [] } = heights[i] ?? {};
    const a = startsOf(left, top);
    const b = left === right ? a : startsOf(right, top);
    for (const { item, line, span, flow } of items) {
      const starts = flow === 'right' ? b : a;
      const [from, to] = item.type === 'row' ? [item.row.index, item.row.index + 1] : [item.from, item.to];
      drawn.push({ from, to, top: starts[line - 1] ?? 0, bottom: starts[line - 1 + span] ?? 0 });
    }
    tops.push(a.at(-1) ?? top);
  });
  return { drawn, tops };
}

/** Where each line begins, and behind the last the end. */
function startsOf(heights: readonly number[], top: number): number[] {
  const starts = [top];
  let at = top;
  for (const height of heights) starts.push((at += height));
  return starts;
}
