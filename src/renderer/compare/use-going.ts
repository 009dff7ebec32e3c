import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { passes } from '../../shared/comparison/changes.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { createStore, type Store } from '../state/store.ts';
import { viewStore } from '../state/view.ts';
import { changePair } from './pair.ts';
import type { RowGeometry } from './row-layout.ts';
import type { Stage } from './rows.tsx';
import type { useRows } from './use-rows.ts';

/** How long scrolling rests before the row in sight becomes the current one, in milliseconds. */
const rest = 200;
/** Where a row one jumps to comes to stand, as a part of the height in sight. */
const landing = 0.2;

export interface Going {
  readonly stage: RefObject<Stage | null>;
  readonly geometry: Store<RowGeometry>;
  /** Makes a row current and brings it into sight, unfolded; with `focus` the caret goes there. */
  readonly go: (row: number, focus: boolean) => void;
  /** To the next or previous row that is shown, caret and all. */
  readonly step: (direction: 1 | -1) => void;
  /** Both texts stand: back to where the analyst was. */
  readonly restore: (row: number | null) => void;
  readonly scrolled: () => void;
  readonly scrollTo: (top: number) => void;
}

/** Moves through the rows of a comparison. */
export function useGoing(
  rows: readonly CompareRow[],
  filter: CompareFilter,
  { items, unfold }: Pick<ReturnType<typeof useRows>, 'items' | 'unfold'>,
): Going {
  const stage = useRef<Stage | null>(null);
  const [geometry, setGeometry] = useState<Store<RowGeometry>>(noGeometry);
  const wanted = useRef<{ readonly row: number; readonly focus: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A row that was folded stands in the page only after the rows were drawn again.
  useLayoutEffect(() => {
    const { current } = wanted;
    if (current === null || stage.current === null) return;
    wanted.current = null;
    reach(stage.current, current.row);
    if (current.focus) putCaret(stage.current, rows[current.row]);
  });

  const go = (row: number, focus: boolean): void => {
    const record = rows[row];
    if (record === undefined) return;
    wanted.current = { row, focus };
    const fold = items.find((item) => item.type === 'fold' && item.from <= row && row < item.to);
    if (fold?.type === 'fold' && passes(record, filter)) unfold(fold.from);
    changePair(fold === undefined || passes(record, filter) ? { row } : { row, filter: 'all' });
  };
  return {
    stage,
    geometry,
    go,
    step(direction) {
      const shown = items.flatMap((item) => (item.type === 'row' ? [item.row.index] : []));
      const now = viewStore.get().compare?.row ?? -1;
      const next =
        direction === 1 ? shown.find((index) => index > now) : shown.findLast((index) => index < now);
      if (next !== undefined) go(next, true);
    },
    restore(row) {
      if (stage.current === null) return;
      setGeometry(stage.current.layout.geometry);
      if (row !== null) reach(stage.current, row);
    },
    scrolled() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const layout = stage.current?.layout;
        const now = viewStore.get().compare?.row ?? null;
        if (layout === undefined || (now !== null && layout.isInSight(now))) return;
        changePair({ row: layout.firstInSight() });
      }, rest);
    },
    scrollTo(top) {
      if (stage.current !== null) stage.current.scroller.scrollTop = top;
    },
  };
}

const noGeometry: Store<RowGeometry> = createStore<RowGeometry>({ drawn: [], height: 0 });

/** Scrolls only when the row is not whole in sight; cuts, never glides. */
function reach({ scroller, layout }: Stage, row: number): void {
  const { top, bottom } = layout.placeOf(row);
  const { scrollTop, clientHeight } = scroller;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  scroller.scrollTop = Math.max(0, top - clientHeight * landing);
}

/** Puts the caret at the start of a row: in the text that has the focus, or the one that has the row. */
function putCaret({ left, right, texts }: Stage, row: CompareRow | undefined): void {
  if (row === undefined) return;
  const inRight =
    row.left.length === 0 || (row.right.length > 0 && right.element.contains(document.activeElement));
  const { blocks } = inRight ? texts.rightText : texts.leftText;
  const start = blocks[(inRight ? row.right : row.left)[0] ?? -1]?.start;
  if (start !== undefined) (inRight ? right : left).select({ anchor: start, head: start }, true);
}
