import { useMemo } from 'react';
import { changeOf, changesOf, filterCounts } from '../../shared/comparison/changes.ts';
import { itemsOf } from '../../shared/comparison/items.ts';
import { type Arrangement, chunksOf } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { runAt, runsOf } from '../../shared/comparison/runs.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { useView } from '../state/view.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { changePair, pairNow } from './pair.ts';

const none: readonly number[] = [];

/** Which rows are in sight and how they stand: filter, folds, one column or two. */
export function useRows(rows: readonly CompareRow[]) {
  const arrangement: Arrangement = useNarrow() ? 'stacked' : 'beside';
  const filter = useView(({ compare }) => compare?.filter ?? 'all');
  const folded = useView(({ compare }) => compare?.folded ?? false);
  const opened = useView(({ compare }) => compare?.opened ?? none);
  const closed = useView(({ compare }) => compare?.closed ?? none);
  const items = useMemo(
    () => itemsOf(rows, filter, { folded, opened: new Set(opened), closed: new Set(closed) }),
    [rows, filter, folded, opened, closed],
  );
  const chunks = useMemo(() => chunksOf(rows, items, arrangement), [rows, items, arrangement]);
  const counts = useMemo(() => filterCounts(rows), [rows]);
  const changes = useMemo(() => changesOf(rows), [rows]);
  const runs = useMemo(() => runsOf(rows), [rows]);
  return {
    arrangement,
    filter,
    items,
    chunks,
    counts,
    folded,
    runs,
    /** `Change 10 of 19`, or how many there are when the row is none of them. */
    position: (row: number | null): string => {
      const at = row === null ? null : changeOf(rows, changes, row);
      if (changes.length === 0) return 'No changes';
      return at === null ? counted(changes.length, 'change') : `Change ${at + 1} of ${changes.length}`;
    },
    /** Whether a row stands in a run that the analyst folded: steps pass it by. */
    isAside: (row: number): boolean => {
      const run = runAt(runs, row);
      return run !== undefined && closed.includes(run.from);
    },
    /** Folds the identical rows, or unfolds them. */
    fold: (): void => changePair({ folded: !folded, opened: [] }),
    /** Folds the run that a row only one side has stands in, or unfolds it. */
    foldRun: (row: number | null): void => {
      const run = row === null ? undefined : runAt(runs, row);
      if (run === undefined) {
        say('There is no run of rows only one side has here');
        return;
      }
      const before = pairNow()?.closed ?? [];
      const isClosed = before.includes(run.from);
      const count = counted(run.to - run.from, 'row');
      changePair({
        row: run.from,
        closed: isClosed ? before.filter((from) => from !== run.from) : [...before, run.from],
      });
      say(`${isClosed ? 'Unfolded' : 'Folded'} ${count} only in ${run.side === 'left' ? 'A' : 'B'}`);
    },
    unfold: (row: number): void => {
      const pair = pairNow();
      if (pair === null) return;
      const isClosed = pair.closed.includes(row);
      if (isClosed) changePair({ closed: pair.closed.filter((from) => from !== row) });
      else changePair({ opened: [...pair.opened, row] });
    },
    /** Another filter, with nothing opened of what it leaves out. */
    show: (next: typeof filter): void => changePair({ filter: next, opened: [] }),
  };
}
