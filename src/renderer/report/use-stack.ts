import { useLayoutEffect, useState } from 'react';
import { firstWhere } from '../../shared/first-where.ts';

/** A half-open range of things that stand one below the other. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of many things in a scroller are drawn: those in sight, and `beyond` on both sides. `tops` says where each
 * begins, and last where the last one ends, in CSS pixels. O(log things) a scroll.
 */
export function useStack(scroller: HTMLElement | null, tops: readonly number[], beyond: number): Range {
  const [sight, setSight] = useState({ top: 0, bottom: 1_200 });
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    const look = (): void => {
      const { scrollTop: top, clientHeight } = scroller;
      setSight((before) =>
        within(before, top, clientHeight) ? before : { top, bottom: top + clientHeight },
      );
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller]);
  return drawn(tops, sight, beyond);
}

/** A step that is less than this changes nothing, in CSS pixels: what is beyond the edges makes up for it. */
const step = 100;

function within(before: { top: number; bottom: number }, top: number, height: number): boolean {
  return Math.abs(before.top - top) < step && Math.abs(before.bottom - top - height) < step;
}

/** The things that a window over them touches, and so many on both sides. */
export function drawn(
  tops: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  beyond: number,
): Range {
  const count = Math.max(0, tops.length - 1);
  const first = firstWhere(count, (i) => (tops[i + 1] ?? 0) > top);
  const end = firstWhere(count, (i) => (tops[i] ?? 0) >= bottom);
  return {
    from: Math.max(0, Math.min(first, count - 1) - beyond),
    to: Math.min(count, Math.max(end, first + 1) + beyond),
  };
}
