import type { Patch } from '../commands/patch.ts';
import { patchesBetween } from '../difference/patches-between.ts';
import { sameContent } from '../difference/same-content.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Adjustment, type Choose, type Conflict, newestEdit } from './conflict.ts';
import { type Draft, drafted, draftOf } from './draft.ts';
import { mergedRecords } from './merged-records.ts';
import type { Rules } from './merged-record.ts';
import { layOut, putAway, removalsOf } from './removals.ts';
import { annotationRules, comparisonRules, memoRules, tagRules } from './rules.ts';
import { settle } from './settle.ts';
import type { Sides } from './sides.ts';
import type { Stamped } from './stamped.ts';

/** Two states of a workspace as one. */
export interface Merge {
  /** What makes ours the merged workspace. */
  readonly patches: Patch[];
  readonly workspace: Workspace;
  readonly conflicts: readonly Conflict[];
  readonly adjustments: readonly Adjustment[];
}

/** How a merge decides where the two sides do not say. */
export interface Deciding {
  readonly choose: Choose;
  /** Whether ours keeps what only one can have, a document's number say; else what was made first does. */
  readonly oursFirst: boolean;
}

/**
 * Merges two states that come from one, record by record and field by field. What one side alone
 * added, changed or removed is as there; of a field both changed, the newest edit counts and the
 * other is listed; a record removed here and changed there stays. The result is as sound as the
 * two were (`model/soundness.ts`). Whichever side is called ours, it is the same but for the
 * workspace's name. A three-way merge of records, as in any version control. O(records).
 */
export function threeWay(
  sides: Sides,
  { choose, oursFirst }: Deciding = { choose: newestEdit, oursFirst: false },
): Merge {
  const conflicts: Conflict[] = [];
  const drafts = {
    base: sides.base === null ? null : draftOf(sides.base),
    ours: draftOf(sides.ours),
    theirs: draftOf(sides.theirs),
  };
  const removals = removalsOf(sides, choose);
  conflicts.push(...removals.conflicts);
  for (const id of removals.open)
    for (const draft of [drafts.base, drafts.ours, drafts.theirs]) if (draft !== null) layOut(draft, id);
  const draft = mergedDraft(drafts, choose, (conflict) => conflicts.push(conflict));
  const settled = settle(draft, sides, oursFirst);
  putAway(draft, removals.again);
  const name = mergedName(sides);
  if (name.conflict !== null) conflicts.push(name.conflict);
  const workspace = drafted({ ...sides.ours, name: name.name }, draft);
  return {
    patches: patchesBetween(sides.ours, workspace),
    workspace,
    conflicts: [...conflicts, ...settled.conflicts],
    adjustments: settled.adjustments,
  };
}

interface Drafts {
  readonly base: Draft | null;
  readonly ours: Draft;
  readonly theirs: Draft;
}

function mergedDraft(
  { base, ours, theirs }: Drafts,
  choose: Choose,
  onConflict: (conflict: Conflict) => void,
): Draft {
  const merge = <R extends Stamped>(
    collection: Patch['collection'],
    of: (draft: Draft) => Map<string, R>,
    rules: Rules<R> = {},
  ) => {
    const records = { base: base === null ? null : of(base), ours: of(ours), theirs: of(theirs) };
    return mergedRecords(collection, records, rules, choose, onConflict);
  };
  return {
    documents: merge('documents', ({ documents }) => documents),
    tags: merge('tags', ({ tags }) => tags, tagRules),
    annotations: merge('annotations', ({ annotations }) => annotations, annotationRules),
    comparisons: merge('comparisons', ({ comparisons }) => comparisons, comparisonRules),
    memos: merge('memos', ({ memos }) => memos, memoRules),
    dismissals: merge('dismissals', ({ dismissals }) => dismissals),
    removed: merge('removed', ({ removed }) => removed),
    corrections: merge('corrections', ({ corrections }) => corrections),
    stances: merge('stances', ({ stances }) => stances),
    refusals: merge('refusals', ({ refusals }) => refusals),
    outlets: merge('outlets', ({ outlets }) => outlets),
    reports: merge('reports', ({ reports }) => reports),
  };
}

/** A name has no time at which it was given: where both sides gave one, ours stays. */
function mergedName({ base, ours, theirs }: Sides): { name: string; conflict: Conflict | null } {
  if (ours.name === theirs.name || theirs.name === base?.name) return { name: ours.name, conflict: null };
  if (sameContent(base?.name, ours.name)) return { name: theirs.name, conflict: null };
  const version = (value: string) => ({ value, by: null, at: null });
  const conflict: Conflict = {
    collection: 'workspace',
    id: ours.id,
    field: 'name',
    ours: version(ours.name),
    theirs: version(theirs.name),
    taken: 'ours',
    canJoin: false,
  };
  return { name: ours.name, conflict };
}
