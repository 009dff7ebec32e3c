import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DropZone } from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { RowHeights } from './rows-in-sight.ts';
import { useTreeDrag } from './tree-drag.ts';
import { type TreeActs, useTreeKeys } from './tree-keys.ts';
import { focusRow, useRowsInSight } from './use-rows-in-sight.tsx';
import type { TreeRow } from './visible-rows.ts';

/**
 * What the trees of tags have in common: the rows that are drawn, keys, dragging, and naming in
 * place. `props` are those of the tree's element, which the rows are inside of.
 */
export function useTagTree(
  rows: readonly TreeRow[],
  heights: RowHeights,
  {
    kept,
    keep,
    isOpen,
    isAdding = false,
    ...acts
  }: {
    /** The row that Tab comes to, if it is there; else that is the first. */
    readonly kept: Id | null;
    readonly keep: (tag: Id) => void;
    /** Whether what is inside a tag is shown. */
    readonly isOpen: (tag: Id) => boolean;
    /** Whether it begins with a new tag that wants a name. */
    readonly isAdding?: boolean;
  } & Pick<TreeActs, 'toggle' | 'choose' | 'edit'>,
) {
  const ref = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState(isAdding);
  const [renaming, setRenaming] = useState<Id | null>(null);
  const { dragged, drop, onPointerDown } = useTreeDrag(ref, isOpen);
  const focus = (tag: Id): void => focusRow(ref.current, tag, keep);
  const onKeyDown = useTreeKeys(rows, { ...acts, focus, rename: setRenaming });
  const inTab = rows.find(({ tag }) => tag.id === kept)?.tag.id ?? rows[0]?.tag.id;
  return {
    inTab,
    inSight: useRowsInSight(ref, rows, heights, inTab),
    props: { ref, role: 'tree', 'data-dragging': dragged !== null, onKeyDown, onPointerDown },
    /** How a row takes part in a drag. */
    dragOf: (tag: Id): { readonly drop: DropZone | null; readonly isDragged: boolean } => ({
      drop: drop?.tag === tag ? drop.zone : null,
      isDragged: dragged === tag,
    }),
    adding,
    add: () => setAdding(true),
    endAdding: (byKey: boolean): void => {
      flushSync(() => setAdding(false));
      if (byKey) ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    },
    renaming,
    rename: setRenaming,
    endRenaming: (byKey: boolean): void => {
      flushSync(() => setRenaming(null));
      if (byKey && renaming !== null) focus(renaming);
    },
  };
}
