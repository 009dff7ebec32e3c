import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Surface } from '../reading-surface/surface.ts';
import styles from './popover-at.module.css';

/** Distances of a popover, CSS pixels: under the selection, from the edge of the pane. */
const under = 6;
const edge = 12;

/**
 * Stands under the last line of the words it is for and scrolls with it. Where it does not fit, the pane scrolls by the
 * shortfall, once: what is read next may be elsewhere.
 */
export function PopoverAt({
  surface,
  ranges,
  scroller,
  layout,
  children,
}: {
  surface: Surface;
  /** At least one, in text order. */
  ranges: readonly Passage[];
  scroller: RefObject<HTMLElement | null>;
  /** Another value when what is around the passage was laid out anew; null before it is laid out. */
  layout?: unknown;
  children: ReactNode;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const sheet = element.current?.parentElement;
    const end = ranges.at(-1);
    const last = end === undefined ? undefined : lastLine(surface, end, scroller);
    if (layout === null || sheet == null || last === undefined) return;
    if (element.current === null || scroller.current === null) return;
    const origin = sheet.getBoundingClientRect();
    const width = element.current.offsetWidth;
    const left = Math.min(last.left - 20, scroller.current.getBoundingClientRect().right - width - edge);
    setPlace({
      of: keyOf(ranges),
      left: Math.max(edge, left - origin.left),
      top: last.bottom - origin.top + under,
    });
  }, [surface, ranges, scroller, layout]);
  const reached = useRef('');
  useLayoutEffect(() => {
    if (place === null || place.of === reached.current) return;
    if (element.current === null || scroller.current === null) return;
    reached.current = place.of;
    const { bottom } = element.current.getBoundingClientRect();
    const shortfall = bottom + edge - scroller.current.getBoundingClientRect().bottom;
    if (shortfall > 0) scroller.current.scrollBy(0, shortfall);
  }, [place, scroller]);
  return (
    <div ref={element} className={styles['popover']} style={{ left: place?.left ?? 0, top: place?.top ?? 0 }}>
      {children}
    </div>
  );
}

/** Longest passage that is laid out whole to find its end, in UTF-16 code units: a long paragraph. */
const longest = 2_000;

/** The last line of a passage; of a very long one that goes on below the pane, the last line in sight. */
function lastLine(
  surface: Surface,
  { start, end }: Passage,
  scroller: RefObject<HTMLElement | null>,
): DOMRect | undefined {
  if (end - start <= longest || scroller.current === null) return surface.rectsOf({ start, end }).at(-1);
  const { offset } = surface.offsetFrom(scroller.current.getBoundingClientRect().bottom);
  const last = start < offset && offset < end ? offset : end;
  return surface.rectsOf({ start: Math.max(start, last - longest), end: last }).at(-1);
}

/** The same string for the same ranges. */
export function keyOf(ranges: readonly Passage[]): string {
  return ranges.map(({ start, end }) => `${start} ${end}`).join();
}

/** CSS pixels in the pane, and the ranges it is for. */
interface Place {
  readonly of: string;
  readonly left: number;
  readonly top: number;
}
