import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { KeywordRule } from '../../shared/model/tag.ts';
import { queryKey, queryOf } from '../../shared/search/query.ts';
import { taggedPlaces } from '../../shared/search/tagged.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { ruleClient, type Searched } from '../workers/search-client.ts';
import { unsearched } from './use-checklist.ts';
import { useSearched } from './use-searched.ts';

/** What a keyword rule matches in all documents. */
export interface RuleMatches {
  readonly matches: number;
  /** Blocks that hold a match, and documents. */
  readonly paragraphs: number;
  readonly documents: number;
  /** Matches where the tag, or one inside it, stands already. */
  readonly tagged: number;
  /** Why it matches nothing, in a sentence; null as a rule. */
  readonly problem: string | null;
}

/** The same in words: `4 paragraphs`, `5 matches, all tagged`, `no match`. */
export function ruleMatchesText({ matches, paragraphs, tagged, problem }: RuleMatches): string {
  if (problem !== null) return problem;
  if (matches === 0) return 'no match';
  if (tagged === matches)
    return matches === 1 ? '1 match, tagged' : `${matches.toLocaleString('en')} matches, all tagged`;
  const where = `${paragraphs.toLocaleString('en')} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
  return tagged === 0
    ? where
    : `${where}, ${tagged.toLocaleString('en')} of ${matches.toLocaleString('en')} tagged`;
}

type Finds = ReadonlyMap<Id, readonly Passage[]>;
type Outcome = { readonly found: Finds; readonly problem: string | null };

const nothing: Finds = new Map();

/**
 * What each of a tag's rules matches, in their order, counted off the main thread and kept up to
 * date; null for one that is not counted yet. `rules` must be the same list for as long as they
 * are the same.
 */
export function useRuleMatches(rules: readonly KeywordRule[], tag: Id): readonly (RuleMatches | null)[] {
  const documents = useSearched(rules.length > 0);
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  useEffect(() => {
    if (documents === null) return undefined;
    const wanted = new AbortController();
    for (const rule of rules)
      void outcomeOf(documents, rule, wanted.signal).then((outcome) => {
        if (!wanted.signal.aborted)
          setOutcomes((before) => new Map(before).set(queryKey(queryOf(rule)), outcome));
      });
    return () => wanted.abort();
  }, [documents, rules]);
  return useMemo(() => {
    const family = withDescendants(tags, tag);
    const places = new Map(
      documents?.map(({ id }) => [id, taggedPlaces(annotations.in(id).values(), family)]),
    );
    return rules.map((rule) => {
      const outcome = outcomes.get(queryKey(queryOf(rule)));
      return outcome === undefined || documents === null ? null : counted(documents, outcome, places);
    });
  }, [documents, rules, tag, tags, annotations, outcomes]);
}

async function outcomeOf(
  documents: readonly Searched[],
  rule: KeywordRule,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const { found } = await ruleClient.search(documents, queryOf(rule), { skip: unsearched, signal });
    return { found, problem: null };
  } catch (error) {
    return { found: nothing, problem: sentenceOf(error) };
  }
}

function counted(
  documents: readonly Searched[],
  { found, problem }: Outcome,
  places: ReadonlyMap<Id, (passage: Passage) => boolean>,
): RuleMatches {
  let [matches, paragraphs, inDocuments, tagged] = [0, 0, 0, 0];
  for (const { id, text } of documents) {
    const passages = found.get(id) ?? [];
    const isTagged = places.get(id) ?? (() => false);
    matches += passages.length;
    paragraphs += new Set(passages.map(({ start }) => blockAt(text.blocks, start))).size;
    inDocuments += passages.length > 0 ? 1 : 0;
    tagged += passages.filter(isTagged).length;
  }
  return { matches, paragraphs, documents: inDocuments, tagged, problem };
}
