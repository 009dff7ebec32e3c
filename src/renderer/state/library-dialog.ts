import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';

/** What is asked about documents, over the page. */
export type LibraryDialog =
  | { readonly about: 'facts'; readonly document: Id }
  | { readonly about: 'kinds'; readonly document: Id }
  | { readonly about: 'group'; readonly documents: readonly Id[] }
  | { readonly about: 'group-name'; readonly group: string }
  | { readonly about: 'removed' };

const dialog = createStore<LibraryDialog | null>(null);

/** Opens a dialog about documents: from a row, the palette, a menu, a header. */
export function askAbout(what: LibraryDialog): void {
  dialog.set(() => what);
}

export function closeLibraryDialog(): void {
  dialog.set(() => null);
}

export function useLibraryDialog(): LibraryDialog | null {
  return useStore(dialog, (state) => state);
}
