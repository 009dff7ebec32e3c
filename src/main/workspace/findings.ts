import { inverse, type Patch, patched } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { NoticeChanges } from '../../shared/ipc/contract.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { News } from './news.ts';
import type { Session } from './session.ts';

/** Records that were found beside the workspace, in a damaged file or in the copy of a sync service. */
export interface Finding extends Omit<NoticeChanges, 'patches'> {
  /** The id of the notice that tells of it. */
  readonly notice: string;
  /** From the workspace as it was when they were found to what was found. */
  readonly patches: readonly Patch[];
  /** From the workspace as it is now to what comes of both, where what was found can be merged at any time. */
  readonly merged?: (workspace: Workspace) => readonly Patch[];
  /** What stands behind "Undo" when it was taken. */
  readonly label: string;
  /** What is done with the file when it was taken. */
  readonly whenTaken?: () => Promise<void>;
}

type Holder = Pick<Session, 'workspace' | 'change'> & {
  readonly news: Pick<News, 'findings' | 'withdraw'>;
};

/** What a notice has to list now: records the analyst has changed since are left as they are. */
export function noticeChanges({ workspace, news }: Holder, notice: string): NoticeChanges {
  const finding = news.findings.find((each) => each.notice === notice);
  if (finding === undefined) return { title: 'Changes', lead: '', patches: [], take: null };
  const { title, lead, take } = finding;
  return { title, lead, take, patches: patchesNow(workspace, finding) };
}

/** Brings it into the workspace, as one step to undo, and ends the notice. Answers the revision it made. Throws as `Session.change`. */
export async function takeNoticeChanges(session: Holder, notice: string): Promise<number> {
  const finding = session.news.findings.find((each) => each.notice === notice);
  const revision = await session.change(finding?.label ?? 'Take changes', (workspace) =>
    finding === undefined ? [] : patchesNow(workspace, finding),
  );
  await finding?.whenTaken?.();
  session.news.withdraw(notice);
  return revision;
}

function patchesNow(workspace: Workspace, { patches, merged, take }: Finding): Patch[] {
  if (merged !== undefined) return [...merged(workspace)];
  // What cannot be taken is only told: it is as it was.
  return take === null ? [...patches] : takeable(workspace, patches);
}

/** Those whose record stands as it stood then. What was taken already is not among them. O(records). */
function takeable(workspace: Workspace, found: readonly Patch[]): Patch[] {
  const changed = new Set(patchesBetween(workspace, patched(workspace, inverse(found))).map(keyOf));
  return found.filter((patch) => !changed.has(keyOf(patch)));
}

function keyOf({ collection, id }: Patch): string {
  return `${collection} ${id}`;
}
