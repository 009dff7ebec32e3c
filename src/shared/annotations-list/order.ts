import type { Annotation } from '../model/annotation.ts';
import { tagsInOrder } from '../model/codebook.ts';
import { documentsInOrder } from '../model/library.ts';
import type { SortedMap } from '../model/sorted-map.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AnnotationOrder } from './filter.ts';

/**
 * Every annotation in the library's order, in each document in the text's: by its first
 * character, the longer first. A document's are sorted anew only when one of them changes.
 */
export function inPlaceOrder({ documents, annotations }: Pick<Workspace, 'documents' | 'annotations'>) {
  return documentsInOrder(documents).flatMap(({ id }) => inTextOrder(annotations.in(id)));
}

/**
 * A list in place order as another order has it; annotations that are equal in it stay in place
 * order, whichever way it goes. O(n log n).
 */
export function ordered(
  annotations: readonly Annotation[],
  tags: Workspace['tags'],
  { by, down }: AnnotationOrder,
): readonly Annotation[] {
  if (by === 'place') return down ? annotations.toReversed() : annotations;
  const keyOf = keys(tags)[by];
  const sign = down ? -1 : 1;
  return annotations
    .map((annotation) => ({ annotation, key: keyOf(annotation) }))
    .toSorted((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ annotation }) => annotation);
}

/** UTF-16 code units the analyst marked. */
export function lengthOf({ ranges }: Annotation): number {
  return ranges.reduce((length, { start, end }) => length + end - start, 0);
}

const sorted = new WeakMap<SortedMap<Annotation>, readonly Annotation[]>();

/** A document's annotations in the order of its text; sorted anew only when one of them changes. */
export function inTextOrder(own: SortedMap<Annotation>): readonly Annotation[] {
  const known = sorted.get(own);
  if (known !== undefined) return known;
  const list = [...own.values()].toSorted((a, b) => start(a) - start(b) || end(b) - end(a));
  sorted.set(own, list);
  return list;
}

function start({ ranges }: Annotation): number {
  return ranges[0]?.start ?? 0;
}

function end({ ranges }: Annotation): number {
  return ranges.at(-1)?.end ?? 0;
}

type Key = (annotation: Annotation) => number | string;

function keys(tags: Workspace['tags']): Record<Exclude<AnnotationOrder['by'], 'place'>, Key> {
  const ranks = new Map(tagsInOrder(tags).map(({ id }, rank) => [id, rank]));
  return {
    // By the first of its tags in the codebook's order; without a tag after all others.
    tag: (annotation) => Math.min(...annotation.tags.map((tag) => ranks.get(tag) ?? ranks.size), ranks.size),
    created: ({ createdAt }) => createdAt,
    changed: ({ updatedAt }) => updatedAt,
    length: lengthOf,
  };
}
