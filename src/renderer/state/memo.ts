import type { Id } from '../../shared/model/ids.ts';
import { changeView, useView } from './view.ts';
import { workspaceNow } from './workspace.ts';

/** Opens the memo of the workspace, a document or a tag, to read it or to write it. */
export function openMemo(about: Id): void {
  changeView({ memo: about });
}

/** Opens the memo of the workspace. */
export function openWorkspaceMemo(): void {
  openMemo(workspaceNow().id);
}

export function closeMemo(): void {
  changeView({ memo: null });
}

/** What the memo that is open is about. */
export function useOpenMemo(): Id | null {
  return useView(({ memo }) => memo);
}
