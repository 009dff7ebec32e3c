import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useView, viewStore } from '../state/view.ts';
import { pairAgainstOthers } from './against.ts';
import { type ComparedPair, changePair } from './pair.ts';
import styles from './what-switch.module.css';

const views: readonly {
  readonly what: ComparedPair['what'];
  readonly name: string;
  readonly told: string;
}[] = [
  { what: 'rows', name: 'Rows', told: 'The rows of the comparison' },
  { what: 'topics', name: 'Topics', told: 'The topics of the texts' },
  { what: 'presence', name: 'Presence', told: 'Which other documents carry the paragraphs of A' },
];

/** What of a comparison is in sight: its rows, the topics of its texts, or A against several others. */
export function WhatSwitch() {
  const shown = useView(({ compare }) => compare?.what ?? 'rows');
  return (
    <div role="group" aria-label="What is shown" className={styles['switch']}>
      {views.map(({ what, name }) => (
        <button key={what} type="button" aria-pressed={what === shown} onClick={() => show(what)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function show(what: ComparedPair['what']): void {
  if (what === 'presence') void pairAgainstOthers();
  // The row of a table is none of the comparison.
  else if (viewStore.get().compare?.what === 'presence') changePair({ what, row: null });
  else changePair({ what });
}

/** F8: from the rows to the topics and back. */
export function useWhatKey(): void {
  useAction('topics', () => {
    const what = viewStore.get().compare?.what === 'topics' ? 'rows' : 'topics';
    show(what);
    say(views.find((view) => view.what === what)?.told ?? '');
  });
}
