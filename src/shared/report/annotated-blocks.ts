import type { Annotation } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { blockAt } from '../text/blocks.ts';

/** The annotations of one document, by the blocks they touch. */
export interface AnnotatedBlocks {
  /** Chosen tags on a block, in the order in which they were given. */
  tagsOn(block: number): Tag[];
  /** Notes of the annotations that begin in a block. */
  notesOn(block: number): string[];
  /** For each chosen tag how many annotations lie in the given blocks wholly, of how many in the document. */
  within(blocks: ReadonlySet<number>): { readonly tag: Tag; readonly count: number; readonly of: number }[];
}

/** O(annotations of the document × log blocks). */
export function annotatedBlocks(
  workspace: Workspace,
  document: Id,
  text: DocumentText,
  chosen: ReadonlySet<Id>,
): AnnotatedBlocks {
  const annotations = [...workspace.annotations.in(document).values()]
    .filter(({ tags }) => tags.length === 0 || tags.some((tag) => chosen.has(tag)))
    .map((annotation) => ({ annotation, blocks: blocksOf(annotation, text) }));
  const on = (block: number): Annotation[] =>
    annotations.filter(({ blocks }) => blocks.includes(block)).map(({ annotation }) => annotation);
  const tagsOf = ({ tags }: Annotation): Tag[] =>
    tags.flatMap((id) => (chosen.has(id) ? (workspace.tags.get(id) ?? []) : []));
  return {
    tagsOn: (block) => [...new Set(on(block).flatMap(tagsOf))],
    notesOn: (block) =>
      annotations.flatMap(({ annotation, blocks }) => (blocks[0] === block ? annotation.note : [])),
    within(inside) {
      const figures = new Map<Tag, { tag: Tag; count: number; of: number }>();
      for (const { annotation, blocks } of annotations)
        for (const tag of tagsOf(annotation)) {
          const figure = figures.get(tag) ?? { tag, count: 0, of: 0 };
          figures.set(tag, figure);
          figure.of++;
          if (blocks.length > 0 && blocks.every((block) => inside.has(block))) figure.count++;
        }
      return [...figures.values()].filter(({ count }) => count > 0);
    },
  };
}

function blocksOf({ ranges }: Annotation, { blocks }: DocumentText): number[] {
  const touched = ranges.flatMap(({ start, end }) => {
    const first = Math.max(0, blockAt(blocks, start));
    const last = blockAt(blocks, end - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  });
  return [...new Set(touched)];
}
