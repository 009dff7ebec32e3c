import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { scrollTop } from './list-state.ts';

/** Rows drawn beyond both edges of what is in sight, so that a quick wheel shows no gap. */
const beyond = 8;

/** Under this width rows are stacked and higher. CSS pixels. */
const narrow = '(max-width: 860px)';

/** Heights in CSS pixels; `table.module.css` sets them by the same names. */
const heights = { wide: { row: 56, head: 32 }, narrow: { row: 84, head: 32 } } as const;

export interface RowWindow {
  /** Half-open range of rows to draw. */
  readonly from: number;
  readonly to: number;
  readonly rowHeight: number;
  /** Whole rows that fit in sight: what PageUp and PageDown go by. */
  readonly page: number;
  /** Scrolls as little as brings a row into sight. */
  readonly reveal: (row: number) => void;
}

/** Which of many rows of equal height are drawn: those in sight and a few beyond. O(rows in sight). */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const { row: rowHeight, head } = heights[useNarrow() ? 'narrow' : 'wide'];
  const [sight, setSight] = useState(() => ({ first: Math.floor(scrollTop.get() / rowHeight), page: 20 }));
  useLayoutEffect(() => {
    const go = (): void => {
      const top = scrollTop.get();
      if (scroller.current?.scrollTop !== top) scroller.current?.scrollTo({ top });
    };
    go();
    return scrollTop.follow(go);
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const page = Math.max(1, Math.floor((element.clientHeight - head) / rowHeight));
      scrollTop.set(() => element.scrollTop);
      setSight((before) => (before.first === first && before.page === page ? before : { first, page }));
    };
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look); // calls at once, too
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, rowHeight, head]);
  return {
    from: Math.max(0, Math.min(sight.first, count) - beyond),
    to: Math.min(count, sight.first + sight.page + 2 + beyond),
    rowHeight,
    page: sight.page,
    reveal: (row) => {
      const element = scroller.current;
      if (element === null) return;
      const top = row * rowHeight;
      const least = top + rowHeight + head - element.clientHeight;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (element.scrollTop < least) element.scrollTo({ top: least });
    },
  };
}

function useNarrow(): boolean {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = (): void => setIs(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return is;
}
