import type { Patch } from '../commands/patch.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { sameContent } from './same-content.ts';

/**
 * The patches that make one state of a workspace the other: each record that differs, once. Records
 * are compared by identity first, then by what they hold. The name is compared, the workspace's id and
 * when it was made are not: they never change. O(records), and what is shared costs next to nothing.
 */
export function patchesBetween(before: Workspace, after: Workspace): Patch[] {
  return [...comparison(before, after)].filter((patch) => patch !== null);
}

/** The same one record after another, so that something else can be done between two of them; null for one that holds the same. */
export function* comparison(before: Workspace, after: Workspace): Generator<Patch | null, void> {
  if (before.name !== after.name)
    yield {
      collection: 'workspace',
      id: before.id,
      before: { name: before.name },
      after: { name: after.name },
    };
  for (const each of changes(before.documents, after.documents)) yield { collection: 'documents', ...each };
  for (const each of changes(before.tags, after.tags)) yield { collection: 'tags', ...each };
  for (const [id, one = null, other = null] of before.annotations.all.unlike(after.annotations.all))
    yield sameContent(one, other) ? null : { collection: 'annotations', id, before: one, after: other };
  for (const each of changes(before.comparisons, after.comparisons))
    yield { collection: 'comparisons', ...each };
  for (const each of changes(before.memos, after.memos)) yield { collection: 'memos', ...each };
  for (const each of changes(before.dismissals, after.dismissals))
    yield { collection: 'dismissals', ...each };
  for (const each of changes(before.removed, after.removed)) yield { collection: 'removed', ...each };
  for (const each of changes(before.corrections, after.corrections))
    yield { collection: 'corrections', ...each };
  for (const each of changes(before.stances, after.stances)) yield { collection: 'stances', ...each };
  for (const each of changes(before.refusals, after.refusals)) yield { collection: 'refusals', ...each };
  for (const each of changes(before.outlets, after.outlets)) yield { collection: 'outlets', ...each };
  for (const each of changes(before.reports, after.reports)) yield { collection: 'reports', ...each };
}

function* changes<R extends { readonly id: Id }>(
  before: ReadonlyMap<Id, R>,
  after: ReadonlyMap<Id, R>,
): Generator<{ readonly id: Id; readonly before: R | null; readonly after: R | null }, void> {
  if (before === after) return;
  for (const record of before.values())
    if (after.get(record.id) === undefined) yield { id: record.id, before: record, after: null };
  for (const record of after.values()) {
    const standing = before.get(record.id);
    if (standing === undefined) yield { id: record.id, before: null, after: record };
    else if (!sameContent(standing, record)) yield { id: record.id, before: standing, after: record };
  }
}
