import { Fragment, type ReactNode, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../shared/model/ids.ts';
import { type DrawnRow, type RowHeights, rowsInSight, topsOf } from './rows-in-sight.ts';
import type { TreeRow } from './visible-rows.ts';

/** The window moves by steps of so much, CSS pixels: most of a scroll draws nothing anew. */
const step = 200;

export interface RowsInSight {
  readonly drawn: readonly DrawnRow[];
  /** The room of the rows after the last one drawn, CSS pixels. */
  readonly after: number;
}

/**
 * Which rows of a tree are drawn: those in sight, and the tag `kept`, which Tab comes to. The tree
 * begins with that one in sight. A change costs what is drawn, not what there is.
 */
export function useRowsInSight(
  tree: RefObject<HTMLElement | null>,
  rows: readonly TreeRow[],
  heights: RowHeights,
  kept: Id | undefined,
): RowsInSight {
  const [sight, setSight] = useState({ top: 0, bottom: 0 });
  const tops = useMemo(() => topsOf(rows, heights), [rows, heights]);
  const place = useMemo(() => rows.findIndex(({ tag }) => tag.id === kept), [rows, kept]);
  const [first] = useState(tops[place] ?? 0);
  useLayoutEffect(() => {
    const element = tree.current;
    if (element === null) return undefined;
    const look = (): void => {
      const top = Math.floor(element.scrollTop / step) * step;
      const bottom = Math.ceil((element.scrollTop + element.clientHeight) / step) * step;
      setSight((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    if (first > element.clientHeight - step / 2) element.scrollTo({ top: first - element.clientHeight / 2 });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [tree, first]);
  return useMemo(() => rowsInSight(rows, tops, sight, place), [rows, tops, sight, place]);
}

/** The rows that are drawn, with the room of the others between them. */
export function DrawnRows({
  rows: { drawn, after },
  children,
}: {
  rows: RowsInSight;
  children: (row: TreeRow) => ReactNode;
}) {
  return (
    <>
      {drawn.map(({ row, gap }) => (
        <Fragment key={row.tag.id}>
          {gap === 0 ? null : <div role="none" style={{ height: gap }} />}
          {children(row)}
        </Fragment>
      ))}
      {after === 0 ? null : <div role="none" style={{ height: after }} />}
    </>
  );
}

/** Gives a tag's row the focus; `keep` has it drawn first, should it be out of sight. */
export function focusRow(tree: HTMLElement | null, tag: Id, keep: (tag: Id) => void): void {
  flushSync(() => keep(tag));
  tree?.querySelector<HTMLElement>(`[data-tag="${tag}"]`)?.focus();
}
