import { patchesOf } from '../../../commands/command.ts';
import type { Context } from '../../../commands/context.ts';
import type { Patch } from '../../../commands/patch.ts';
import type { Id } from '../../../model/ids.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { planImport } from '../../codebook-import.ts';
import { matched } from '../../codebook-match.ts';
import { derivedId } from '../derived-id.ts';
import type { RefiCodebook } from './codebook.ts';
import type { Guid } from './project.ts';

/** What the codes of a project are in a workspace. */
export interface PlacedCodes {
  /** The tag of a code; null of what is none. */
  readonly tagOf: (code: Guid) => Id | null;
  readonly added: ReadonlySet<Id>;
  readonly patches: readonly Patch[];
  /** Where codes and tags collide, and what is done about it, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Finds the tags the codes of a project are: those of their ids, else of their names in the same place, which stay as
 * they are. The others are added behind them, in the project's order. O(tags²) in the new ones.
 */
export function placedCodes(
  { entries, places }: RefiCodebook,
  workspace: Workspace,
  context: Context,
): PlacedCodes {
  const newId = (wanted: Id | undefined): Id => wanted ?? derivedId('code');
  const matches = matched(workspace.tags, entries, newId);
  const added = new Set(matches.flatMap(({ before, after }) => (before === null ? [after.id] : [])));
  const plan = planImport(workspace, entries, newId, true);
  const planned = new Map(plan.tags.map((tag) => [tag.id, tag]));
  const last = new Map<Id | null, number>();
  for (const { parent, order } of workspace.tags.values())
    last.set(parent, Math.max(order, last.get(parent) ?? order));
  const tags = [...added].flatMap((id) => {
    const tag = planned.get(id);
    if (tag === undefined) return [];
    const order = (last.get(tag.parent) ?? 0) + 1;
    last.set(tag.parent, order);
    return [{ ...tag, order }];
  });
  return {
    tagOf: (code) => matches[places.get(code) ?? -1]?.after.id ?? null,
    added,
    patches: tags.length === 0 ? [] : patchesOf(workspace, { type: 'putTags', tags }, context),
    remarks: plan.remarks,
  };
}
