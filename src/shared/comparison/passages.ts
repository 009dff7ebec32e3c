import type { Annotation } from '../model/annotation.ts';
import { pathOf } from '../model/codebook.ts';
import type { Block } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { blockAt } from '../text/blocks.ts';
import type { CompareRow } from './rows.ts';

type Tags = ReadonlyMap<Id, Tag>;

/** One side of a comparison: its blocks and what the analyst marked in them. */
export interface AnnotatedSide {
  readonly blocks: readonly Block[];
  readonly annotations: Iterable<Annotation>;
}

/** For each block of a side the row that shows it. */
export function rowsOfBlocks(
  rows: readonly CompareRow[],
  side: 'left' | 'right',
): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((row) => row[side].map((block) => [block, row.index] as const)));
}

/** The blocks an annotation touches, ascending. Text between two blocks belongs to neither. */
export function blocksOf(blocks: readonly Block[], annotation: Annotation): number[] {
  const found = new Set<number>();
  for (const { start, end } of annotation.ranges) {
    for (let at = Math.max(0, blockAt(blocks, start)); at < blocks.length; at++) {
      const block = blocks[at];
      if (block === undefined || block.start >= end) break;
      if (block.end > start) found.add(at);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** For each block of a side the annotations with a note that begin in it, in order of the text. */
export function notedBlocks({
  blocks,
  annotations,
}: AnnotatedSide): ReadonlyMap<number, readonly Annotation[]> {
  const noted = [...annotations].filter(({ note }) => note !== '');
  const start = ({ ranges }: Annotation): number => ranges[0]?.start ?? 0;
  return groupBy(
    noted.toSorted((a, b) => start(a) - start(b)),
    (annotation) => blocksOf(blocks, annotation)[0] ?? -1,
  );
}

/** The topics of an annotation: its tags, each as the tag at the top of its branch. */
export function topicsOf(tags: Tags, annotation: Annotation): Id[] {
  return [...new Set(annotation.tags.flatMap((tag) => pathOf(tags, tag)[0]?.id ?? []))];
}

/** For each row the topics marked in it on one side, in order of the text. */
export function topicsByRow(
  rows: readonly CompareRow[],
  side: 'left' | 'right',
  { blocks, annotations }: AnnotatedSide,
  tags: Tags,
): ReadonlyMap<number, readonly Id[]> {
  const rowOf = rowsOfBlocks(rows, side);
  const found = new Map<number, Set<Id>>();
  const inOrder = [...annotations].toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
  for (const annotation of inOrder) {
    const topics = topicsOf(tags, annotation);
    for (const row of new Set(blocksOf(blocks, annotation).map((block) => rowOf.get(block)))) {
      if (row === undefined) continue;
      const known = found.get(row) ?? new Set();
      found.set(row, known);
      for (const topic of topics) known.add(topic);
    }
  }
  return new Map([...found].map(([row, topics]) => [row, [...topics]]));
}
