import { useLayoutEffect, useRef } from 'react';
import { passes } from '../../shared/comparison/changes.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { say } from '../state/feedback.ts';
import { viewStore } from '../state/view.ts';
import { changePair } from './pair.ts';
import type { ReadyComparison } from './use-compared.ts';
import type { useRows } from './use-rows.ts';
import type { Stage } from './use-stage.ts';

/** How long scrolling rests before the row in sight becomes the current one, in milliseconds. */
const rest = 200;
/** Where a row one jumps to comes to stand, as a part of the height in sight. */
const landing = 0.2;

export interface Going {
  /** Makes a row current and brings it into sight, unfolded; with `focus` the caret goes there. */
  readonly go: (row: number, focus: boolean) => void;
  /** To the next or previous row that is shown, caret and all. */
  readonly step: (direction: 1 | -1) => void;
  readonly scrolled: () => void;
}

/** Moves through the rows of a comparison, and back to where the analyst was when they are first laid out. */
export function useGoing(
  stage: Stage | null,
  { compared: { rows }, leftText, rightText }: ReadyComparison,
  filter: CompareFilter,
  { items, unfold }: Pick<ReturnType<typeof useRows>, 'items' | 'unfold'>,
): Going {
  const wanted = useRef<{ readonly row: number; readonly focus: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useLayoutEffect(() => {
    const row = viewStore.get().compare?.row ?? null;
    if (stage !== null && row !== null) reach(stage, row);
    return () => clearTimeout(timer.current);
  }, [stage]);

  // A row that was folded stands in the page only after the rows were drawn again.
  useLayoutEffect(() => {
    const { current } = wanted;
    if (current === null || stage === null) return;
    wanted.current = null;
    reach(stage, current.row);
    if (current.focus) putCaret(stage, leftText, rightText, rows[current.row]);
  });

  const go = (row: number, focus: boolean): void => {
    const record = rows[row];
    if (record === undefined) return;
    wanted.current = { row, focus };
    const fold = items.find((item) => item.type === 'fold' && item.from <= row && row < item.to);
    const allowed = passes(record, filter);
    if (fold?.type === 'fold' && allowed) unfold(fold.from);
    changePair(fold === undefined || allowed ? { row } : { row, filter: 'all', opened: [] });
  };
  return {
    go,
    step(direction) {
      const shown = items.flatMap((item) => (item.type === 'row' ? [item.row.index] : []));
      const now = viewStore.get().compare?.row ?? -1;
      const next =
        direction === 1 ? shown.find((index) => index > now) : shown.findLast((index) => index < now);
      if (next === undefined) say(direction === 1 ? 'This is the last row' : 'This is the first row');
      else go(next, true);
    },
    scrolled() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const now = viewStore.get().compare?.row ?? null;
        if (stage === null || (now !== null && stage.layout.isInSight(now))) return;
        changePair({ row: stage.layout.firstInSight() });
      }, rest);
    },
  };
}

/** Scrolls only when the row is not whole in sight; cuts, never glides. */
function reach({ scroller, layout }: Stage, row: number): void {
  const { top, bottom } = layout.placeOf(row);
  const { scrollTop, clientHeight } = scroller;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  scroller.scrollTop = Math.max(0, top - clientHeight * landing);
}

/** Puts the caret at the start of a row: in the text that has the focus, or the one that has the row. */
function putCaret(
  { left, right }: Stage,
  leftText: DocumentText,
  rightText: DocumentText,
  row: CompareRow | undefined,
): void {
  if (row === undefined) return;
  const inRight =
    row.left.length === 0 || (row.right.length > 0 && right.element.contains(document.activeElement));
  const { blocks } = inRight ? rightText : leftText;
  const start = blocks[(inRight ? row.right : row.left)[0] ?? -1]?.start;
  if (start !== undefined) (inRight ? right : left).select({ anchor: start, head: start }, true);
}
