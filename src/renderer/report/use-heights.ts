import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { PageBlock } from './page-blocks.ts';

/** Blocks measured at once; a longer report goes on in the next frame. */
const batch = 150;

interface Measured {
  readonly blocks: readonly PageBlock[];
  readonly setting: number;
  readonly heights: readonly number[];
}

/**
 * Heights in CSS pixels of as many blocks as were measured, and the blocks to put into the column next for
 * measuring. Measured again when the column's width or the fonts change.
 */
export function useHeights(
  blocks: readonly PageBlock[],
  column: RefObject<HTMLElement | null>,
): { readonly heights: readonly number[]; readonly next: readonly PageBlock[] } {
  const setting = useSetting(column);
  const [measured, setMeasured] = useState<Measured>({ blocks, setting, heights: [] });
  const heights = measured.blocks === blocks && measured.setting === setting ? measured.heights : none;
  const next = blocks.slice(heights.length, heights.length + batch);
  useLayoutEffect(() => {
    const children = [...(column.current?.children ?? [])];
    if (children.length === 0) return undefined;
    const found = children.map((child) => child.getBoundingClientRect().height);
    const go = (): void => setMeasured({ blocks, setting, heights: [...heights, ...found] });
    if (heights.length === 0) {
      go(); // before the first paint
      return undefined;
    }
    const frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [blocks, setting, heights, column]);
  return { heights, next };
}

const none: readonly number[] = [];

/** Counts up when text may be set otherwise than before. */
function useSetting(column: RefObject<HTMLElement | null>): number {
  const [setting, setSetting] = useState(0);
  useEffect(() => {
    const element = column.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const count = (): void => setSetting((n) => n + 1);
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      count();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', count);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', count);
    };
  }, [column]);
  return setting;
}
