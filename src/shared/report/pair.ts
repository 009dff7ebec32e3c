import { documentsInOrder } from '../model/library.ts';
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
    ...[...comparisons.values()].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
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
