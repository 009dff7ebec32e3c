import type { Workspace } from '../model/workspace.ts';

/** Two states of one workspace, and the one both come from; null where that is not known. */
export interface Sides {
  readonly base: Workspace | null;
  readonly ours: Workspace;
  readonly theirs: Workspace;
}
