import { createContext, useContext } from 'react';
import type { RowCue } from '../../shared/comparison/cues/row-cue.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import { createStore, type Store, useStore } from '../state/store.ts';

const none: readonly RowCue[] = [];
const nothing: Store<WordMarks> = createStore<WordMarks>({
  left: new Map(),
  right: new Map(),
  quiet: { left: new Map(), right: new Map() },
  cues: new Map(),
});

/** The words of the comparison in sight, as they become known. */
export const WordsKnown = createContext<Store<WordMarks>>(nothing);

/** The cues of a row, none until they are known. */
export function useRowCues(row: number): readonly RowCue[] {
  return useStore(useContext(WordsKnown), ({ cues }) => cues.get(row) ?? none);
}
