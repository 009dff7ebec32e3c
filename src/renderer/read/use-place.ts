import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { changePlace, entered, placeIn, useArrivals, useEntering, viewStore } from '../state/view.ts';

/** What of the document is in sight, by UTF-16 offsets, and whether its header has scrolled away. */
export interface Scrolled {
  readonly from: number;
  readonly to: number;
  readonly headerAway: boolean;
}

/** The place where a document begins: gone back to without a look at the layout. */
const atTop = { top: 0, inset: 0 };

/** Nothing is in sight yet. */
export const unseen: Scrolled = { from: 0, to: 0, headerAway: false };

/**
 * Puts the analyst back where they were in a document, and keeps where they are; `onSight`
 * is told what is in sight with every line that is scrolled.
 */
export function usePlaceKept(
  id: Id,
  scroller: RefObject<HTMLElement | null>,
  surface: Surface | null,
  onSight: (scrolled: Scrolled) => void,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (surface === null || element === null) return undefined;
    let isRestored = false;
    let isGone = false;
    restore(id, element, surface);
    // The bundled fonts may still be on their way: the lines stand elsewhere once they are there.
    void document.fonts.ready.then(() => {
      if (isGone) return;
      restore(id, element, surface);
      isRestored = true;
    });
    const { selection } = placeIn(viewStore.get(), id);
    if (selection !== null) surface.select(selection);
    // Nothing nearer has it: the pane waits with it for a text to come.
    if (document.activeElement?.contains(surface.element) === true)
      surface.element.focus({ preventScroll: true });
    const look = (): void => {
      const { inset, ...next } = sightOf(element, surface);
      onSight(next);
      if (isRestored) changePlace(id, element.scrollTop === 0 ? atTop : { top: next.from, inset });
    };
    const frame = requestAnimationFrame(look);
    // Both come once a frame, while the layout is as it was left: to look then costs no other.
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      isGone = true;
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `look` calls it
  }, [id, scroller, onSight, surface]);
  const entering = useEntering();
  useLayoutEffect(() => {
    if (surface === null || !entering) return;
    surface.element.focus({ preventScroll: true });
    entered();
  }, [entering, surface]);
  const arrivals = useArrivals('place');
  const arrived = useRef(arrivals);
  // After what brings the open annotation into sight: the analyst may have scrolled away from it.
  useEffect(() => {
    if (surface === null || scroller.current === null || arrivals === arrived.current) return;
    arrived.current = arrivals;
    const { selection } = placeIn(viewStore.get(), id);
    restore(id, scroller.current, surface);
    if (selection !== null) surface.select(selection, true);
  }, [arrivals, id, scroller, surface]);
}

function restore(id: Id, scroller: HTMLElement, surface: Surface): void {
  const { top, inset } = placeIn(viewStore.get(), id);
  if (top === atTop.top && inset === atTop.inset) {
    scroller.scrollTop = 0;
    return;
  }
  const below = surface.element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += below + surface.topOf(top) + inset;
}

function sightOf(scroller: HTMLElement, surface: Surface): Scrolled & { readonly inset: number } {
  const { top, bottom } = scroller.getBoundingClientRect();
  const first = surface.offsetFrom(top + 1);
  return {
    from: first.offset,
    to: surface.offsetFrom(bottom).offset,
    headerAway: isHeaderAway(scroller, surface),
    inset: top - first.top,
  };
}

/** The header is away when its title is: the bar then says it. */
function isHeaderAway(scroller: HTMLElement, surface: Surface): boolean {
  const title = surface.element.parentElement?.parentElement?.querySelector('h1') ?? surface.element;
  return title.getBoundingClientRect().bottom < scroller.getBoundingClientRect().top;
}

/** What is in sight now, after what was: the same object for the same place. */
export function seenNow(before: Scrolled, now: Scrolled): Scrolled {
  const isSame = before.from === now.from && before.to === now.to && before.headerAway === now.headerAway;
  return isSame ? before : now;
}
