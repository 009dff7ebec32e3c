import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Chunk } from '../../shared/comparison/lines.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { viewStore } from '../state/view.ts';
import { RowLayout } from './row-layout.ts';
import type { Side } from './use-side.ts';

/** Both texts as they stand in the page, laid out row by row. */
export interface Stage {
  readonly scroller: HTMLElement;
  readonly left: Surface;
  readonly right: Surface;
  readonly layout: RowLayout;
}

/** Lays the rows out as soon as both texts stand in the page, and again when other rows are shown. Null before. */
export function useStage(
  scroller: RefObject<HTMLElement | null>,
  grid: RefObject<HTMLElement | null>,
  left: Side,
  right: Side,
  chunks: readonly Chunk[],
): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  const a = left.surface;
  const b = right.surface;
  useLayoutEffect(() => {
    if (scroller.current === null || grid.current === null || a === null || b === null) return undefined;
    const layout = new RowLayout({
      scroller: scroller.current,
      grid: grid.current,
      left: a,
      right: b,
      lengths: { left: lengthsOf(left.text), right: lengthsOf(right.text) },
    });
    // Both texts must stand in the page first; this is drawn again before anything is painted.
    // oxlint-disable-next-line react/set-state-in-effect
    setStage({ scroller: scroller.current, left: a, right: b, layout });
    return () => {
      layout.destroy();
      setStage(null);
    };
  }, [scroller, grid, a, b, left.text, right.text]);
  useLayoutEffect(() => stage?.layout.show(chunks, viewStore.get().compare?.row ?? null), [stage, chunks]);
  return stage;
}

/** UTF-16 code units of a text's blocks. */
export function lengthsOf({ blocks }: DocumentText): (block: number) => number {
  return (index) => {
    const block = blocks[index];
    return block === undefined ? 0 : block.end - block.start;
  };
}
