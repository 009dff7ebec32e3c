import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond both edges of what is in sight, so that a quick wheel shows no gap. */
const beyond = 12;

/** Which rows of a long list are drawn. */
export interface RowWindow {
  /** Half-open range of rows to draw. */
  readonly from: number;
  readonly to: number;
  /** Whole rows that fit in sight: what PageUp and PageDown go by. */
  readonly page: number;
  /** Scrolls as little as brings a row into sight; the same function as long as the heights are the same. */
  readonly reveal: (row: number) => void;
}

/**
 * Which of many rows of equal height are drawn: those in sight and a few beyond. `rowHeight`, and
 * the height of a `head` that stays over the rows, are in CSS pixels. O(rows in sight).
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  head = 0,
): RowWindow {
  const [sight, setSight] = useState({ first: 0, page: 20 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const page = Math.max(1, Math.floor((element.clientHeight - head) / rowHeight));
      setSight((before) => (before.first === first && before.page === page ? before : { first, page }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, rowHeight, head]);
  const reveal = useCallback(
    (row: number) => bringIntoSight(scroller, row * rowHeight, rowHeight, head),
    [scroller, rowHeight, head],
  );
  return {
    from: Math.max(0, Math.min(sight.first, count) - beyond),
    to: Math.min(count, sight.first + sight.page + 2 + beyond),
    page: sight.page,
    reveal,
  };
}

function bringIntoSight(
  { current: element }: RefObject<HTMLElement | null>,
  top: number,
  height: number,
  head: number,
): void {
  if (element === null || top < 0) return;
  const least = top + height + head - element.clientHeight;
  if (top < element.scrollTop) element.scrollTo({ top });
  else if (element.scrollTop < least) element.scrollTo({ top: least });
}
