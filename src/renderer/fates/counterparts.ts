import { useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { inVersionOrder, versionsOf } from '../../shared/model/versions.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** Most documents a note names the fate in. */
const most = 4;

type Documents = Workspace['documents'];

/**
 * The documents in which the fate of a document's passages is told: in Compare the other side, elsewhere
 * what it was compared with last, and its other versions in their order. The same list until another is due.
 */
export function useCounterparts(document: Document): readonly Document[] {
  const documents = useWorkspace((workspace) => workspace.documents);
  const partner = useView(({ compare }) =>
    compare?.left === document.id ? compare.right : compare?.right === document.id ? compare.left : null,
  );
  const isCompared = useView(({ mode }) => mode === 'compare') && partner !== null;
  return useMemo(
    () => counterpartsOf(documents, document.id, partner).slice(0, isCompared ? 1 : most),
    [documents, document.id, partner, isCompared],
  );
}

/** `partner`: what it is compared with, or null. */
export function counterpartsOf(documents: Documents, id: Id, partner: Id | null): Document[] {
  const ids = new Set([...(partner === null ? [] : [partner]), ...versionsOf(documents, id)]);
  ids.delete(id);
  return [...ids].flatMap((other) => documents.get(other) ?? []);
}

/** Whether a document comes before another: as its version, or by its date. */
export function isEarlier(documents: Documents, id: Id, than: Id): boolean {
  return inVersionOrder(documents, [id, than])[0] === id;
}

/** Whether two documents are versions of one statement. */
export function areVersions(documents: Documents, id: Id, other: Id): boolean {
  return versionsOf(documents, id).includes(other);
}
