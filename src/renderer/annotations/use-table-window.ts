import { type RefObject, useLayoutEffect } from 'react';
import { useNarrow } from '../ui/use-narrow.ts';
import { type RowWindow, useRowWindow } from '../ui/use-row-window.ts';
import { scrollTop } from './list-state.ts';

/** Heights in CSS pixels; `table.module.css` sets them by the same names. */
const heights = { wide: { row: 56, head: 32 }, narrow: { row: 84, head: 32 } } as const;

/** Which rows of the table are drawn, and how high one is, CSS pixels. It scrolls where it was left. */
export function useTableWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): RowWindow & { readonly rowHeight: number } {
  const { row: rowHeight, head } = heights[useNarrow() ? 'narrow' : 'wide'];
  useKeptScroll(scroller);
  return { ...useRowWindow(scroller, count, rowHeight, head), rowHeight };
}

function useKeptScroll(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const go = (): void => {
      const top = scrollTop.get();
      if (element.scrollTop !== top) element.scrollTo({ top });
    };
    const keep = (): void => scrollTop.set(() => element.scrollTop);
    go();
    element.addEventListener('scroll', keep, { passive: true });
    const forget = scrollTop.follow(go);
    return () => {
      forget();
      element.removeEventListener('scroll', keep);
    };
  }, [scroller]);
}
