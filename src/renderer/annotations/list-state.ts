import { createStore, useStore } from '../state/store.ts';
import { nothingSelected, type Selection } from './selection.ts';

/** What is chosen and how far the list is scrolled, for as long as the window is open: the way back finds it again. */
const selections = createStore<Selection>(nothingSelected);
/** CSS pixels from the top of the list. */
export const scrollTop = createStore(0);

export function useSelection(): Selection {
  return useStore(selections, (selection) => selection);
}

export function selectionNow(): Selection {
  return selections.get();
}

export function changeSelection(change: (selection: Selection) => Selection): void {
  selections.set(change);
}
