import type { Document } from './document.ts';
import type { Id } from './ids.ts';
import { documentGroups } from './library.ts';

/** A place in the library: in a group, before one of its documents, or null at its end. */
export interface LibraryPlace {
  /** Null: among the documents without a group. */
  readonly group: string | null;
  readonly before: Id | null;
}

/** What changes of one document. */
export interface Rearranged {
  readonly id: Id;
  readonly change: { readonly order?: number; readonly group?: string | null };
}

/**
 * What changes when documents are put at a place, one after another in the order they stand in.
 * A group that is new stands at the end. Afterwards every document's order is its rank from 1,
 * so no two are alike. O(n log n).
 */
export function rearranged(
  documents: ReadonlyMap<Id, Document>,
  moved: ReadonlySet<Id>,
  { group, before }: LibraryPlace,
): Rearranged[] {
  const standing = inRows(documents);
  // Before one that moves itself means before the next that stays.
  const at = standing.findIndex(({ id }) => id === before);
  const anchor =
    at < 0 ? undefined : standing.slice(at).find(({ id, group: its }) => its === group && !moved.has(id));
  const staying = standing.filter(({ id }) => !moved.has(id));
  const movers = standing.filter(({ id }) => moved.has(id));
  const last = staying.findLastIndex((document) => document.group === group);
  const place =
    anchor !== undefined ? staying.indexOf(anchor) : last >= 0 ? last + 1 : emptied(standing, staying, group);
  const next = staying.toSpliced(place, 0, ...movers);
  return next.flatMap((document, i) =>
    changed(document, i + 1, moved.has(document.id) ? group : document.group),
  );
}

/** What changes when documents go one row up (-1) or down (1): past a group's edge into the next group. */
export function nudged(
  documents: ReadonlyMap<Id, Document>,
  moved: ReadonlySet<Id>,
  by: -1 | 1,
): Rearranged[] {
  const rows = inRows(documents);
  const ranks = rows.flatMap(({ id }, i) => (moved.has(id) ? [i] : []));
  const [first, last] = [ranks[0], ranks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const edge = rows[by < 0 ? first : last];
  const neighbour = rows[by < 0 ? first - 1 : last + 1];
  if (edge === undefined || neighbour === undefined) return [];
  const { group } = neighbour;
  if (group !== edge.group)
    return rearranged(documents, moved, { group, before: by < 0 ? null : neighbour.id });
  const before = by < 0 ? neighbour : rows[last + 2];
  return rearranged(documents, moved, {
    group,
    before: before !== undefined && before.group === group ? before.id : null,
  });
}

/** What changes when a group goes one group up (-1) or down (1). */
export function groupNudged(
  documents: ReadonlyMap<Id, Document>,
  group: string | null,
  by: -1 | 1,
): Rearranged[] {
  const groups = documentGroups(documents);
  const from = groups.findIndex(({ name }) => name === group);
  const moving = groups[from];
  if (moving === undefined || groups[from + by] === undefined) return [];
  return groups
    .toSpliced(from, 1)
    .toSpliced(from + by, 0, moving)
    .flatMap((each) => each.documents)
    .flatMap((document, i) => changed(document, i + 1, document.group));
}

/** The documents as the library shows them: group after group. */
function inRows(documents: ReadonlyMap<Id, Document>): readonly Document[] {
  return documentGroups(documents).flatMap((group) => group.documents);
}

/** Where a group stands whose only documents are those that move: where the first of them stood; a new one at the end. */
function emptied(standing: readonly Document[], staying: readonly Document[], group: string | null): number {
  const first = standing.findIndex((document) => document.group === group);
  if (first < 0) return staying.length;
  return standing.slice(0, first).filter((document) => staying.includes(document)).length;
}

function changed(was: Document, order: number, group: string | null): Rearranged[] {
  const change = {
    ...(was.order === order ? {} : { order }),
    ...(was.group === group ? {} : { group }),
  };
  return Object.keys(change).length === 0 ? [] : [{ id: was.id, change }];
}
