import { useMemo, useState } from 'react';
import { changeOf, changesOf, filterCounts } from '../../shared/comparison/changes.ts';
import { itemsOf } from '../../shared/comparison/items.ts';
import { type Arrangement, chunksOf } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { counted } from '../../shared/wording.ts';
import { useNarrow } from '../ui/use-narrow.ts';

const none: ReadonlySet<number> = new Set();

/** Which rows are in sight and how they stand: filter, folds, one column or two. */
export function useRows(rows: readonly CompareRow[], filter: CompareFilter) {
  const arrangement: Arrangement = useNarrow() ? 'stacked' : 'beside';
  const [folded, setFolded] = useState(false);
  const [opened, setOpened] = useState(none);
  const items = useMemo(() => itemsOf(rows, filter, folded, opened), [rows, filter, folded, opened]);
  const chunks = useMemo(() => chunksOf(rows, items, arrangement), [rows, items, arrangement]);
  const counts = useMemo(() => filterCounts(rows), [rows]);
  const changes = useMemo(() => changesOf(rows), [rows]);
  return {
    arrangement,
    items,
    chunks,
    counts,
    folded,
    /** `Change 10 of 19`, or how many there are when the row is none of them. */
    position: (row: number | null): string => {
      const at = row === null ? null : changeOf(rows, changes, row);
      if (changes.length === 0) return 'No changes';
      return at === null ? counted(changes.length, 'change') : `Change ${at + 1} of ${changes.length}`;
    },
    fold: (): void => {
      setFolded(!folded);
      setOpened(none);
    },
    unfold: (row: number): void => {
      setOpened(new Set([...opened, row]));
    },
    refold: (): void => {
      setOpened(none);
    },
  };
}
