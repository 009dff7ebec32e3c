import type { Id } from '../../shared/model/ids.ts';
import { changeView, viewStore } from '../state/view.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';
import { documentsInOrder } from '../../shared/model/library.ts';

/** Takes a document out of the library at once, and offers the way back. */
export function removeDocument(id: Id): void {
  const document = workspaceNow().documents.get(id);
  if (document === undefined) return;
  const marks = workspaceNow().annotations.in(id).size;
  void run({ type: 'removeDocument', id }).then((done) => {
    if (!done) return;
    if (viewStore.get().document === id)
      changeView({ document: documentsInOrder(workspaceNow().documents)[0]?.id ?? null });
    toastDone(
      `${document.number} removed${marks === 0 ? '' : ` with ${marks} ${marks === 1 ? 'annotation' : 'annotations'}`}`,
    );
  });
}
