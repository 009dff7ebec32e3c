import { useState } from 'react';
import { stepChange } from '../../shared/comparison/changes.ts';
import { cuesSaid } from '../../shared/comparison/cues/row-cue.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { DroppedTopic } from '../../shared/comparison/topics.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import type { Store } from '../state/store.ts';
import { rowPlace } from './row-place.ts';
import type { Going } from './use-going.ts';
import type { useRows } from './use-rows.ts';
import type { useTelling } from './use-telling.ts';

/** Steps from change to change, and from one dropped passage of a topic to the next. */
export function useSteps(
  rows: readonly CompareRow[],
  filter: CompareFilter,
  current: number | null,
  { position, isAside }: Pick<ReturnType<typeof useRows>, 'position' | 'isAside'>,
  told: ReturnType<typeof useTelling>,
  going: Going,
  words: Store<WordMarks>,
) {
  const [topic, setTopic] = useState<Id | null>(null);
  const step = (direction: 1 | -1, focus: boolean): void => {
    let next = stepChange(rows, filter, current, direction);
    while (next !== null && isAside(next)) next = stepChange(rows, filter, next, direction);
    if (next === null) {
      say(direction === 1 ? 'There is no change after this' : 'There is no change before this');
      return;
    }
    setTopic(null);
    going.go(next, focus);
    const why = cuesSaid(words.get().cues.get(next) ?? []);
    say(`${position(next)}: ${rowPlace(rows, next, told)}${why === '' ? '' : `; ${why}`}`);
  };
  const stepTopic = (dropped: DroppedTopic): void => {
    const after = dropped.rows.find((row) => topic === dropped.tag.id && current !== null && row > current);
    const next = after ?? dropped.rows[0];
    if (next === undefined) return;
    setTopic(dropped.tag.id);
    going.go(next, false);
    say(`${dropped.tag.name}: dropped passage at ${rowPlace(rows, next, told)}`);
  };
  useAction('next-change', () => step(1, true));
  useAction('previous-change', () => step(-1, true));
  return { topic, step, stepTopic };
}
