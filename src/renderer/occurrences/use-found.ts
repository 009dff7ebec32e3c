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

/** Words to look for, and where. */
export interface Search {
  readonly documents: readonly Searched[];
  readonly query: Query;
}

const nothing: Finds = new Map();

/**
 * What searches find, together; null while there is nothing to look in yet. `pause` is how long
 * after a change the search begins, in milliseconds. The arguments must be the same objects for
 * as long as they are the same.
 */
export function useFound(
  searches: readonly Search[] | null,
  skip: ReadonlySet<BlockKind>,
  pause = 0,
): Finding {
  const [last, setLast] = useState<{ of: unknown; found: Finds; problem: string | null } | null>(null);
  useEffect(() => {
    if (searches === null) return undefined;
    const wanted = new AbortController();
    const keep = (found: Finds, problem: string | null): void => {
      if (!wanted.signal.aborted) setLast({ of: searches, found, problem });
    };
    const begin = (): void => {
      const { signal } = wanted;
      Promise.all(searches.map(({ documents, query }) => search(documents, query, { skip, signal }))).then(
        (all) => keep(together(searches, all), null),
        (error: unknown) => keep(nothing, sentenceOf(error)),
      );
    };
    const timer = pause > 0 ? setTimeout(begin, pause) : undefined;
    if (timer === undefined) begin();
    return () => {
      clearTimeout(timer);
      wanted.abort();
    };
  }, [searches, skip, pause]);
  return {
    found: last?.found ?? nothing,
    problem: last !== null && last.of === searches ? last.problem : null,
    busy: last?.of !== searches,
  };
}

function together(searches: readonly Search[], all: readonly { readonly found: Finds }[]): Finds {
  const ids = new Set(searches.flatMap(({ documents }) => documents.map(({ id }) => id)));
  return new Map(Array.from(ids, (id) => [id, union(all.flatMap(({ found }) => [found.get(id) ?? []]))]));
}
