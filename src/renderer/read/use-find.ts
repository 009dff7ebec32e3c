import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind, Document, DocumentText } from '../../shared/model/document.ts';
import { plainQuery, type Query } from '../../shared/search/query.ts';
import { type Finding, useFound } from '../occurrences/use-found.ts';
import { searchedOf } from '../occurrences/use-searched.ts';
import { nothingFound } from '../reading-surface/marking.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { useSettings } from '../state/settings.ts';

const none: readonly Passage[] = [];
const noQueries: readonly Query[] = [];

/** What the find bar finds in the document that is read. */
export interface Find extends Pick<Finding, 'problem' | 'busy'> {
  readonly query: Query;
  /** The query where there is one to look for, as a list. */
  readonly queries: readonly Query[];
  readonly passages: readonly Passage[];
  /** Index of the current match; -1 without one. */
  readonly index: number;
  readonly change: (part: Partial<Query>) => void;
  /** Makes another match the current one: its index. */
  readonly go: (index: number) => void;
}

/** Looks for a query in the document, marks what it finds, and brings the current match into sight. */
export function useFind({
  document,
  text,
  surface,
  skip,
  isOpen,
}: {
  document: Document;
  text: DocumentText;
  surface: Surface | null;
  skip: ReadonlySet<BlockKind>;
  isOpen: boolean;
}): Find {
  const [query, setQuery] = useState(plainQuery(''));
  /** Where the search goes on from, and what was stepped to among certain finds. */
  const [from, setFrom] = useState(0);
  const [stepped, setStepped] = useState({ among: none, index: -1 });
  const language = useSettings(({ segmentation }) => segmentation);
  const here = useMemo(() => [searchedOf(document, text, language)], [document, text, language]);
  const queries = useMemo(() => (isOpen && query.words.trim() !== '' ? [query] : noQueries), [isOpen, query]);
  const searches = useMemo(() => queries.map((one) => ({ documents: here, query: one })), [here, queries]);
  const { found, problem, busy } = useFound(searches, skip);
  const passages = queries.length === 0 ? none : (found.get(document.id) ?? none);
  const index = stepped.among === passages ? stepped.index : firstFrom(passages, from);
  useEffect(() => {
    if (surface === null) return;
    const match = passages[index];
    if (match !== undefined) surface.reveal(match);
    surface.find(match === undefined ? nothingFound : { passages, current: index });
  }, [surface, passages, index]);
  return {
    query,
    queries,
    passages,
    index,
    problem,
    busy,
    change(part) {
      setFrom(surface?.selected()?.head ?? 0);
      setQuery({ ...query, ...part });
    },
    go: (next) => setStepped({ among: passages, index: next }),
  };
}

function firstFrom(passages: readonly Passage[], from: number): number {
  if (passages.length === 0) return -1;
  return Math.max(
    0,
    passages.findIndex(({ start }) => start >= from),
  );
}
