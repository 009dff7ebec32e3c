import { useEffect, useMemo } from 'react';
import type { BlockKind } from '../../shared/model/document.ts';
import type { Query } from '../../shared/search/query.ts';
import { useFound } from '../occurrences/use-found.ts';
import { useSearched } from '../occurrences/use-searched.ts';
import { setFindCounts } from '../state/find-counts.ts';

/** How long after the last letter the other documents are looked through, in milliseconds. */
const pause = 150;

/** Counts a query's matches in every document, for the library's rows too; null while nothing is looked for. */
export function useAllCounts(
  queries: readonly Query[],
  skip: ReadonlySet<BlockKind>,
): { readonly matches: number; readonly documents: number } | null {
  const isWanted = queries.length > 0;
  const documents = useSearched(isWanted);
  const searches = useMemo(
    () => (documents === null ? null : queries.map((query) => ({ documents, query }))),
    [documents, queries],
  );
  const { found, problem } = useFound(searches, skip, pause);
  const counts = useMemo(
    () => (isWanted && problem === null ? new Map([...found].map(([id, { length }]) => [id, length])) : null),
    [isWanted, problem, found],
  );
  useEffect(() => setFindCounts(counts), [counts]);
  useEffect(() => () => setFindCounts(null), []);
  if (counts === null) return null;
  const some = [...counts.values()].filter((count) => count > 0);
  return { matches: some.reduce((sum, count) => sum + count, 0), documents: some.length };
}
