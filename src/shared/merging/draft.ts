import type { Patch } from '../commands/patch.ts';
import { Annotations } from '../model/annotations.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';

/** The records of a workspace while it is being merged: the maps are this merge's own and change, the records never do. */
export type Draft = {
  readonly [P in RecordPatch as P['collection']]: Map<Id, NonNullable<P['after']>>;
};

type RecordPatch = Exclude<Patch, { readonly collection: 'workspace' }>;

export function draftOf(workspace: Workspace): Draft {
  return {
    documents: new Map(workspace.documents),
    tags: new Map(workspace.tags),
    annotations: new Map(workspace.annotations.all),
    comparisons: new Map(workspace.comparisons),
    memos: new Map(workspace.memos),
    dismissals: new Map(workspace.dismissals),
    removed: new Map(workspace.removed),
    corrections: new Map(workspace.corrections),
    stances: new Map(workspace.stances),
    refusals: new Map(workspace.refusals),
    outlets: new Map(workspace.outlets),
    reports: new Map(workspace.reports),
  };
}

/** A workspace with the records of a draft. */
export function drafted(workspace: Workspace, draft: Draft): Workspace {
  return { ...workspace, ...draft, annotations: Annotations.of(draft.annotations.values()) };
}
