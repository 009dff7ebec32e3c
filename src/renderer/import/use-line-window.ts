import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';

/** Pixels drawn beyond both edges of what is in sight. */
const beyond = 400;

/** Which of many rows of different heights are drawn. */
export interface LineWindow {
  /** Half-open range of rows to draw. */
  readonly from: number;
  readonly to: number;
  /** Height of the rows before and behind them, in CSS pixels. */
  readonly above: number;
  readonly below: number;
  /** Scrolls as little as brings a row into sight, or to its middle. */
  readonly reveal: (row: number, goal?: 'edge' | 'middle') => void;
}

/** `heights` in CSS pixels. O(rows) when they change, O(log rows + rows in sight) on a scroll. */
export function useLineWindow(
  scroller: RefObject<HTMLElement | null>,
  heights: readonly number[],
): LineWindow {
  const tops = useMemo(() => {
    const list = new Float64Array(heights.length + 1);
    for (const [i, height] of heights.entries()) list[i + 1] = (list[i] ?? 0) + height;
    return list;
  }, [heights]);
  const [sight, setSight] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      // In steps, so that not every pixel draws anew.
      const top = Math.floor(element.scrollTop / (beyond / 2)) * (beyond / 2);
      const height = element.clientHeight;
      setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller]);
  const reveal = (row: number, goal: 'edge' | 'middle' = 'edge'): void => {
    const [top, bottom] = [tops[row], tops[row + 1]];
    if (top !== undefined && bottom !== undefined) bringIntoSight(scroller.current, top, bottom, goal);
  };
  const from = Math.max(0, rowAt(tops, sight.top - beyond));
  const to = Math.min(heights.length, rowAt(tops, sight.top + sight.height + 1.5 * beyond) + 1);
  const whole = tops[heights.length] ?? 0;
  return { from, to, above: tops[from] ?? 0, below: whole - (tops[to] ?? whole), reveal };
}

function bringIntoSight(
  element: HTMLElement | null,
  top: number,
  bottom: number,
  goal: 'edge' | 'middle',
): void {
  if (element === null) return;
  const { scrollTop, clientHeight } = element;
  const isInSight = top >= scrollTop && bottom <= scrollTop + clientHeight;
  if (isInSight) return;
  if (goal === 'middle') element.scrollTop = (top + bottom - clientHeight) / 2;
  else element.scrollTop = top < scrollTop ? top : bottom - clientHeight;
}

/** The row at a height: the last whose top is not under it; -1 above all. O(log rows). */
function rowAt(tops: Float64Array, height: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
