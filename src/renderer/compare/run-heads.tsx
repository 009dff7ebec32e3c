import { FoldVertical } from 'lucide-react';
import { type Drawn, drawnAt } from '../../shared/comparison/drawn.ts';
import { paragraphRuns } from '../../shared/comparison/omissions.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Run } from '../../shared/comparison/runs.ts';
import { type Store, useStore } from '../state/store.ts';
import { counted } from '../../shared/wording.ts';
import type { RowTelling } from './row.tsx';
import styles from './run-heads.module.css';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/** Less room than this beside a run needs no words; and so high they are. CSS pixels. */
const least = 96;
const headHeight = 34;

/**
 * Words that stay in sight beside a long run only one side has, in the blank column: how many
 * paragraphs they are, and a button that folds them. They come when the run's first row has
 * scrolled away with words of its own, or where the other side's run beside it has ended.
 */
export function RunHeads({
  rows,
  telling,
  stage,
  sight,
}: {
  rows: readonly CompareRow[];
  telling: RowTelling;
  stage: Stage;
  sight: Store<Sight>;
}) {
  const { drawn } = useStore(stage.layout.geometry, (state) => state);
  const { top, height } = useStore(sight, (state) => state);
  const heads = telling.runs.flatMap((run) => {
    const place = placeOf(run, rows, drawn);
    if (place === null || place.bottom < top + least || place.top > top + height) return [];
    return place.isBlank || place.firstEnd - headHeight < top ? [{ run, place }] : [];
  });
  return heads.map(({ run, place }) => (
    <div
      key={run.from}
      className={`${styles['room']} ${styles[run.side === 'left' ? 'right' : 'left']}`}
      style={{ top: place.top, height: place.bottom - place.top }}
    >
      <div role="group" aria-label={`Only in ${run.side === 'left' ? 'A' : 'B'}`} className={styles['head']}>
        <span>{wordsOf(run, rows, telling)}</span>
        <button type="button" onClick={() => telling.onFoldRun(run)}>
          <FoldVertical size={14} aria-hidden="true" />
          Fold
        </button>
      </div>
    </div>
  ));
}

/** The blank column beside a run: all of its height, or what is left under the run it flows beside. */
function placeOf(
  { side, from, to }: Run,
  rows: readonly CompareRow[],
  drawn: readonly Drawn[],
): { top: number; bottom: number; firstEnd: number; isBlank: boolean } | null {
  const first = drawnAt(drawn, from);
  const last = drawnAt(drawn, to - 1);
  if (first === undefined || last === undefined || first.to - first.from > 1) return null;
  const end = besideEnd(side, from, to, rows, drawn);
  // Where nothing stands beside it, its rows have words of their own there.
  const isBlank = end > first.top + 1;
  const top = Math.max(first.top, end);
  return last.bottom - top < least ? null : { top, bottom: last.bottom, firstEnd: first.bottom, isBlank };
}

/** Where the rows end that flow beside a run, on the other side; 0 where none do. */
function besideEnd(
  side: Run['side'],
  from: number,
  to: number,
  rows: readonly CompareRow[],
  drawn: readonly Drawn[],
): number {
  const other = side === 'left' ? 'right' : 'left';
  const isOthers = (row: CompareRow | undefined): boolean =>
    row !== undefined && row[other].length > 0 && row[side].length === 0;
  const isOwn = (row: CompareRow | undefined): boolean =>
    row !== undefined && row[side].length > 0 && row[other].length === 0;
  // A's rows come before those of B that flow beside them.
  const step = side === 'left' ? 1 : -1;
  let at = side === 'left' ? to : from - 1;
  while (isOwn(rows[at])) at += step;
  const begin = drawnAt(drawn, at);
  if (!isOthers(rows[at]) || begin === undefined) return 0;
  if (side === 'right') return begin.bottom;
  // Otherwise B's stand below A's, not beside them.
  if (begin.top >= (drawnAt(drawn, to - 1)?.bottom ?? 0)) return 0;
  while (isOthers(rows[at + 1])) at++;
  return drawnAt(drawn, at)?.bottom ?? 0;
}

function wordsOf({ side, from, to }: Run, rows: readonly CompareRow[], telling: RowTelling) {
  const numbers = telling[side === 'left' ? 'leftNumbers' : 'rightNumbers'];
  const paragraphs = rows
    .slice(from, to)
    .flatMap((row) => row[side])
    .flatMap((block) => numbers[block] ?? []);
  const [own, other] = side === 'left' ? ['A', 'B'] : ['B', 'A'];
  if (paragraphs.length === 0) return `${counted(to - from, 'row')} of ${own} are not in ${other}`;
  return (
    <>
      <b>
        {counted(paragraphs.length, 'paragraph')} of {own}
      </b>{' '}
      {paragraphs.length === 1 ? 'is' : 'are'} not in {other}: ¶{paragraphRuns(paragraphs)}
    </>
  );
}
