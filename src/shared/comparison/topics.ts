import { tagTree } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { type AnnotatedSide, blocksOf, rowsOfBlocks, topicsOf } from './passages.ts';
import type { CompareRow } from './rows.ts';

/** What B leaves out of one topic of A. */
export interface DroppedTopic {
  readonly tag: Tag;
  /** Annotations of A with this tag or one inside it, in a paragraph that is shown. */
  readonly total: number;
  /** Those whose every paragraph has no counterpart in B. */
  readonly dropped: number;
  /** The rows of the dropped ones, in order. */
  readonly rows: readonly number[];
}

/**
 * The topics of A that B leaves out in part or whole, the greatest loss first, then in
 * the codebook's order. A tag inside another counts for the one at the top; an
 * annotation counts once for a topic. O(annotations).
 */
export function droppedTopics(
  rows: readonly CompareRow[],
  { blocks, annotations }: AnnotatedSide,
  tags: ReadonlyMap<Id, Tag>,
): DroppedTopic[] {
  const rowOf = rowsOfBlocks(rows, 'left');
  const counts = new Map<Id, { total: number; dropped: number; rows: Set<number> }>();
  for (const annotation of annotations) {
    const at = [...new Set(blocksOf(blocks, annotation).flatMap((block) => rowOf.get(block) ?? []))];
    if (at.length === 0) continue;
    const dropped = at.every((row) => rows[row]?.kind === 'only-left');
    for (const topic of topicsOf(tags, annotation)) {
      const count = counts.get(topic) ?? { total: 0, dropped: 0, rows: new Set() };
      counts.set(topic, count);
      count.total++;
      if (!dropped) continue;
      count.dropped++;
      for (const row of at) count.rows.add(row);
    }
  }
  const listed = tagTree(tags).flatMap(({ tag }) => {
    const count = counts.get(tag.id);
    return count === undefined || count.dropped === 0
      ? []
      : [{ ...count, tag, rows: [...count.rows].toSorted((a, b) => a - b) }];
  });
  return listed.toSorted((a, b) => b.dropped / b.total - a.dropped / a.total);
}
