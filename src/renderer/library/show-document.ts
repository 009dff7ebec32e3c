import type { Id } from '../../shared/model/ids.ts';
import { changeView, openComparison, viewStore } from '../state/view.ts';

/** Shows a document where the analyst is, and leaves the focus: in Compare it becomes B, or A when it was B already. */
export function show(id: Id): void {
  const { mode, compare } = viewStore.get();
  if (mode !== 'compare' || compare === null) changeView({ mode: 'read', document: id });
  else if (compare.left !== id && (compare.right !== id || compare.what === 'presence'))
    openComparison(compare.left, id);
  else changeView({ document: id });
}

/** Compares the document that is open with this one. */
export function compareWith(id: Id): void {
  const { document } = viewStore.get();
  if (document !== null && document !== id) openComparison(document, id);
}
