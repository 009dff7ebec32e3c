import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Conflict } from './conflict.ts';
import type { Draft } from './draft.ts';
import { keptFrom } from './merged-records.ts';
import { layOut } from './removals.ts';
import type { Sides } from './sides.ts';

/**
 * A tag or a document that one side removed stays where the other side made something new with it:
 * a passage tagged, a tag inside it, a memo on it. O(records).
 */
export function keepWhatIsUsed(draft: Draft, sides: Sides): Conflict[] {
  const documents = [...draft.annotations.values()].map(({ document }) => document);
  const abouts = [...draft.memos.keys()].filter((id) => id !== sides.ours.id);
  const conflicts = [...new Set([...documents, ...abouts])].flatMap((id) => keepDocument(draft, sides, id));
  const tags = [...draft.annotations.values()].flatMap((annotation) => annotation.tags);
  for (const id of new Set([...tags, ...abouts])) conflicts.push(...keepTag(draft, sides, id));
  for (const tag of draft.tags.values())
    if (tag.parent !== null) conflicts.push(...keepTag(draft, sides, tag.parent));
  return conflicts;
}

function keepDocument(draft: Draft, sides: Sides, id: Id): Conflict[] {
  if (draft.documents.has(id)) return [];
  layOut(draft, id);
  if (draft.documents.has(id)) return [];
  const found = standing(sides, ({ documents }) => documents.get(id));
  if (found === null) return [];
  draft.documents.set(id, found.record);
  return [keptFrom('documents', found.record, found.side)];
}

/** With the tags it stands inside. */
function keepTag(draft: Draft, sides: Sides, id: Id): Conflict[] {
  if (draft.tags.has(id)) return [];
  const found = standing(sides, ({ tags }) => tags.get(id));
  if (found === null) return [];
  const { record, side } = found;
  draft.tags.set(id, record);
  const outer = record.parent === null ? [] : keepTag(draft, sides, record.parent);
  return [keptFrom('tags', record, side), ...outer];
}

function standing<R>(
  { ours, theirs }: Sides,
  of: (workspace: Workspace) => R | undefined,
): { readonly record: R; readonly side: 'ours' | 'theirs' } | null {
  const [own, other] = [of(ours), of(theirs)];
  if (own !== undefined) return { record: own, side: 'ours' };
  return other === undefined ? null : { record: other, side: 'theirs' };
}
