import type { Annotation } from '../model/annotation.ts';
import { Annotations } from '../model/annotations.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Correction } from '../model/correction.ts';
import type { Dismissal } from '../model/dismissal.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Memo } from '../model/memo.ts';
import type { Refusal } from '../model/refusal.ts';
import type { RemovedDocument } from '../model/removed-document.ts';
import type { StanceList } from '../model/stance.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';

/** The records of a workspace while it is being merged: the maps are this merge's own and change, the records never do. */
export interface Draft {
  readonly documents: Map<Id, Document>;
  readonly tags: Map<Id, Tag>;
  readonly annotations: Map<Id, Annotation>;
  readonly comparisons: Map<Id, Comparison>;
  readonly memos: Map<Id, Memo>;
  readonly dismissals: Map<Id, Dismissal>;
  readonly removed: Map<Id, RemovedDocument>;
  readonly corrections: Map<Id, Correction>;
  readonly stances: Map<Id, StanceList>;
  readonly refusals: Map<Id, Refusal>;
}

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
  };
}

/** A workspace with the records of a draft. */
export function drafted(workspace: Workspace, draft: Draft): Workspace {
  return { ...workspace, ...draft, annotations: Annotations.of(draft.annotations.values()) };
}
