import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Surface } from '../reading-surface/surface.ts';
import type { Store } from '../state/store.ts';

/** How long a note that is near but out of sight waits to be drawn, or one that is no longer near to be taken away, in milliseconds. */
const patience = 120;
/** How many notes are drawn at once out of sight. */
const slice = 16;

/**
 * The notes to be drawn of those near, in the order of the text. What stands in sight is drawn
 * at once; the others follow in slices once the text has been drawn, so that a line scrolled or
 * a jump costs what is seen of it.
 */
export function useMounted(
  beside: Store<{ readonly near: readonly Id[] }>,
  surface: Surface | null,
  column: RefObject<HTMLElement | null>,
  open: Id | null,
): readonly Id[] {
  const [mounted, setMounted] = useState<readonly Id[]>([]);
  const drawn = useRef(mounted);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (notes: readonly Id[]): void => {
      drawn.current = notes;
      setMounted(notes);
    };
    const follow = (): void => {
      const { near } = beside.get();
      draw(nextSlice(drawn.current, near));
      timer = drawn.current.length < near.length ? setTimeout(follow, patience / 4) : undefined;
    };
    const look = (): void => {
      const { near } = beside.get();
      draw(withSeen(drawn.current, seen(near, surface, column.current), open));
      timer ??= setTimeout(follow, patience);
    };
    look();
    const leave = beside.follow(look);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [beside, surface, column, open]);
  return mounted;
}

/** Those of the notes whose words are in sight. Reads layout. */
function seen(near: readonly Id[], surface: Surface | null, column: HTMLElement | null): readonly Id[] {
  const scroller = column?.closest('[data-scroller]');
  if (surface === null || scroller == null) return near;
  const { top, bottom } = scroller.getBoundingClientRect();
  const origin = surface.element.getBoundingClientRect().top;
  const tops = surface.tops();
  return near.filter((id) => {
    const y = origin + (tops.get(id) ?? Number.POSITIVE_INFINITY);
    return y > top - 40 && y < bottom;
  });
}

/** With what is in sight and the open one behind what is drawn already; the same list where they are drawn. */
function withSeen(before: readonly Id[], inSight: readonly Id[], open: Id | null): readonly Id[] {
  const drawn = new Set(before);
  const come = [...inSight, ...(open === null ? [] : [open])].filter((id) => !drawn.has(id));
  return come.length === 0 ? before : [...before, ...new Set(come)];
}

/** What is near and drawn already, and a slice of what is not; the same list where nothing changes. */
export function nextSlice(before: readonly Id[], near: readonly Id[]): readonly Id[] {
  const drawn = new Set(before);
  let room = slice;
  const next = near.filter((id) => drawn.has(id) || room-- > 0);
  return next.length === before.length && next.every((id, i) => id === before[i]) ? before : next;
}
