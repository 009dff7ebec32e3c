import type { Annotation } from './annotation.ts';
import { groupBy } from './group.ts';
import type { Id } from './ids.ts';
import { SortedMap } from './sorted-map.ts';

const none: SortedMap<Annotation> = SortedMap.of([]);

/**
 * Every annotation of a workspace, kept by document, in order of ids. Persistent: a change
 * makes a new value that shares what it did not touch, so an unchanged document keeps its
 * identity. What an edit costs is said by SortedMap.
 */
export class Annotations implements Iterable<Annotation> {
  static readonly empty = new Annotations(SortedMap.of([]), none);
  readonly #byDocument: SortedMap<SortedMap<Annotation>>;
  /** All of them by id. */
  readonly all: SortedMap<Annotation>;

  private constructor(byDocument: SortedMap<SortedMap<Annotation>>, all: SortedMap<Annotation>) {
    this.#byDocument = byDocument;
    this.all = all;
  }

  /** The later of two with the same id counts. */
  static of(list: Iterable<Annotation>): Annotations {
    const all = SortedMap.of(Array.from(list, (annotation) => [annotation.id, annotation]));
    const byDocument = groupBy(all, ([, { document }]) => document);
    return new Annotations(
      SortedMap.of(Array.from(byDocument, ([document, own]) => [document, SortedMap.of(own)])),
      all,
    );
  }

  get size(): number {
    return this.all.size;
  }

  /** The annotations of one document by id; the same object for as long as none of them changes. */
  in(document: Id): SortedMap<Annotation> {
    return this.#byDocument.get(document) ?? none;
  }

  get(id: Id): Annotation | undefined {
    return this.all.get(id);
  }

  /** With these in place of what had their ids. */
  put(list: readonly Annotation[]): Annotations {
    return this.#with(new Map(list.map((annotation) => [annotation.id, annotation])));
  }

  /** Without those that have the ids of these. */
  without(list: readonly Annotation[]): Annotations {
    return this.#with(new Map(list.map(({ id }) => [id, undefined])));
  }

  [Symbol.iterator](): Iterator<Annotation> {
    return this.all.values();
  }

  #with(changes: ReadonlyMap<Id, Annotation | undefined>): Annotations {
    const all = this.all.with(changes);
    if (all === this.all) return this;
    const documents = new Map<Id, Map<Id, Annotation | undefined>>();
    const change = (document: Id | undefined, id: Id, annotation: Annotation | undefined): void => {
      if (document === undefined) return;
      const own = documents.get(document) ?? new Map<Id, Annotation | undefined>();
      documents.set(document, own.set(id, annotation));
    };
    for (const [id, annotation] of changes) {
      change(this.get(id)?.document, id, undefined);
      change(annotation?.document, id, annotation);
    }
    const after = [...documents].map(([id, own]) => [id, this.in(id).with(own)] as const);
    return new Annotations(this.#byDocument.with(new Map(after)), all);
  }
}
