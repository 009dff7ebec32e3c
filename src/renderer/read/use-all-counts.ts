import { useEffect, useState } from 'react';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { setFindCounts } from '../state/find-counts.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { findPassages, type Query } from './find.ts';

/** How long after the last letter the other documents are looked through, in milliseconds. */
const pause = 150;

/** Counts a query's matches in every document, for the library's rows too; null while nothing is looked for. */
export function useAllCounts(
  query: Query | null,
  hiddenKinds: ReadonlySet<BlockKind>,
): { readonly matches: number; readonly documents: number } | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [counts, setCounts] = useState<ReadonlyMap<Id, number> | null>(null);
  useEffect(() => {
    let wanted = true;
    const keep = (next: ReadonlyMap<Id, number> | null): void => {
      if (!wanted) return;
      setCounts(next);
      setFindCounts(next);
    };
    if (query === null || query.words.trim() === '') {
      keep(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      const count = async (id: Id): Promise<[Id, number]> => [
        id,
        findPassages(await readable(id), query, ({ kind }) => !hiddenKinds.has(kind)).length,
      ];
      void Promise.all([...documents.keys()].map(count)).then((list) => keep(new Map(list)));
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, documents, hiddenKinds]);
  useEffect(() => () => setFindCounts(null), []);
  if (counts === null) return null;
  const found = [...counts.values()].filter((count) => count > 0);
  return { matches: found.reduce((sum, count) => sum + count, 0), documents: found.length };
}

/** A text that cannot be had has no matches; its row says why. */
async function readable(id: Id): Promise<DocumentText> {
  try {
    return await textOf(id);
  } catch {
    return { text: '', blocks: [] };
  }
}
