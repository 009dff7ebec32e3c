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
  const patches: Patch[] = [];
  if (before.name !== after.name)
    patches.push({
      collection: 'workspace',
      id: before.id,
      before: { name: before.name },
      after: { name: after.name },
    });
  for (const each of changes(before.documents, after.documents))
    patches.push({ collection: 'documents', ...each });
  for (const each of changes(before.tags, after.tags)) patches.push({ collection: 'tags', ...each });
  if (before.annotations !== after.annotations)
    for (const each of changes(before.annotations.all, after.annotations.all))
      patches.push({ collection: 'annotations', ...each });
  for (const each of changes(before.comparisons, after.comparisons))
    patches.push({ collection: 'comparisons', ...each });
  for (const each of changes(before.memos, after.memos)) patches.push({ collection: 'memos', ...each });
  for (const each of changes(before.dismissals, after.dismissals))
    patches.push({ collection: 'dismissals', ...each });
  for (const each of changes(before.removed, after.removed)) patches.push({ collection: 'removed', ...each });
  for (const each of changes(before.corrections, after.corrections))
    patches.push({ collection: 'corrections', ...each });
  for (const each of changes(before.stances, after.stances)) patches.push({ collection: 'stances', ...each });
  for (const each of changes(before.refusals, after.refusals))
    patches.push({ collection: 'refusals', ...each });
  return patches;
}

/** Records by their ids, in whatever is asked for them. */
interface Records<R> {
  readonly get: (id: Id) => R | undefined;
  readonly values: () => Iterable<R>;
}

function* changes<R extends { readonly id: Id }>(
  before: Records<R>,
  after: Records<R>,
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
