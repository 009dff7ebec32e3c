import { useState } from 'react';
import { stepChange } from '../../shared/comparison/changes.ts';
import type { DroppedTopic } from '../../shared/comparison/topics.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { createStore } from '../state/store.ts';
import { useView } from '../state/view.ts';
import { noteOmission } from './note-omission.ts';
import styles from './comparison.module.css';
import { FilterBar } from './filter-bar.tsx';
import { OverviewStrip, type Sight } from './overview-strip.tsx';
import { changePair, swapSides } from './pair.ts';
import { rowPlace } from './row-place.ts';
import { Rows } from './rows.tsx';
import { Summary } from './summary.tsx';
import type { ReadyComparison } from './use-compared.ts';
import { useGoing } from './use-going.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRows } from './use-rows.ts';
import { useSides } from './use-sides.tsx';
import { useStatus } from './use-status.ts';
import { useTelling } from './use-telling.ts';

/** A comparison that is worked out: what it comes to, which rows are shown, and the rows. */
export function ReadyView({
  left,
  right,
  ready,
}: {
  left: Document;
  right: Document;
  ready: ReadyComparison;
}) {
  const { rows, alignment } = ready.compared;
  const filter = useView(({ compare }) => compare?.filter ?? 'all');
  const row = useView(({ compare }) => compare?.row ?? null);
  const tags = useView(({ compare }) => compare?.tags ?? true);
  const shown = useRows(rows, filter);
  const told = useTelling(left, right, ready);
  const [sight] = useState(() => createStore<Sight>({ top: 0, height: 0 }));
  const going = useGoing(rows, filter, shown);
  const sides = useSides(left, right, ready, told, tags, going.stage);
  const [topic, setTopic] = useState<Id | null>(null);
  const current = row !== null && row < rows.length ? row : null;

  const step = (direction: 1 | -1, focus: boolean): void => {
    const next = stepChange(rows, filter, current, direction);
    if (next === null) {
      say(direction === 1 ? 'There is no change after this' : 'There is no change before this');
      return;
    }
    going.go(next, focus);
    say(`${shown.position(next)}: ${rowPlace(rows, next, told)}`);
  };
  const stepTopic = (dropped: DroppedTopic): void => {
    setTopic(dropped.tag.id);
    const at = dropped.rows.findIndex(
      (each) => topic === dropped.tag.id && current !== null && each > current,
    );
    const next = dropped.rows[Math.max(0, at)];
    if (next === undefined) return;
    going.go(next, false);
    say(`${dropped.tag.name}: dropped passage at ${rowPlace(rows, next, told)}`);
  };
  const choose = (next: CompareFilter): void => {
    shown.refold();
    changePair({ filter: next });
  };
  const note = (index: number | null): boolean => {
    const dropped = index === null ? undefined : rows[index];
    if (dropped?.kind !== 'only-left') return false;
    void noteOmission(dropped, left, right, ready, sides.openNote);
    return true;
  };

  useAction('next-change', () => step(1, true));
  useAction('previous-change', () => step(-1, true));
  useStatus(rowPlace(rows, current ?? 0, told, true), told.leftAnnotations.size, told.rightAnnotations.size);
  const onKeyDown = useRowKeys({
    next: () => going.step(1),
    previous: () => going.step(-1),
    fold: shown.fold,
    swap: swapSides,
    enter: () => note(current),
    escape: sides.escape,
  });

  return (
    <>
      <Summary figures={alignment.summary} topics={told.dropped} stepped={topic} onStep={stepTopic} />
      <FilterBar
        filter={filter}
        counts={shown.counts}
        tags={tags}
        folded={shown.folded}
        position={shown.position(current)}
        onFilter={choose}
        onTags={() => changePair({ tags: !tags })}
        onFold={shown.fold}
        onStep={(direction) => step(direction, false)}
      />
      {/* Keys come from the texts and the buttons inside; the body itself is not operated. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles['body']} onKeyDown={onKeyDown}>
        <Rows
          ready={ready}
          chunks={shown.chunks}
          arrangement={shown.arrangement}
          telling={{
            ...told,
            current,
            onUnfold: shown.unfold,
            onGo: (index) => going.go(index, false),
            onNoteOmission: ({ index }) => note(index),
          }}
          sight={sight}
          makeSurface={sides.makeSurface}
          stage={going.stage}
          onStaged={() => {
            sides.staged();
            going.restore(current);
          }}
          onScrolled={going.scrolled}
        />
        <OverviewStrip
          overview={told.overview}
          geometry={going.geometry}
          sight={sight}
          current={current}
          onScroll={going.scrollTo}
        />
      </div>
      {sides.popovers}
    </>
  );
}
