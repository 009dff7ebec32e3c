import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A scroller whose headings (`data-heading`) correspond to those of another. */
export interface Pane {
  readonly element: HTMLElement | null;
  /** Its element’s ref. */
  readonly attach: (element: HTMLElement | null) => void;
  /** Takes what answers where every heading stands, by its number, also those that are not drawn. */
  readonly stand: (tops: () => readonly number[]) => void;
}

/**
 * Two panes: the one that is scrolled by hand takes the other along, so that the same heading stands at the top of
 * both, also when headings are found to stand elsewhere than they were thought to.
 */
export function useScrollTogether(): { readonly pages: Pane; readonly source: Pane } {
  /** Takes the other pane along again with the one that was scrolled last. */
  const again = useRef<() => void>(() => {});
  const [pages, standPages] = usePane(again);
  const [source, standSource] = usePane(again);
  const { element: left } = pages;
  const { element: right } = source;
  useEffect(() => {
    if (left === null || right === null) return undefined;
    const a = { scroller: left, standing: standPages };
    const b = { scroller: right, standing: standSource };
    const leads = (align: () => void): void => {
      again.current = align;
    };
    const stops = [follow(a, b, leads), follow(b, a, leads)];
    return () => {
      again.current = () => {};
      stops.forEach((stop) => stop());
    };
  }, [left, right, standPages, standSource]);
  return { pages, source };
}

function usePane(again: RefObject<() => void>): [Pane, () => readonly number[]] {
  const [element, attach] = useState<HTMLElement | null>(null);
  const told = useRef<() => readonly number[]>(() => []);
  const stand = useCallback(
    (tops: () => readonly number[]) => {
      told.current = tops;
      again.current();
    },
    [again],
  );
  const standing = useCallback(() => told.current(), []);
  return [useMemo(() => ({ element, attach, stand }), [element, attach, stand]), standing];
}

interface Side {
  readonly scroller: HTMLElement;
  readonly standing: () => readonly number[];
}

/** Frames in which a place is corrected, at most. */
const settling = 5;

function follow(first: Side, second: Side, leads: (align: () => void) => void): () => void {
  const { scroller: leader } = first;
  const { scroller: follower } = second;
  let frame = 0;
  const onScroll = (): void => {
    // Only the pane under the pointer or the focus leads; the other's scrolling is this one's doing.
    if (!leader.matches(':hover') && !leader.matches(':focus-within')) return;
    if (follower.matches(':hover')) return;
    leads(begin);
    begin();
  };
  const begin = (): void => {
    if (follower.matches(':hover')) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => align(settling));
  };
  // What comes into sight is laid out only then, which may move it: so it is looked at again.
  const align = (turns: number): void => {
    const before = follower.scrollTop;
    follower.scrollTop = counterpart(leader.scrollTop, tops(first), tops(second));
    if (turns > 1 && Math.abs(follower.scrollTop - before) > 1)
      frame = requestAnimationFrame(() => align(turns - 1));
  };
  leader.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    leader.removeEventListener('scroll', onScroll);
  };
}

/** Where each heading stands in a scroller, as drawn where it is, and last the scroller's end. */
function tops({ scroller, standing }: Side): number[] {
  const base = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const list = [...standing()];
  for (const heading of scroller.querySelectorAll<HTMLElement>('[data-heading]'))
    list[Number(heading.dataset['heading'])] = heading.getBoundingClientRect().top - base;
  return [...list, scroller.scrollHeight];
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
