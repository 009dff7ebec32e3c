import { useEffect, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Query } from '../../shared/search/query.ts';
import { union } from '../../shared/search/union.ts';
import { sentenceOf } from '../state/workspace.ts';
import { search, type Searched } from '../workers/search-client.ts';

type Finds = ReadonlyMap<Id, readonly Passage[]>;

/** What was found last: it stays until what is looked for now is found. */
export interface Finding {
  readonly found: Finds;
  /** Why nothing can be found, in a sentence: the expression is invalid, or took too long. */
  readonly problem: string | null;
  /** Whether what is looked for now is not found yet. */
  readonly busy: boolean;
}

const nothing: Finds = new Map();

/**
 * What queries find in documents, together; nothing without a query. `pause` is how long after a
 * change the search begins, in milliseconds. The arguments must be the same objects for as long
 * as they are the same.
 */
export function useFound(
  documents: readonly Searched[] | null,
  queries: readonly Query[],
  skip: ReadonlySet<BlockKind>,
  pause = 0,
): Finding {
  const [last, setLast] = useState<{ of: unknown; found: Finds; problem: string | null } | null>(null);
  useEffect(() => {
    if (documents === null) return undefined;
    const wanted = new AbortController();
    const keep = (found: Finds, problem: string | null): void => {
      if (!wanted.signal.aborted) setLast({ of: queries, found, problem });
    };
    const begin = (): void => {
      const { signal } = wanted;
      Promise.all(queries.map((query) => search(documents, query, { skip, signal }))).then(
        (all) => keep(together(documents, all), null),
        (error: unknown) => keep(nothing, sentenceOf(error)),
      );
    };
    const timer = pause > 0 ? setTimeout(begin, pause) : undefined;
    if (timer === undefined) begin();
    return () => {
      clearTimeout(timer);
      wanted.abort();
    };
  }, [documents, queries, skip, pause]);
  return {
    found: last?.found ?? nothing,
    problem: last?.of === queries ? last.problem : null,
    busy: last?.of !== queries,
  };
}

function together(documents: readonly Searched[], all: readonly { readonly found: Finds }[]): Finds {
  return new Map(documents.map(({ id }) => [id, union(all.map(({ found }) => found.get(id) ?? []))]));
}
