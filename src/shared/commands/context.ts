import type { DocumentText } from '../model/document.ts';
import type { Id, Moment } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Patch } from './patch.ts';

/** What a command may know of the world: passed in, so that the same command always does the same. */
export interface Context {
  readonly now: Moment;
  readonly author: string;
  /** The stored text of a document of the workspace, or null when it cannot be had. */
  readonly textOf: (document: Id) => DocumentText | null;
}

/**
 * How one kind of command works on a workspace. Throws a ReadoutError, and then nothing
 * has changed. An empty list of patches means there was nothing to do.
 */
export interface Edit<C> {
  readonly patches: (workspace: Workspace, command: C, context: Context) => Patch[];
  /** Its name after "Undo": `tag passage ‘Taiwan’`. Asked before the command is applied. */
  readonly label: (workspace: Workspace, command: C) => string;
  /** Commands that follow one another closely with the same key are one step to undo; null stands alone. */
  readonly burst?: (command: C) => string | null;
}

/** A change without the keys whose value is undefined, which mean "as it was". */
export function given(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
