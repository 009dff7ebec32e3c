import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';

/** The codebook's editor: closed, or open with a tag chosen, or with none in particular. */
const editor = createStore<{ readonly tag: Id | null } | null>(null);

/** Opens the codebook's editor, at a tag if one is named: from the rail, the palette, a menu. */
export function editCodebook(tag: Id | null = null): void {
  editor.set(() => ({ tag }));
}

export function closeCodebook(): void {
  editor.set(() => null);
}

export function useCodebookEditor(): { readonly tag: Id | null } | null {
  return useStore(editor, (state) => state);
}
