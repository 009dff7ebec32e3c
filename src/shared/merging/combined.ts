import { Annotations } from '../model/annotations.ts';
import type { Hash } from '../model/ids.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { asOurs } from './as-ours.ts';
import { chosenBy, type MergeChoices } from './choices.ts';
import { type EqualNames, type Pairs, pairedTags } from './pairs.ts';
import { madeAt, type Stamped } from './stamped.ts';
import { type Summary, summaryOf } from './summary.ts';
import { type Merge, threeWay } from './three-way.ts';

/** Another analyst's workspace merged into ours. */
export interface Combination extends Merge {
  readonly summary: Summary;
  /** Tags that have the same name here and there and another id: whether they are the same is the analyst's to say. */
  readonly equalNames: readonly EqualNames[];
  /** The contents of documents of theirs that the merged workspace needs. */
  readonly contents: readonly { readonly text: Hash; readonly source: Hash }[];
}

/**
 * Merges another analyst's workspace into ours. What is in one of them only is in the merged one:
 * of two copies nobody knows which is the older, so nothing is ever taken away. Documents, tags and
 * annotations that are the same under two ids become one; the rest is merged as `threeWay` does, with
 * the analyst's choices, and ours keeps its numbers, digits and names. `documents`: which of theirs
 * are which of ours, from `pairedDocuments`. O(n log n).
 */
export function combined(
  {
    ours,
    theirs,
    documents,
  }: { readonly ours: Workspace; readonly theirs: Workspace; readonly documents: Pairs },
  choices: MergeChoices,
): Combination {
  const { pairs: tags, equal } = pairedTags(ours, theirs, choices);
  const renamed = asOurs(ours, theirs, { documents, tags });
  const merge = threeWay(
    { base: commonTo(ours, renamed), ours, theirs: renamed },
    { choose: chosenBy(choices), oursFirst: true },
  );
  const held = new Set(Array.from(ours.documents.values(), ({ text, source }) => `${text} ${source.hash}`));
  return {
    ...merge,
    summary: summaryOf(ours, renamed),
    equalNames: equal,
    contents: [...merge.workspace.documents.values()]
      .map(({ text, source }) => ({ text, source: source.hash }))
      .filter(({ text, source }) => !held.has(`${text} ${source}`)),
  };
}

/**
 * What both surely come from: a record that was not changed since it was made is what the other
 * side's began as. Of the rest it is not known. Only kinds of records are looked at that always
 * kept when they were changed.
 */
function commonTo(ours: Workspace, theirs: Workspace): Workspace {
  return {
    ...emptyWorkspace(ours.id, ours.name, ours.createdAt),
    annotations: Annotations.of(beginnings(ours.annotations.all, theirs.annotations.all)),
    comparisons: new Map(beginnings(ours.comparisons, theirs.comparisons).map((each) => [each.id, each])),
    memos: new Map(beginnings(ours.memos, theirs.memos).map((each) => [each.id, each])),
  };
}

function beginnings<R extends Stamped>(ours: ReadonlyMap<string, R>, theirs: ReadonlyMap<string, R>): R[] {
  return [...ours.values()].flatMap((own) => {
    const other = theirs.get(own.id);
    if (other === undefined || madeAt(own) !== madeAt(other) || isAsMade(own) === isAsMade(other)) return [];
    return [isAsMade(own) ? own : other];
  });
}

function isAsMade(record: Stamped): boolean {
  return record.updatedAt === madeAt(record);
}
