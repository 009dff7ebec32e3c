import type { Passage } from '../model/annotation.ts';
import { withDescendants } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { type Query, queryKey, queryOf } from './query.ts';
import { union, without } from './union.ts';

/** A tag that one of its keyword rules suggests for words of a document. */
export interface Suggestion {
  readonly tag: Id;
  readonly passage: Passage;
}

/** What the rules of a codebook look for, each query once. */
export function ruleQueries(tags: ReadonlyMap<Id, Tag>): Query[] {
  const queries = [...tags.values()].flatMap(({ rules }) => rules.map(queryOf));
  return [...new Map(queries.map((query) => [queryKey(query), query])).values()];
}

/**
 * What the rules suggest in one document, in the order of the text, whatever is tagged there
 * already. Where words match the rules of a tag and of one inside it, only the inner is suggested.
 * `found` has what each query found, by its key. O(n log n) in what was found.
 */
export function suggestionsOf(
  tags: ReadonlyMap<Id, Tag>,
  found: ReadonlyMap<string, readonly Passage[]>,
): Suggestion[] {
  const byTag = new Map<Id, readonly Passage[]>();
  for (const { id, rules } of tags.values())
    if (rules.length > 0) byTag.set(id, union(rules.map((rule) => found.get(queryKey(queryOf(rule))) ?? [])));
  const suggestions = [...byTag].flatMap(([tag, passages]) => {
    const inner = [...withDescendants(tags, tag)].flatMap((id) => (id === tag ? [] : [byTag.get(id) ?? []]));
    return without(passages, union([...inner, []])).map((passage) => ({ tag, passage }));
  });
  return suggestions.toSorted((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
}

/** Names a suggestion: the same for the same tag and words. */
export function suggestionKey({ tag, passage: { start, end } }: Suggestion): string {
  return `${tag} ${start} ${end}`;
}
