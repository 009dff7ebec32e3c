import { useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** Whose topics are told: the versions of the chain, A and what it is looked for in, or the pair. */
export function useTopicDocuments(left: Document, right: Document): readonly Document[] {
  const documents = useWorkspace((workspace) => workspace.documents);
  const chain = useView(({ compare }) => compare?.chain);
  const against = useView(({ compare }) => compare?.against);
  return useMemo(() => {
    const asked =
      chain !== undefined && chain.length > 2
        ? chain
        : against !== undefined && against.length > 0
          ? [left.id, ...against]
          : [];
    const set = asked.flatMap((id) => documents.get(id) ?? []);
    return set.length > 2 ? set : [left, right];
  }, [left, right, documents, chain, against]);
}
