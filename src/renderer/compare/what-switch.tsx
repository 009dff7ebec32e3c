import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useView, viewStore } from '../state/view.ts';
import { type ComparedPair, changePair } from './pair.ts';
import styles from './what-switch.module.css';

const views: readonly {
  readonly what: ComparedPair['what'];
  readonly name: string;
  readonly told: string;
}[] = [
  { what: 'rows', name: 'Rows', told: 'The rows of the comparison' },
  { what: 'topics', name: 'Topics', told: 'The topics of both texts' },
];

/** What of a comparison is in sight: its rows, or the topics of its texts. */
export function WhatSwitch() {
  const shown = useView(({ compare }) => compare?.what ?? 'rows');
  return (
    <div role="group" aria-label="What is shown" className={styles['switch']}>
      {views.map(({ what, name }) => (
        <button key={what} type="button" aria-pressed={what === shown} onClick={() => changePair({ what })}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** F8: from the rows to the topics and back. */
export function useWhatKey(): void {
  useAction('topics', () => {
    const what = viewStore.get().compare?.what === 'topics' ? 'rows' : 'topics';
    changePair({ what });
    say(views.find((view) => view.what === what)?.told ?? '');
  });
}
