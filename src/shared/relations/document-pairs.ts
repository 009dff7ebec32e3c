import type { Document } from '../model/document.ts';
import type { Hash, Id } from '../model/ids.ts';
import type { Candidate } from './candidates.ts';

/** Two documents that seem to share paragraphs, `a` before `b` in the library. */
export interface DocumentPair {
  readonly a: Document;
  readonly b: Document;
}

export interface DocumentPairs {
  /** Those with most in common first. */
  readonly all: readonly DocumentPair[];
  readonly of: ReadonlyMap<Id, readonly DocumentPair[]>;
}

/**
 * The pairs of documents, in the library's order, behind pairs of texts; documents with one and
 * the same text are pairs too, and come first. O(documents + pairs).
 */
export function documentPairs(
  documents: readonly Document[],
  candidates: readonly Candidate[],
): DocumentPairs {
  const places = new Map(documents.map((document, place) => [document, place]));
  const byText = new Map<Hash, Document[]>();
  for (const document of documents)
    byText.set(document.text, [...(byText.get(document.text) ?? []), document]);
  const inOrder = (one: Document, other: Document): DocumentPair =>
    (places.get(one) ?? 0) < (places.get(other) ?? 0) ? { a: one, b: other } : { a: other, b: one };
  const copies = [...byText.values()].flatMap((same) =>
    same.flatMap((one, i) => same.slice(i + 1).map((other) => inOrder(one, other))),
  );
  const related = candidates.flatMap(({ left, right }) =>
    (byText.get(left) ?? []).flatMap((one) => (byText.get(right) ?? []).map((other) => inOrder(one, other))),
  );
  const all = [...copies, ...related];
  const of = new Map<Id, DocumentPair[]>();
  for (const pair of all)
    for (const { id } of [pair.a, pair.b]) {
      const list = of.get(id);
      if (list === undefined) of.set(id, [pair]);
      else list.push(pair);
    }
  return { all, of };
}
