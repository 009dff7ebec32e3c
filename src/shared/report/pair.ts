import { type Pair, pairOf } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { dateOf, documentsInOrder } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';

/**
 * The pair a report is about: the one asked for while both are in the library, else the first saved comparison,
 * else the first document with a version, else the library's first two; null with fewer than two documents.
 */
export function reportPair(
  { documents, comparisons }: Workspace,
  asked: ReportOptions['comparison'],
): ReportOptions['comparison'] {
  const ordered = documentsInOrder(documents);
  const candidates = [
    asked,
    ...[...comparisons.values()].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).map(pairOf),
    ...ordered.flatMap(({ id, versionOf }) => (versionOf === null ? [] : [{ left: versionOf, right: id }])),
    ...ordered
      .slice(1, 2)
      .flatMap(({ id }) => ordered.slice(0, 1).map((first) => ({ left: first.id, right: id }))),
  ];
  const found = candidates.find(
    (pair) =>
      pair !== null && documents.has(pair.left) && documents.has(pair.right) && pair.left !== pair.right,
  );
  return found === undefined || found === null ? null : { left: found.left, right: found.right };
}

/** A pair by the dates of its documents. Where they do not tell, A counts as the older. */
export function byAge(
  documents: Workspace['documents'],
  { left, right }: Pair,
): { readonly older: Id; readonly newer: Id } {
  const isNewer = isBefore(documents.get(right), documents.get(left));
  return isNewer ? { older: right, newer: left } : { older: left, newer: right };
}

const known = { year: 4, month: 7, day: 10 };

/** Dates are compared as far as both are known. */
function isBefore(a: Document | undefined, b: Document | undefined): boolean {
  const [first, second] = [a, b].map((document) => (document === undefined ? null : dateOf(document)));
  if (first == null || second == null) return false;
  const length = Math.min(known[first.precision], known[second.precision]);
  return first.date.slice(0, length) < second.date.slice(0, length);
}
