import type { Annotation } from '../model/annotation.ts';
import { documentsInOrder } from '../model/library.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { fold } from './fold.ts';
import { foldedOf } from './folded-annotation.ts';
import { nearness, type Sought } from './match.ts';

/** Annotations a query finds: how many, and the best of them, best first. */
export interface Found {
  readonly count: number;
  readonly best: readonly Annotation[];
}

/** Where in a passage the words stand does not matter, as long as they are whole. */
const wholeWords = 4;
/** How well an annotation matches whose words lack something that the name of one of its tags has. */
const byTag = 0.5;

/**
 * The passages that have what is sought in their words or in the names of their tags, and the
 * notes that have it, in order of nearness, then of the library, then of the text. Folded
 * texts are kept with their records. O(annotations + their text).
 */
export function findAnnotations(
  { annotations, documents, tags }: Workspace,
  sought: Sought,
  most: { readonly passages: number; readonly notes: number },
): { readonly passages: Found; readonly notes: Found } {
  const order = new Map(documentsInOrder(documents).map(({ id }, i) => [id, i]));
  const named = sought.words.map((word) => tagsNamed(tags, word));
  const passages = new Ranking(most.passages, order);
  const notes = new Ranking(most.notes, order);
  for (const annotation of annotations) {
    const { quote, note } = foldedOf(annotation);
    const near = Math.min(wholeWords, nearness(quote, sought));
    if (near > 0) passages.add(annotation, near);
    else if (named.some((ids) => ids.size > 0)) {
      const has = (word: string, i: number): boolean =>
        annotation.tags.some((tag) => named[i]?.has(tag) === true) || quote.includes(word);
      if (sought.words.every(has)) passages.add(annotation, byTag);
    }
    if (note !== '') notes.add(annotation, Math.min(wholeWords, nearness(note, sought)));
  }
  return { passages: passages.found(), notes: notes.found() };
}

const names = new WeakMap<Tag, readonly string[]>();

/** Tags in whose name or other names a word begins with the one sought. */
function tagsNamed(tags: ReadonlyMap<Id, Tag>, word: string): ReadonlySet<Id> {
  const found = new Set<Id>();
  const one: Sought = { words: [word], phrase: word };
  for (const tag of tags.values()) {
    let own = names.get(tag);
    if (own === undefined)
      names.set(tag, (own = [tag.name, ...tag.aliases].map((name) => fold(name, false).text)));
    if (own.some((name) => nearness(name, one) >= 4)) found.add(tag.id);
  }
  return found;
}

/** Counts what matches and keeps the best of it, without sorting the rest. */
class Ranking {
  readonly #most: number;
  readonly #order: ReadonlyMap<Id, number>;
  readonly #best: { readonly annotation: Annotation; readonly near: number }[] = [];
  #count = 0;

  constructor(most: number, order: ReadonlyMap<Id, number>) {
    this.#most = most;
    this.#order = order;
  }

  /** Nothing is added that is not near at all. */
  add(annotation: Annotation, near: number): void {
    if (near === 0) return;
    this.#count++;
    let at = this.#best.length;
    while (at > 0 && this.#isBefore(annotation, near, at - 1)) at--;
    if (at >= this.#most) return;
    this.#best.splice(at, 0, { annotation, near });
    if (this.#best.length > this.#most) this.#best.pop();
  }

  found(): Found {
    return { count: this.#count, best: this.#best.map(({ annotation }) => annotation) };
  }

  #isBefore(annotation: Annotation, near: number, index: number): boolean {
    const other = this.#best[index];
    if (other === undefined || near !== other.near) return other === undefined || near > other.near;
    const place = ({ document }: Annotation): number => this.#order.get(document) ?? 0;
    return (place(annotation) - place(other.annotation) || start(annotation) - start(other.annotation)) < 0;
  }
}

function start({ ranges: [first] }: Annotation): number {
  return first?.start ?? 0;
}
