import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { rowsOf, type SourceChunk } from './source-chunks.ts';

/** As source-pane.module.css draws it, in CSS pixels: a line, a column, what is beside the lines, what is above. */
const line = 20;
const column = 7.2;
const beside = 72;
const above = 14;

/**
 * Where chunks begin in their scroller, and last where the last one ends: those that were drawn as high as they are,
 * the others as their lines would be.
 */
export function useSourceTops(
  chunks: readonly SourceChunk[],
  scroller: HTMLElement | null,
): {
  readonly tops: readonly number[];
  readonly onHeight: (chunk: SourceChunk, height: number) => void;
} {
  const columns = useColumns(scroller);
  const [drawn, setDrawn] = useState<Drawn>({ columns, heights: new WeakMap() });
  const tops = useMemo(() => {
    const heights = drawn.columns === columns ? drawn.heights : null;
    const list = [above];
    for (const chunk of chunks)
      list.push((list.at(-1) ?? 0) + (heights?.get(chunk) ?? rowsOf(chunk, columns) * line));
    return list;
  }, [chunks, columns, drawn]);
  const onHeight = useCallback(
    (chunk: SourceChunk, height: number) =>
      setDrawn((before) => {
        const heights = before.columns === columns ? before.heights : new WeakMap<SourceChunk, number>();
        if (heights.get(chunk) === height) return before;
        return { columns, heights: heights.set(chunk, height) };
      }),
    [columns],
  );
  return { tops, onHeight };
}

/** Where every heading stands, by its number. */
export function headingTops(chunks: readonly SourceChunk[], tops: readonly number[]): number[] {
  return chunks.flatMap(({ headings, widths }, i) => {
    const [top, end] = [tops[i] ?? 0, tops[i + 1] ?? 0];
    return headings.map((at) => top + ((end - top) * at) / widths.length);
  });
}

/** Heights of what was drawn where a line had so many columns. */
interface Drawn {
  readonly columns: number;
  readonly heights: WeakMap<SourceChunk, number>;
}

/** How many columns there are in a line. */
function useColumns(scroller: HTMLElement | null): number {
  const [columns, setColumns] = useState(50);
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    const look = (): void => setColumns(Math.max(10, Math.floor((scroller.clientWidth - beside) / column)));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    return () => sizes.disconnect();
  }, [scroller]);
  return columns;
}
