import { pathOf } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import { documentsInOrder, formatDate } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { counted, listed } from '../wording.ts';
import { activeParts, type AnnotationFilter, type FilterPart, without } from './filter.ts';
import { inPlaceOrder } from './order.ts';
import { matcherOf } from './query.ts';

type Library = Pick<Workspace, 'tags' | 'documents'>;

/** `12 of 93 annotations: tagged Taiwan or Trade (with 4 tags inside), not History; in 001 and 002.` */
export function filterSentence(
  library: Library,
  filter: AnnotationFilter,
  shown: number,
  total: number,
): string {
  const parts = activeParts(filter);
  if (parts.length === 0) return `${counted(total, 'annotation')}.`;
  const told = parts.map((part) => partInWords(library, filter, part)).join('; ');
  return `${shown.toLocaleString('en')} of ${counted(total, 'annotation')}: ${told}.`;
}

/** What one part of a filter asks for: `not History`, `in 001 and 002`, `with a note`. */
export function partInWords(library: Library, filter: AnnotationFilter, part: FilterPart): string {
  switch (part) {
    case 'tags':
      return tagsInWords(library, filter);
    case 'documents':
      return `in ${listed(numbersOf(library, new Set(filter.documents)))}`;
    case 'dates':
      return datesInWords(filter);
    case 'note':
      return filter.note === 'with' ? 'with a note' : 'without a note';
    case 'words':
      return `with the words “${filter.words.trim()}”`;
  }
}

/** A part of a filter that keeps everything out: without it there would be some. */
export interface WayOut {
  readonly part: FilterPart;
  readonly count: number;
  /** Numbers of the documents they are in, in the library's order. */
  readonly documents: readonly string[];
}

/** Where things are when a filter leaves nothing: what each of its parts alone keeps out, most first. */
export function waysOut(workspace: Workspace, filter: AnnotationFilter): WayOut[] {
  const all = inPlaceOrder(workspace);
  return activeParts(filter)
    .map((part) => {
      const found = all.filter(matcherOf(workspace, without(filter, part)));
      const documents = numbersOf(workspace, new Set(found.map(({ document }) => document)));
      return { part, count: found.length, documents };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function tagsInWords({ tags }: Library, { tags: terms, match }: AnnotationFilter): string {
  const name = (id: Id): string => pathOf(tags, id).at(-1)?.name ?? 'a deleted tag';
  const wanted = terms.filter(({ include }) => include);
  const parts: string[] = [];
  if (wanted.length > 0) {
    const words = wanted.map(({ tag }) => (tag === null ? 'no tag' : `${name(tag)}${inside(tags, tag)}`));
    parts.push(`tagged ${listed(words, match === 'any' ? 'or' : 'and')}`);
  }
  const unwanted = terms.filter(({ include }) => !include);
  if (unwanted.length > 0) {
    const words = unwanted.map(({ tag }) => (tag === null ? 'untagged' : `${name(tag)}${inside(tags, tag)}`));
    parts.push(`not ${listed(words, 'or')}`);
  }
  return parts.join(', ');
}

/** Says that the tags inside a tag count too. */
function inside(tags: Library['tags'], tag: Id): string {
  return [...tags.values()].some(({ parent }) => parent === tag) ? ' (with what is inside it)' : '';
}

function numbersOf({ documents }: Library, chosen: ReadonlySet<Id>): string[] {
  return documentsInOrder(documents)
    .filter(({ id }) => chosen.has(id))
    .map(({ number }) => number);
}

function datesInWords({ from, to }: AnnotationFilter): string {
  const inWords = (date: string): string =>
    formatDate({ date, time: null, precision: 'day', inferred: false });
  if (from !== null && to !== null)
    return from === to ? `stated on ${inWords(from)}` : `stated ${inWords(from)} to ${inWords(to)}`;
  return from !== null ? `stated since ${inWords(from)}` : `stated until ${inWords(to ?? '')}`;
}
