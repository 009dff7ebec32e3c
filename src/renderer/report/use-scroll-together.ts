import { useEffect, useState } from 'react';

/**
 * Two scrollers whose headings (`data-heading`) correspond: the one that is scrolled by hand takes the other
 * along, so that the same heading stands at the top of both. Answers what to
 * give each as its ref: pages, source.
 */
export function useScrollTogether() {
  const [pages, setPages] = useState<HTMLElement | null>(null);
  const [source, setSource] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (pages === null || source === null) return undefined;
    const stops = [follow(pages, source), follow(source, pages)];
    return () => stops.forEach((stop) => stop());
  }, [pages, source]);
  return [setPages, setSource] as const;
}

/** Frames in which a place is corrected, at most. */
const settling = 5;

function follow(leader: HTMLElement, follower: HTMLElement): () => void {
  let frame = 0;
  const onScroll = (): void => {
    // Only the pane under the pointer or the focus leads; the other's scrolling is this one's doing.
    if (!leader.matches(':hover') && !leader.matches(':focus-within')) return;
    if (follower.matches(':hover')) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => align(settling));
  };
  // What comes into sight is laid out only then, which may move it: so it is looked at again.
  const align = (turns: number): void => {
    const before = follower.scrollTop;
    follower.scrollTop = counterpart(leader.scrollTop, tops(leader), tops(follower));
    if (turns > 1 && Math.abs(follower.scrollTop - before) > 1)
      frame = requestAnimationFrame(() => align(turns - 1));
  };
  leader.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    leader.removeEventListener('scroll', onScroll);
  };
}

/** Where each heading stands in a scroller, and last the scroller's end. */
function tops(scroller: HTMLElement): number[] {
  const base = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const found = [...scroller.querySelectorAll('[data-heading]')].map(
    (heading) => heading.getBoundingClientRect().top - base,
  );
  return [...found, scroller.scrollHeight];
}

/** The place in B that corresponds to a place in A, in proportion between the marks around it. */
export function counterpart(place: number, marksA: readonly number[], marksB: readonly number[]): number {
  const next = marksA.findIndex((mark) => mark > place);
  const i = next < 0 ? marksA.length - 1 : next;
  const [fromA, toA] = [marksA[i - 1] ?? 0, marksA[i] ?? 0];
  const [fromB, toB] = [marksB[i - 1] ?? 0, marksB[i] ?? 0];
  const share = toA > fromA ? Math.min(1, (place - fromA) / (toA - fromA)) : 0;
  return fromB + share * (toB - fromB);
}
