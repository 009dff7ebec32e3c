import type { Document } from './document.ts';
import type { Id } from './ids.ts';
import { dateOf, documentsInOrder } from './library.ts';

type Documents = ReadonlyMap<Id, Document>;

/**
 * All versions of one statement, the earliest first: the documents that are linked to this
 * one by `version of`, itself among them. Alone where there is no other. O(documents x versions).
 */
export function versionsOf(documents: Documents, id: Id): Id[] {
  const first = firstVersion(documents, id);
  const family = [...documents.keys()].filter((other) => firstVersion(documents, other) === first);
  return inVersionOrder(documents, family);
}

/**
 * Documents in the order of a chain: a version behind what it is a version of, else by date, an
 * undated one last, else as in the library. Those that are not in the library are left out.
 */
export function inVersionOrder(documents: Documents, ids: Iterable<Id>): Id[] {
  const wanted = new Set(ids);
  const seen = new Set<Id>();
  return documentsInOrder(documents)
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .flatMap(({ id }) => earlierVersions(documents, id, seen).filter((each) => wanted.has(each)));
}

/** The chain of a document and what it is a version of, the first first, up to what was seen before. */
function earlierVersions(documents: Documents, id: Id, seen: Set<Id>): Id[] {
  const path: Id[] = [];
  for (let at = documents.get(id); at !== undefined && !seen.has(at.id);) {
    seen.add(at.id);
    path.push(at.id);
    at = documents.get(at.versionOf ?? '');
  }
  return path.toReversed();
}

function firstVersion(documents: Documents, id: Id): Id {
  return earlierVersions(documents, id, new Set())[0] ?? id;
}

/** Sorts behind every date there is. */
const undated = '~';

function day(document: Document): string {
  return dateOf(document)?.date ?? undated;
}
