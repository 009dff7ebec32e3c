import { type RefObject, useLayoutEffect, useState } from 'react';
import { createStore, type Store } from '../state/store.ts';

/** The part of the rows in sight, in CSS pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Follows what is in sight of a scroller without drawing anything else again. */
export function useSight(scroller: RefObject<HTMLElement | null>): Store<Sight> {
  const [sight] = useState(() => createStore<Sight>({ top: 0, height: 0 }));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void =>
      sight.set((before) =>
        before.top === element.scrollTop && before.height === element.clientHeight
          ? before
          : { top: element.scrollTop, height: element.clientHeight },
      );
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, sight]);
  return sight;
}
