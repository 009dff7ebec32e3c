import type { Annotation } from '../model/annotation.ts';
import { sameName, tagsInOrder } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import type { Hash, Id } from '../model/ids.ts';
import { documentsInOrder } from '../model/library.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import type { MergeChoices } from './choices.ts';
import { madeAt } from './stamped.ts';

/** Ids of theirs and what has the same meaning in ours. What is not in it is new, or has the same id there. */
export type Pairs = ReadonlyMap<Id, Id>;

/** A tag of theirs and one of ours that have the same name in the same place. */
export interface EqualNames {
  readonly ours: Tag;
  readonly theirs: Tag;
}

/**
 * Which documents of theirs are which of ours: by id, else by the hash of the text, else by that of
 * the source. `sameWords` tells of two texts that are not one whether they differ by no more than
 * the kinds of their blocks: only then an annotation of the one is one of the other. O(documents).
 */
export function pairedDocuments(
  ours: Workspace,
  theirs: Workspace,
  sameWords: (ours: Hash, theirs: Hash) => boolean,
): Pairs {
  const [own, others] = [allDocuments(ours), allDocuments(theirs)];
  const [isOurs, isTheirs] = [own, others].map((list) => new Set(list.map(({ id }) => id)));
  const pairs = new Map<Id, Id>();
  const taken = new Set(isTheirs);
  const pair = (
    keyOf: (document: Document) => string,
    isSame: (own: Document, other: Document) => boolean = () => true,
  ): void => {
    const places = groupBy(own, keyOf);
    for (const other of others) {
      if (pairs.has(other.id) || isOurs?.has(other.id) === true) continue;
      const found = places.get(keyOf(other))?.find((each) => !taken.has(each.id) && isSame(each, other));
      if (found === undefined) continue;
      pairs.set(other.id, found.id);
      taken.add(found.id);
    }
  };
  pair(({ text, number }) => `${text} ${number}`);
  pair(({ text }) => text);
  pair(
    ({ source }) => source.hash,
    (each, other) => sameWords(each.text, other.text),
  );
  return pairs;
}

/** Also the removed ones, behind the others. */
export function allDocuments({ documents, removed }: Workspace): Document[] {
  return [...documentsInOrder(documents), ...[...removed.values()].map(({ document }) => document)];
}

/**
 * The tags of theirs that have the name of one of ours, each in the same place of the tree, and those
 * of them that are to be the same tag. What stands inside a tag that is another one is not compared. O(tags).
 */
export function pairedTags(
  ours: Workspace,
  theirs: Workspace,
  { equalNames, tags }: MergeChoices,
): { readonly pairs: Pairs; readonly equal: readonly EqualNames[] } {
  const places = new Map<string, Tag>();
  for (const tag of ours.tags.values())
    if (!theirs.tags.has(tag.id)) places.set(place(tag.parent, tag.name), tag);
  const pairs = new Map<Id, Id>();
  const equal: EqualNames[] = [];
  for (const other of tagsInOrder(theirs.tags)) {
    if (ours.tags.has(other.id)) continue;
    const parent = other.parent === null ? null : (pairs.get(other.parent) ?? other.parent);
    const own = places.get(place(parent, other.name));
    if (own === undefined) continue;
    equal.push({ ours: own, theirs: other });
    if ((tags[other.id] ?? equalNames) === 'same') pairs.set(other.id, own.id);
  }
  return { pairs, equal };
}

function place(parent: Id | null, name: string): string {
  return `${parent ?? ''} ${sameName(name)}`;
}

/**
 * The annotations of theirs, their documents already named as in ours, that are ones of ours under
 * another id: of the same words by the same author. Unsigned ones must say the same, too: nobody
 * knows that one person made both. O(n log n).
 */
export function pairedAnnotations(ours: readonly Annotation[], theirs: readonly Annotation[]): Pairs {
  const [isOurs, isTheirs] = [ours, theirs].map((list) => new Set(list.map(({ id }) => id)));
  const free = groupBy(
    ours.filter(({ id }) => isTheirs?.has(id) !== true).toSorted(byMoment),
    sameAnnotation,
  );
  const pairs = new Map<Id, Id>();
  for (const other of theirs.toSorted(byMoment)) {
    if (isOurs?.has(other.id) === true) continue;
    const own = free.get(sameAnnotation(other))?.shift();
    if (own !== undefined) pairs.set(other.id, own.id);
  }
  return pairs;
}

/** Also those of removed documents. */
export function allAnnotations({ annotations, removed }: Workspace): Annotation[] {
  return [...annotations, ...[...removed.values()].flatMap((each) => each.annotations)];
}

function sameAnnotation({ document, ranges, author, note }: Annotation): string {
  const words = ranges.map(({ start, end, exact }) => [start, end, exact]);
  return JSON.stringify([document, words, author, ...(author === '' ? [note] : [])]);
}

function byMoment(a: Annotation, b: Annotation): number {
  return madeAt(a) < madeAt(b) || (madeAt(a) === madeAt(b) && a.id < b.id) ? -1 : 1;
}
