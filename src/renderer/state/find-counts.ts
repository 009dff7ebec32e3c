import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';

/** Matches of the find bar's query in each document; null while nothing is looked for. */
const findCounts = createStore<ReadonlyMap<Id, number> | null>(null);

export function setFindCounts(counts: ReadonlyMap<Id, number> | null): void {
  findCounts.set(() => counts);
}

/** How many matches the document has, or null while nothing is looked for in all documents. */
export function useFindCount(document: Id): number | null {
  return useStore(findCounts, (counts) => (counts === null ? null : (counts.get(document) ?? 0)));
}
