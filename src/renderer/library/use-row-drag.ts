import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryPlace } from '../../shared/model/arrange.ts';
import type { Id } from '../../shared/model/ids.ts';
import { moveDocuments } from './library-acts.ts';
import { meantBy } from './picked.ts';

/** Pixels the pointer moves before it drags. */
const slack = 5;
/** Pixels from an edge of the list within which it scrolls, and how far each time. */
const edge = 28;
const scrollStep = 7;

/** Rows on their way: which, and where the drop line stands, CSS pixels from the top of the list's content. */
export interface RowDrag {
  readonly ids: ReadonlySet<Id>;
  readonly line: number;
}

interface Gap {
  readonly top: number;
  readonly place: LibraryPlace;
}

/** Lets rows be dragged to a place between others. Esc, or letting go outside, leaves them where they are. */
export function useRowDrag(list: RefObject<HTMLElement | null>, groups: readonly (string | null)[]) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const held = useRef<{ id: Id; x: number; y: number } | null>(null);
  const gap = useRef<Gap | null>(null);
  const end = useCallback((): void => {
    held.current = null;
    gap.current = null;
    setDrag(null);
  }, []);

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging, end]);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const id = event.target instanceof Element ? rowAt(event.target) : undefined;
    held.current = plain && id !== undefined ? { id, x: event.clientX, y: event.clientY } : null;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const element = list.current;
    const { current } = held;
    if (element === null || current === null || event.buttons !== 1) return;
    if (drag === null && Math.hypot(event.clientX - current.x, event.clientY - current.y) < slack) return;
    if (drag === null) element.setPointerCapture(event.pointerId);
    const box = element.getBoundingClientRect();
    if (event.clientY < box.top + edge) element.scrollBy(0, -scrollStep);
    else if (event.clientY > box.bottom - edge) element.scrollBy(0, scrollStep);
    const y = event.clientY - box.top + element.scrollTop;
    const next = nearest(gapsIn(element, groups), y);
    gap.current = next;
    if (next !== null) setDrag({ ids: drag?.ids ?? meantBy(current.id), line: next.top });
  };
  const onPointerUp = (): void => {
    const target = gap.current?.place;
    if (drag !== null && target !== undefined) void moveDocuments(drag.ids, target);
    end();
  };
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function rowAt(target: Element): Id | undefined {
  return target.closest<HTMLElement>('[data-document]')?.dataset['document'];
}

/** Every place between rows: before each, behind the last of a group, and at the end of a closed group. */
function gapsIn(list: HTMLElement, groups: readonly (string | null)[]): Gap[] {
  const origin = list.getBoundingClientRect().top - list.scrollTop;
  const gaps: Gap[] = [];
  for (const [i, section] of list.querySelectorAll<HTMLElement>('[data-group]').entries()) {
    const group = groups[i] ?? null;
    for (const row of section.querySelectorAll<HTMLElement>('[data-document]')) {
      const before = row.dataset['document'] ?? null;
      gaps.push({ top: row.getBoundingClientRect().top - origin, place: { group, before } });
    }
    gaps.push({ top: section.getBoundingClientRect().bottom - origin, place: { group, before: null } });
  }
  return gaps;
}

function nearest(gaps: readonly Gap[], y: number): Gap | null {
  let best: Gap | null = null;
  for (const gap of gaps) if (best === null || Math.abs(gap.top - y) < Math.abs(best.top - y)) best = gap;
  return best;
}
