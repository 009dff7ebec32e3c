import { useMemo } from 'react';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import { type Line, linesOf, type Occurrence } from '../../shared/search/checklist.ts';
import type { Query } from '../../shared/search/query.ts';
import { exactPlaces, taggedPlaces } from '../../shared/search/tagged.ts';
import { without } from '../../shared/search/union.ts';
import { variantsOf } from '../../shared/search/variants.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Searched } from '../workers/search-client.ts';
import { type Finding, type Search, useFound } from './use-found.ts';
import { useSearched } from './use-searched.ts';

/** What is no part of a statement, and what its header says already: not looked in. */
export const unsearched: ReadonlySet<BlockKind> = new Set(['byline', 'caption', 'furniture']);

/** How long after the last letter the search begins, in milliseconds. */
const pause = 120;
const none: readonly Occurrence[] = [];

/** Every occurrence in every document, as the checklist shows it. */
export interface Checklist extends Pick<Finding, 'problem' | 'busy'> {
  readonly occurrences: readonly Occurrence[];
  readonly lines: readonly Line[];
  readonly textOf: (document: Id) => DocumentText | undefined;
}

/** Looks for queries in every document, and for one that is words for other ways to write them. */
export function useChecklist(queries: readonly Query[], tag: Id | null): Checklist {
  const documents = useSearched(true);
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const searches = useMemo(
    () => (documents === null ? null : queries.map((query) => ({ documents, query }))),
    [documents, queries],
  );
  const variants = useMemo(() => variantSearches(documents, queries), [documents, queries]);
  const { found, problem, busy } = useFound(searches, unsearched, pause);
  const others = useFound(variants, unsearched, pause);
  const occurrences = useMemo(() => {
    if (documents === null || queries.length === 0 || problem !== null) return none;
    const family = tag === null ? new Set<Id>() : withDescendants(tags, tag);
    return documents.flatMap(({ id }): Occurrence[] => {
      const own = annotations.in(id);
      const isTagged = taggedPlaces(own.values(), family);
      const exact = exactPlaces(own.values());
      const plain = found.get(id) ?? [];
      const state = (passage: { start: number; end: number }): Occurrence['state'] => {
        if (tag !== null && exact(passage)?.tags.includes(tag) === true) return 'done';
        return isTagged(passage) ? 'within' : 'open';
      };
      const placed = (variant: boolean) => (passage: { start: number; end: number }) => ({
        key: `${id} ${passage.start} ${passage.end}`,
        document: id,
        passage,
        variant,
        state: state(passage),
      });
      return [...plain.map(placed(false)), ...without(others.found.get(id) ?? [], plain).map(placed(true))];
    });
  }, [documents, queries, problem, tag, tags, annotations, found, others.found]);
  const lines = useMemo(() => linesOf(occurrences), [occurrences]);
  const texts = useMemo(() => new Map(documents?.map(({ id, text }) => [id, text])), [documents]);
  return { occurrences, lines, problem, busy, textOf: (document) => texts.get(document) };
}

/** For each language what finds other ways to write the one query, in the documents in it. */
function variantSearches(
  documents: readonly Searched[] | null,
  queries: readonly Query[],
): readonly Search[] {
  const [only, ...more] = queries;
  if (documents === null || only === undefined || more.length > 0) return [];
  return [...new Set(documents.map(({ language }) => language))].flatMap((language) => {
    const query = variantsOf(only, language);
    return query === null
      ? []
      : [{ query, documents: documents.filter((document) => document.language === language) }];
  });
}
