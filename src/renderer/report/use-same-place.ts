import { useLayoutEffect, useRef } from 'react';
import { firstWhere } from '../../shared/first-where.ts';
import { type Layout, type PagePiece, pieceTops } from './layout.ts';

/** Keeps in sight what was there when the same blocks are laid out anew, because more of them are measured. */
export function useSamePlace(scroller: HTMLElement | null, layout: Layout): void {
  const before = useRef(layout);
  useLayoutEffect(() => {
    const { current } = before;
    before.current = layout;
    if (scroller === null || current === layout || current.blocks !== layout.blocks) return;
    const { scrollTop } = scroller;
    const now = samePlace(current, layout, scrollTop);
    if (Math.abs(now - scrollTop) >= 1) scroller.scrollTo({ top: now });
  }, [scroller, layout]);
}

/** Where what stood at a height of a layout stands in another of the same blocks. The top stays the top. */
export function samePlace(before: Layout, after: Layout, y: number): number {
  const [first] = before.tops;
  const [tops, now] = [pieceTops(before), pieceTops(after)];
  const i = firstWhere(tops.length, (k) => (tops[k] ?? 0) > y) - 1;
  const piece = before.pieces[i];
  if (first === undefined || y <= first || piece === undefined) return y;
  const same = firstWhere(after.pieces.length, (k) => !precedes(after.pieces[k], piece));
  return y + (now[same] ?? 0) - (tops[i] ?? 0);
}

function precedes(a: PagePiece | undefined, b: PagePiece): boolean {
  if (a === undefined) return false;
  return a.block.index < b.block.index || (a.block === b.block && a.part < b.part && !a.isLast);
}
