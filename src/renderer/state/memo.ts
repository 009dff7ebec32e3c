import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';
import { workspaceNow } from './workspace.ts';

/** What the memo that is open is about: the workspace, a document or a tag. */
const open = createStore<Id | null>(null);

/** Opens the memo of the workspace, a document or a tag, to read it or to write it. */
export function openMemo(about: Id): void {
  open.set(() => about);
}

/** Opens the memo of the workspace. */
export function openWorkspaceMemo(): void {
  openMemo(workspaceNow().id);
}

export function closeMemo(): void {
  open.set(() => null);
}

export function useOpenMemo(): Id | null {
  return useStore(open, (about) => about);
}
