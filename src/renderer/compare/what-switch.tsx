import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useView, viewStore } from '../state/view.ts';
import { ViewSwitch } from '../ui/view-switch.tsx';
import { pairAgainstOthers } from './against.ts';
import { type ComparedPair, changePair } from './pair.ts';

const views: readonly { readonly view: ComparedPair['what']; readonly name: string }[] = [
  { view: 'rows', name: 'Rows' },
  { view: 'topics', name: 'Topics' },
  { view: 'presence', name: 'Presence' },
];

/** What of a comparison is in sight: its rows, the topics of its texts, or A against several others. */
export function WhatSwitch() {
  const shown = useView(({ compare }) => compare?.what ?? 'rows');
  return <ViewSwitch label="What is shown" views={views} shown={shown} onShow={show} />;
}

function show(what: ComparedPair['what']): void {
  if (what === 'presence') {
    void pairAgainstOthers();
    return;
  }
  say(what === 'topics' ? 'The topics of the texts' : 'The rows of the comparison');
  // The row of a table is none of the comparison.
  if (viewStore.get().compare?.what === 'presence') changePair({ what, row: null });
  else changePair({ what });
}

/** F8: from the rows to the topics and back. */
export function useWhatKey(): void {
  useAction('topics', () => show(viewStore.get().compare?.what === 'topics' ? 'rows' : 'topics'));
}
