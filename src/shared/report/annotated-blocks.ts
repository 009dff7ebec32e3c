import { blocksOf } from '../comparison/passages.ts';
import type { Annotation } from '../model/annotation.ts';
import { pathOf, tagTree } from '../model/codebook.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AskedTags } from './asked-tags.ts';
import { hasNote } from './choice.ts';

/** The annotations of one document, by the blocks they touch. */
export interface AnnotatedBlocks {
  /** Chosen tags on a block, in the order in which they were given. */
  tagsOn(block: number): Tag[];
  /** The annotations that begin in a block and have a note, each with its chosen tags. */
  notedIn(block: number): NotedPassage[];
  /** The blocks with an annotation under a topic, ascending. */
  blocksUnder(topic: Id): number[];
  /** What of each topic lies wholly in the given blocks, the greatest share first, then in the codebook's order. */
  topicsWithin(blocks: ReadonlySet<number>): TopicFigure[];
}

export interface NotedPassage {
  readonly annotation: Annotation;
  readonly tags: readonly Tag[];
}

/** Annotations under a tag at the top or one inside it, each counted once: so many of how many in the document. */
export interface TopicFigure {
  readonly topic: Id;
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** O(annotations of the document × log blocks). */
export function annotatedBlocks(
  workspace: Workspace,
  document: Id,
  text: DocumentText,
  asked: AskedTags,
): AnnotatedBlocks {
  const annotations = [...workspace.annotations.in(document).values()]
    .filter(
      (annotation) =>
        annotation.tags.length === 0 || (asked.isAsked(annotation) && !asked.isBarred(annotation)),
    )
    .map((annotation) => ({ annotation, blocks: blocksOf(text.blocks, annotation) }));
  const on = (block: number): Annotation[] =>
    annotations.filter(({ blocks }) => blocks.includes(block)).map(({ annotation }) => annotation);
  const tagsOf = ({ tags }: Annotation): Tag[] =>
    tags.flatMap((id) => (asked.tags.has(id) ? (workspace.tags.get(id) ?? []) : []));
  const topicsOf = (annotation: Annotation): Set<Id | undefined> =>
    new Set(tagsOf(annotation).map(({ id }) => pathOf(workspace.tags, id)[0]?.id));
  return {
    tagsOn: (block) => [...new Set(on(block).flatMap(tagsOf))],
    notedIn: (block) =>
      annotations.flatMap(({ annotation, blocks }) =>
        blocks[0] === block && hasNote(annotation) ? { annotation, tags: tagsOf(annotation) } : [],
      ),
    blocksUnder: (topic) => {
      const under = annotations.filter(({ annotation }) => topicsOf(annotation).has(topic));
      return [...new Set(under.flatMap(({ blocks }) => blocks))].toSorted((a, b) => a - b);
    },
    topicsWithin(inside) {
      const within = annotations.filter(
        ({ blocks }) => blocks.length > 0 && blocks.every((b) => inside.has(b)),
      );
      const under = ({ id }: Tag, list: typeof annotations): number =>
        list.filter(({ annotation }) => topicsOf(annotation).has(id)).length;
      return tagTree(workspace.tags)
        .map(({ tag }) => ({
          topic: tag.id,
          name: tag.name,
          count: under(tag, within),
          of: under(tag, annotations),
        }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count / b.of - a.count / a.of);
    },
  };
}
