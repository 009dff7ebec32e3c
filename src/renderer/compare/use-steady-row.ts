import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { carriedRow } from '../../shared/comparison/carried-row.ts';
import { drawnAt } from '../../shared/comparison/drawn.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Store } from '../state/store.ts';
import { changePair, pairNow } from './pair.ts';
import type { Going } from './use-going.ts';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/**
 * When the same two texts are compared anew, because of a correction: the row one was at is current
 * again, at the height where it stood, folds stay as they were, and a focus that was in the texts
 * is back in them.
 */
export function useSteadyRow(
  stage: Stage | null,
  rows: readonly CompareRow[],
  sight: Store<Sight>,
  going: Going,
): void {
  const last = useRef(rows);
  /** CSS pixels from the top edge in sight to the current row; null unless rows are being laid out anew. */
  const height = useRef<number | null>(null);
  const carry = useEffectEvent((before: readonly CompareRow[]) => {
    const pair = pairNow();
    if (pair === null) return;
    const drawn = pair.row === null ? undefined : drawnAt(stage?.layout.geometry.get().drawn ?? [], pair.row);
    height.current = drawn === undefined ? null : drawn.top - sight.get().top;
    const again = (index: number): number[] => {
      const found = carriedRow(before, rows, index);
      return found === null ? [] : [found];
    };
    changePair({
      row: pair.row === null ? null : (again(pair.row)[0] ?? null),
      opened: pair.opened.flatMap(again),
      closed: pair.closed.flatMap(again),
    });
  });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = rows;
    if (before !== rows) carry(before);
  }, [rows]);
  const settle = useEffectEvent(({ scroller, layout }: Stage) => {
    const row = pairNow()?.row ?? null;
    const above = height.current;
    height.current = null;
    if (above === null || row === null) return;
    scroller.scrollTop = layout.placeOf(row).top - above;
    if (document.activeElement === document.body) going.go(row, true);
  });
  useLayoutEffect(() => {
    if (stage !== null) settle(stage);
  }, [stage]);
}
