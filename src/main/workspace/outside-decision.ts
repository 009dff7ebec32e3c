import type { Workspace } from '../../shared/model/workspace.ts';
import { between } from './compared.ts';

/** What stands on the disk under a name whose file another hand changed. */
export type Found =
  | { readonly kind: 'good'; readonly workspace: Workspace }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'missing' };

/** What is known when another hand changed `workspace.json`. */
export interface Change {
  readonly found: Found;
  /** What `workspace.json` held when it was last read or written here. */
  readonly base: Workspace;
  /** The workspace as it is open. */
  readonly ours: Workspace;
  /** Milliseconds for which the file has stood like this. */
  readonly stoodFor: number;
}

/** What to do about it. */
export type Decision =
  /** It holds what it held, or what is open: nothing to do. */
  | { readonly kind: 'nothing' }
  /** It may be in the middle of being written or replaced. */
  | { readonly kind: 'wait' }
  /** Nothing of ours is beyond what it held before: what is open becomes what it holds now. */
  | { readonly kind: 'reload'; readonly theirs: Workspace }
  /** Both sides changed. */
  | { readonly kind: 'merge'; readonly theirs: Workspace }
  /** It cannot be what is open: ours is written again, and what was found is kept beside it. */
  | { readonly kind: 'put-back'; readonly why: 'deleted' | 'damaged' | 'another' }
  /** A newer program has written it: it stands, and nothing is written over it. */
  | { readonly kind: 'stand-back'; readonly version: number };

/** Milliseconds a file may be gone between a delete and what takes its place. */
export const untilDeleted = 2_000;

/** Milliseconds without a change after which what cannot be read is not in the middle of being written. */
export const untilDamaged = 5_000;

/** O(records) for two states that share none, and next to nothing for those they share. */
export function decisionOf({ found, base, ours, stoodFor }: Change): Decision {
  switch (found.kind) {
    case 'missing':
      return stoodFor < untilDeleted ? { kind: 'wait' } : { kind: 'put-back', why: 'deleted' };
    case 'damaged':
      return stoodFor < untilDamaged ? { kind: 'wait' } : { kind: 'put-back', why: 'damaged' };
    case 'newer':
      return { kind: 'stand-back', version: found.version };
    case 'good':
      return found.workspace.id === ours.id
        ? sameWorkspace(base, ours, found.workspace)
        : { kind: 'put-back', why: 'another' };
  }
}

function sameWorkspace(base: Workspace, ours: Workspace, theirs: Workspace): Decision {
  if (isSame(base, theirs) || isSame(ours, theirs)) return { kind: 'nothing' };
  return { kind: isSame(base, ours) ? 'reload' : 'merge', theirs };
}

function isSame(before: Workspace, after: Workspace): boolean {
  return before === after || between(before, after).length === 0;
}
