import { useMemo } from 'react';
import { chainAround } from '../../shared/comparison/chain.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

const none: readonly Id[] = [];

/** Whose topics are told: the versions of the chain, A and what it is looked for in, or the pair. */
export function useTopicDocuments(left: Document, right: Document): readonly Document[] {
  const documents = useWorkspace((workspace) => workspace.documents);
  const chosen = useView(({ compare }) => compare?.chain ?? none);
  const against = useView(({ compare }) => compare?.against ?? none);
  return useMemo(() => {
    const chain = chainAround(documents, { left: left.id, right: right.id }, chosen);
    const asked = chain.length === 0 ? [left.id, ...against] : chain;
    const set = asked.flatMap((id) => documents.get(id) ?? []);
    return set.length > 2 ? set : [left, right];
  }, [left, right, documents, chosen, against]);
}
