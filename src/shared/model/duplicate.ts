import type { Id, Moment } from './ids.ts';
import type { Workspace } from './workspace.ts';

/** The same content as a workspace of its own: another id and name, made now. */
export function duplicateOf(workspace: Workspace, id: Id, name: string, createdAt: Moment): Workspace {
  const memos = new Map(workspace.memos);
  const own = memos.get(workspace.id);
  // What is said of the workspace as a whole goes by its id.
  if (own !== undefined) memos.set(id, { ...own, id });
  memos.delete(workspace.id);
  return { ...workspace, id, name: name.slice(0, 200), createdAt, memos };
}
