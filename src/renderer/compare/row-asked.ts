import { createStore, useStore } from '../state/store.ts';

/** A row whose menu is open, and the place of the window it hangs from (viewport coordinates, CSS pixels). */
export interface RowAsked {
  readonly row: number;
  readonly at: { readonly left: number; readonly bottom: number };
}

const asked = createStore<RowAsked | null>(null);

/** Opens the menu of a row, or (null) closes it. One menu serves all rows. */
export function askAboutRow(row: RowAsked | null): void {
  asked.set(() => row);
}

export function useRowAsked(): RowAsked | null {
  return useStore(asked, (state) => state);
}
