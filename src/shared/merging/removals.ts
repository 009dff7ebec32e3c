import { sameContent } from '../difference/same-content.ts';
import type { Id, Moment } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Choose, Conflict } from './conflict.ts';
import type { Draft } from './draft.ts';
import type { Sides } from './sides.ts';
import { versionOf } from './stamped.ts';

/** What becomes of the documents that at least one side took out of the library. */
export interface Removals {
  /** To be laid out on all sides before their records are merged. */
  readonly open: readonly Id[];
  /** To be taken out again behind that, and when they were. */
  readonly again: ReadonlyMap<Id, Moment>;
  readonly conflicts: readonly Conflict[];
}

/**
 * A removed document is kept in one record with all that was made of it. Where both sides changed
 * something in it, that record is taken apart so that annotation meets annotation. Removed on one
 * side and worked on on the other, a document stays in the library.
 */
export function removalsOf({ base, ours, theirs }: Sides, choose: Choose): Removals {
  const open: Id[] = [];
  const again = new Map<Id, Moment>();
  const conflicts: Conflict[] = [];
  for (const id of new Set([...ours.removed.keys(), ...theirs.removed.keys()])) {
    const [own, other] = [removedIn(ours, id), removedIn(theirs, id)];
    const live = own === null ? ours : theirs;
    const removed = own ?? other;
    if (removed === null || (own !== null && other !== null && sameContent(own, other))) continue;
    if (own !== null && other !== null) {
      open.push(id);
      again.set(id, own.removedAt > other.removedAt ? own.removedAt : other.removedAt);
    } else if (live.documents.has(id) && (base === null || isTouched(base, live, id))) {
      open.push(id);
      if (base !== null && removedIn(base, id) !== null) continue; // restored on the one side
      const conflict: Conflict = {
        collection: 'documents',
        id,
        field: 'removed',
        ours: versionOf(own ?? ours.documents.get(id) ?? null, own !== null),
        theirs: versionOf(other ?? theirs.documents.get(id) ?? null, other !== null),
        taken: own === null ? 'ours' : 'theirs',
        canJoin: false,
      };
      const taken = choose(conflict);
      conflicts.push({ ...conflict, taken });
      if ((taken === 'ours' ? own : other) !== null) again.set(id, removed.removedAt);
    }
  }
  return { open, again, conflicts };
}

/** Puts a removed document, its annotations and its memo back where they were; tags deleted since stay off. */
export function layOut(draft: Draft, id: Id): void {
  const removed = draft.removed.get(id);
  if (removed === undefined || draft.documents.has(id)) return;
  draft.removed.delete(id);
  draft.documents.set(id, removed.document);
  for (const annotation of removed.annotations)
    if (!draft.annotations.has(annotation.id))
      draft.annotations.set(annotation.id, {
        ...annotation,
        tags: annotation.tags.filter((tag) => draft.tags.has(tag)),
      });
  if (removed.memo !== null && !draft.memos.has(id)) draft.memos.set(id, removed.memo);
}

/** Takes documents out of the library with all that was made of them. O(annotations). */
export function putAway(draft: Draft, removals: ReadonlyMap<Id, Moment>): void {
  if (removals.size === 0) return;
  const own = [...draft.annotations.values()]
    .filter(({ document }) => removals.has(document))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [id, removedAt] of removals) {
    const document = draft.documents.get(id);
    if (document === undefined) continue;
    const annotations = own.filter((annotation) => annotation.document === id);
    const memo = draft.memos.get(id) ?? null;
    draft.removed.set(id, { id, document, annotations, memo, removedAt });
    for (const annotation of annotations) draft.annotations.delete(annotation.id);
    draft.memos.delete(id);
    draft.documents.delete(id);
  }
}

/** Null for one that is in the library as well. */
function removedIn({ removed, documents }: Workspace, id: Id) {
  return documents.has(id) ? null : (removed.get(id) ?? null);
}

/** Whether anything of a document is other than in the base. */
function isTouched(base: Workspace, live: Workspace, id: Id): boolean {
  const [before, now] = [base.annotations.in(id), live.annotations.in(id)];
  return (
    !sameContent(base.documents.get(id), live.documents.get(id)) ||
    !sameContent(base.memos.get(id), live.memos.get(id)) ||
    before.size !== now.size ||
    [...now].some(([each, annotation]) => !sameContent(annotation, before.get(each)))
  );
}
