import { type RefObject, useEffect, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { createStore, type Store } from '../state/store.ts';

/** Rows drawn whole before the browser says which are near: more than are in sight. */
const first = 60;

/**
 * Which rows of the list are in sight or a screen away from it. The others are empty boxes of about
 * their height: in the list for keys, dragging and a screen reader, and next to nothing to draw.
 */
export function useNearRows(
  list: RefObject<HTMLElement | null>,
  visible: readonly Id[],
): Store<ReadonlySet<Id>> {
  const [near] = useState(() => createStore<ReadonlySet<Id>>(new Set(visible.slice(0, first))));
  useEffect(() => {
    const element = list.current;
    if (element === null || visible.length === 0) return undefined;
    const observer = new IntersectionObserver((entries) => near.set((before) => after(before, entries)), {
      root: element,
      rootMargin: '100% 0px',
    });
    for (const row of element.querySelectorAll('[data-document]')) observer.observe(row);
    return () => observer.disconnect();
  }, [list, near, visible]);
  return near;
}

function after(before: ReadonlySet<Id>, entries: readonly IntersectionObserverEntry[]): ReadonlySet<Id> {
  const next = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const id = target instanceof HTMLElement ? target.dataset['document'] : undefined;
    if (id === undefined) continue;
    if (isIntersecting) next.add(id);
    else next.delete(id);
  }
  return next;
}
