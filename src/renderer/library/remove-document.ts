import type { Id } from '../../shared/model/ids.ts';
import { toast } from '../state/feedback.ts';
import { changeView, viewStore } from '../state/view.ts';
import { run, undo, workspaceNow } from '../state/workspace.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { shownKeys } from '../ui/keys.ts';

/** Takes a document out of the library at once, and offers the way back. */
export function removeDocument(id: Id): void {
  const document = workspaceNow().documents.get(id);
  if (document === undefined) return;
  const marks = workspaceNow().annotations.in(id).size;
  void run({ type: 'removeDocument', id }).then((done) => {
    if (!done) return;
    if (viewStore.get().document === id)
      changeView({ document: documentsInOrder(workspaceNow().documents)[0]?.id ?? null });
    toast(
      `${document.number} removed${marks === 0 ? '' : ` with ${marks} ${marks === 1 ? 'annotation' : 'annotations'}`}`,
      { label: 'Undo', keys: shownKeys('Mod+Z'), run: () => void undo() },
    );
  });
}
