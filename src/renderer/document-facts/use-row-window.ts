import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond what is in sight, above and below. */
const spare = 12;

/** Which rows of a long list are drawn: `[from, to)`, and the room the others take, CSS pixels. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Draws only the rows of a list that are in sight, each `rem` root ems high, and keeps the row
 * `wanted` in sight. A change costs what is drawn, not what there is.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  rem: number,
  wanted: number,
): RowWindow {
  const [sight, setSight] = useState({ top: 0, height: 0 });
  const height = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const look = (): void => setSight({ top: element.scrollTop, height: element.clientHeight });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const { scrollTop, clientHeight } = element;
    if (wanted * height < scrollTop) element.scrollTo({ top: wanted * height });
    else if ((wanted + 1) * height > scrollTop + clientHeight)
      element.scrollTo({ top: (wanted + 1) * height - clientHeight });
  }, [list, wanted, height]);
  const from = Math.max(0, Math.floor(sight.top / height) - spare);
  const to = Math.min(count, Math.ceil((sight.top + sight.height) / height) + spare);
  return { from, to, above: from * height, below: (count - to) * height };
}
