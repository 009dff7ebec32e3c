import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';

interface Asked {
  /** The tag that is chosen; null: none in particular. */
  readonly tag: Id | null;
  /** Whether it begins with a new tag that wants a name. */
  readonly isAdding: boolean;
}

/** The codebook's editor; null while it is closed. */
const editor = createStore<Asked | null>(null);

/** Opens the codebook's editor, at a tag if one is named: from the rail, the palette, a menu. */
export function editCodebook(tag: Id | null = null): void {
  editor.set(() => ({ tag, isAdding: false }));
}

/** Opens the codebook's editor for the name of a new tag. */
export function addToCodebook(): void {
  editor.set(() => ({ tag: null, isAdding: true }));
}

export function closeCodebook(): void {
  editor.set(() => null);
}

export function useCodebookEditor(): Asked | null {
  return useStore(editor, (state) => state);
}
