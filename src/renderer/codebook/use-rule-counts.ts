import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import type { BlockKind } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { KeywordRule, Tag } from '../../shared/model/tag.ts';
import { queryKey, queryOf } from '../../shared/search/query.ts';
import { type RuleCounts, ruleCounts } from '../../shared/search/rule-counts.ts';
import { useSettings } from '../state/settings.ts';
import { textOf } from '../state/texts.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { ruleClient, type Searched } from '../workers/search-client.ts';

/** Menus and footers do not count. */
const skip: ReadonlySet<BlockKind> = new Set(['furniture']);

/** What one rule finds, by document, or why nothing can be looked for. */
type Finding = { readonly found: ReadonlyMap<Id, readonly Passage[]> } | { readonly problem: string };

/** What a tag's rules find in all documents now; null while it is looked for. Problems by the rule's place. */
export function useRuleCounts(tag: Tag): {
  readonly counts: RuleCounts | null;
  readonly problems: readonly (string | null)[];
} {
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const documents = useSearchable();
  const [findings, setFindings] = useState<ReadonlyMap<string, Finding>>(new Map());
  const { rules } = tag;
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
  return ruleClient.search(documents, queryOf(rule), { skip, signal }).then(
    ({ found }) => ({ found }),
    (error: unknown) => ({ problem: sentenceOf(error) }),
  );
}

/** Every document whose text can be had; null before they are read. */
function useSearchable(): readonly Searched[] | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const language = useSettings(({ segmentation }) => segmentation);
  const [searchable, setSearchable] = useState<readonly Searched[] | null>(null);
  useEffect(() => {
    let current = true;
    const list = documentsInOrder(documents);
    void Promise.allSettled(list.map(({ id }) => textOf(id))).then((texts) => {
      if (!current) return;
      setSearchable(
        list.flatMap(({ id, text: hash, language: own }, i) => {
          const text = texts[i];
          return text?.status === 'fulfilled'
            ? [{ id, hash, text: text.value, language: language ?? own }]
            : [];
        }),
      );
    });
    return () => {
      current = false;
    };
  }, [documents, language]);
  return searchable;
}

function keyOf(rule: KeywordRule): string {
  return queryKey(queryOf(rule));
}
