import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { KeywordRule, Tag } from '../../shared/model/tag.ts';
import { queryKey, queryOf } from '../../shared/search/query.ts';
import { type RuleCounts, ruleCounts } from '../../shared/search/rule-counts.ts';
import { unsearched } from '../occurrences/use-checklist.ts';
import { useSearched } from '../occurrences/use-searched.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { ruleClient, type Searched } from '../workers/search-client.ts';

/** What one rule finds, by document, or why nothing can be looked for. */
type Finding = { readonly found: ReadonlyMap<Id, readonly Passage[]> } | { readonly problem: string };

/** What a tag's rules find in all documents now; null while it is looked for. Problems by the rule's place. */
export function useRuleCounts(tag: Tag): {
  readonly counts: RuleCounts | null;
  readonly problems: readonly (string | null)[];
} {
  const { rules } = tag;
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const documents = useSearched(rules.length > 0);
  const [findings, setFindings] = useState<ReadonlyMap<string, Finding>>(new Map());
  useEffect(() => {
    if (documents === null) return undefined;
    const wanted = new AbortController();
    for (const rule of rules)
      void finding(documents, rule, wanted.signal).then((found) => {
        if (!wanted.signal.aborted) setFindings((before) => new Map(before).set(keyOf(rule), found));
      });
    return () => wanted.abort();
  }, [documents, rules]);
  return useMemo(() => {
    const all = rules.map((rule) => findings.get(keyOf(rule)));
    const problems = all.map((one) => (one !== undefined && 'problem' in one ? one.problem : null));
    if (documents === null || all.includes(undefined)) return { counts: null, problems };
    const own = withDescendants(tags, tag.id);
    const finds = documents.map(({ id, text }) => ({
      text,
      found: all.map((one) => (one !== undefined && 'found' in one ? (one.found.get(id) ?? []) : null)),
      tagged: [...annotations.in(id).values()].filter((annotation) =>
        annotation.tags.some((each) => own.has(each)),
      ),
    }));
    return { counts: ruleCounts(finds, rules.length), problems };
  }, [rules, findings, documents, tags, tag.id, annotations]);
}

function finding(documents: readonly Searched[], rule: KeywordRule, signal: AbortSignal): Promise<Finding> {
  return ruleClient.search(documents, queryOf(rule), { skip: unsearched, signal }).then(
    ({ found }) => ({ found }),
    (error: unknown) => ({ problem: sentenceOf(error) }),
  );
}

function keyOf(rule: KeywordRule): string {
  return queryKey(queryOf(rule));
}
