import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type DropZone, movedTags, placeOfDrop, type TagPlace } from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import { workspaceNow } from '../state/workspace.ts';
import { placeTag } from './tag-acts.ts';

/** How far the pointer goes before it drags, and how near an edge it scrolls, in CSS pixels. */
const slack = 4;
const edge = 24;

/** The row a tag would be dropped on, and where on it. */
export interface Drop {
  readonly tag: Id;
  readonly zone: DropZone;
}

interface Drag {
  readonly tag: Id;
  readonly x: number;
  readonly y: number;
  under: boolean;
}

/**
 * Drags the rows of a tree, `[data-tag]`, with the pointer: between two rows, or onto one. Esc
 * gives it up. What is no place for the tag takes no drop.
 */
export function useTreeDrag(
  tree: RefObject<HTMLElement | null>,
  isOpen: (tag: Id) => boolean,
): {
  readonly dragged: Id | null;
  readonly drop: Drop | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
} {
  const drag = useRef<Drag | null>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const open = useRef(isOpen);
  useEffect(() => {
    open.current = isOpen;
  });
  useEffect(() => {
    const end = (): void => {
      drag.current = null;
      setDragged(null);
      setDrop(null);
    };
    const onMove = (event: globalThis.PointerEvent): void => {
      const now = drag.current;
      if (now === null) return;
      if (!now.under && Math.hypot(event.clientX - now.x, event.clientY - now.y) < slack) return;
      now.under = true;
      setDragged(now.tag);
      scrollNear(tree.current, event.clientY);
      setDrop(dropAt(tree.current, event, now.tag, open.current)?.drop ?? null);
    };
    const onUp = (event: globalThis.PointerEvent): void => {
      const now = drag.current;
      const place =
        now?.under === true ? dropAt(tree.current, event, now.tag, open.current)?.place : undefined;
      if (now?.under === true) window.addEventListener('click', swallow, { capture: true, once: true });
      // Where no click follows, the next one is meant.
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      if (now !== null && place !== undefined) void placeTag(now.tag, place);
      end();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || drag.current?.under !== true) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [tree]);
  return {
    dragged,
    drop,
    onPointerDown: (event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tag]') : null;
      const tag = row?.dataset['tag'];
      if (event.button !== 0 || tag === undefined) return;
      drag.current = { tag, x: event.clientX, y: event.clientY, under: false };
    },
  };
}

function dropAt(
  tree: HTMLElement | null,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  dragged: Id,
  isOpen: (tag: Id) => boolean,
): { readonly drop: Drop; readonly place: TagPlace } | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-tag]');
  const tag = row?.dataset['tag'];
  if (row == null || tag === undefined || tree?.contains(row) !== true) return null;
  const { top, height } = row.getBoundingClientRect();
  const at = (clientY - top) / height;
  const zone = at < 0.3 ? 'before' : at > 0.7 ? 'after' : 'inside';
  const { tags } = workspaceNow();
  const place = placeOfDrop(tags, dragged, { tag, zone, isOpen: isOpen(tag) });
  const moved = place === null ? null : movedTags(tags, dragged, place);
  return place === null || moved === null ? null : { drop: { tag, zone }, place };
}

function scrollNear(tree: HTMLElement | null, y: number): void {
  if (tree === null) return;
  const { top, bottom } = tree.getBoundingClientRect();
  if (y < top + edge) tree.scrollBy(0, -edge / 2);
  else if (y > bottom - edge) tree.scrollBy(0, edge / 2);
}

/** A drag is no click. */
function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
