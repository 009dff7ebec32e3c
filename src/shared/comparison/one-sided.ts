import type { Annotation } from '../model/annotation.ts';
import { pathOf, tagTree, type TagNode } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { seenAnnotations, type TopicSource } from './topic-account.ts';

/** A tag that one document has, itself or by one inside it, and no other of them. */
export interface OneSidedTag {
  readonly tag: Tag;
  /** The annotations that have it, or a tag inside it, in order of the text. */
  readonly annotations: readonly Annotation[];
}

/**
 * For each document the tags that it alone has, in the codebook's order. Where everything inside a tag is one
 * document's, the tag itself is listed and nothing inside it. O(annotations x depth + tags x documents).
 */
export function oneSidedTags(
  sources: readonly Pick<TopicSource, 'text' | 'annotations'>[],
  tags: ReadonlyMap<Id, Tag>,
): OneSidedTag[][] {
  const under = sources.map((source) => annotationsUnder(source, tags));
  const listed = (nodes: readonly TagNode[], own: number): OneSidedTag[] =>
    nodes.flatMap(({ tag, children }) => {
      const annotations = under[own]?.get(tag.id);
      if (annotations === undefined) return [];
      const alone = under.every((each, i) => i === own || !each.has(tag.id));
      return alone ? [{ tag, annotations }] : listed(children, own);
    });
  return sources.map((_source, own) => listed(tagTree(tags), own));
}

function annotationsUnder(
  source: Pick<TopicSource, 'text' | 'annotations'>,
  tags: ReadonlyMap<Id, Tag>,
): ReadonlyMap<Id, readonly Annotation[]> {
  const under = new Map<Id, Annotation[]>();
  for (const { annotation } of seenAnnotations(source))
    for (const id of new Set(annotation.tags.flatMap((tag) => pathOf(tags, tag).map(({ id: each }) => each))))
      under.set(id, [...(under.get(id) ?? []), annotation]);
  return under;
}
