import type { Annotation } from './annotation.ts';
import type { Id } from './ids.ts';

const none: ReadonlyMap<Id, Annotation> = new Map();

/**
 * Every annotation of a workspace, kept by document. Persistent: a change makes
 * a new value that shares every other document's map, so an unchanged document
 * keeps its identity and an edit costs what its own document costs.
 */
export class Annotations implements Iterable<Annotation> {
  static readonly empty = new Annotations(new Map(), 0);
  readonly #byDocument: ReadonlyMap<Id, ReadonlyMap<Id, Annotation>>;
  readonly size: number;

  private constructor(byDocument: ReadonlyMap<Id, ReadonlyMap<Id, Annotation>>, size: number) {
    this.#byDocument = byDocument;
    this.size = size;
  }

  static of(list: Iterable<Annotation>): Annotations {
    const byDocument = new Map<Id, Map<Id, Annotation>>();
    let size = 0;
    for (const annotation of list) {
      const map = byDocument.get(annotation.document) ?? new Map<Id, Annotation>();
      byDocument.set(annotation.document, map);
      if (!map.has(annotation.id)) size++;
      map.set(annotation.id, annotation);
    }
    return new Annotations(byDocument, size);
  }

  /** The annotations of one document by id; the same object for as long as none of them changes. */
  in(document: Id): ReadonlyMap<Id, Annotation> {
    return this.#byDocument.get(document) ?? none;
  }

  get(id: Id): Annotation | undefined {
    for (const map of this.#byDocument.values()) {
      const found = map.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** With these in place of what had their ids. O(annotations of the documents touched). */
  put(list: readonly Annotation[]): Annotations {
    return this.#change(list, (map, annotation) => map.set(annotation.id, annotation));
  }

  without(list: readonly Annotation[]): Annotations {
    return this.#change(list, (map, annotation) => map.delete(annotation.id));
  }

  *[Symbol.iterator](): Iterator<Annotation> {
    for (const map of this.#byDocument.values()) yield* map.values();
  }

  #change(
    list: readonly Annotation[],
    each: (map: Map<Id, Annotation>, annotation: Annotation) => void,
  ): Annotations {
    if (list.length === 0) return this;
    const byDocument = new Map(this.#byDocument);
    const touched = new Map<Id, Map<Id, Annotation>>();
    let { size } = this;
    for (const annotation of list) {
      let map = touched.get(annotation.document);
      if (map === undefined) {
        map = new Map(this.in(annotation.document));
        touched.set(annotation.document, map);
        byDocument.set(annotation.document, map);
      }
      const before = map.size;
      each(map, annotation);
      size += map.size - before;
    }
    return new Annotations(byDocument, size);
  }
}
