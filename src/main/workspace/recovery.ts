import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Disk } from '../files/disk.ts';
import { newestGoodBackup } from './backups.ts';
import { entriesBeyond, type Journals, lastKnown, replayedThrough, type Through } from './chain.ts';
import type { JournalMark } from './journal-entry.ts';
import { largestFile, loadWorkspace, momentOf } from './loading.ts';
import { fileNames, nameOf } from './names.ts';
import { markIn, type Salvaged, salvaged } from './salvage.ts';

/** What stands for a `workspace.json` that cannot be read. */
export interface Recovered {
  /** What it was taken from: the last good file, a backup, or what is whole of the damaged file itself. */
  readonly from: 'previous' | 'backup' | 'damaged';
  /** When that had been saved, before anything was brought in. */
  readonly at: Moment;
  /** What is to stand as `workspace.json`: the journals go on from it. */
  readonly base: Workspace;
  readonly mark: JournalMark | null;
  /** With what the journals hold beyond it. */
  readonly replay: Through;
  /** Changes made later that are in the damaged file, or in a journal that does not go on from it. */
  readonly found: readonly Patch[];
  /** Edits that are known to have been made and were not brought in; null where nobody knows of any. */
  readonly behind: number | null;
}

type Base = Pick<Recovered, 'from' | 'at' | 'base' | 'mark'>;

/**
 * Finds what stands for a damaged or missing `workspace.json`: of the last good file and the newest good
 * backup, each with what the journals hold beyond it, the first that no edit is missing in, else the one
 * saved last; where there is neither, what is whole of the damaged file. Null where nothing can be read.
 * Changes nothing. Throws `read-failed`.
 */
export async function recovered(folder: string, journals: Journals, disk: Disk): Promise<Recovered | null> {
  const damaged = await bytesOf(join(folder, fileNames.workspace), disk);
  const copies = [await previousBase(folder, disk), await backupBase(folder, disk)].flatMap(
    (base) => base ?? [],
  );
  const bases = copies.length > 0 ? copies : await salvagedBase(folder, damaged, journals, disk);
  const mark = damaged === null ? null : markIn(damaged);
  const candidates = bases.map((each) => {
    const replay = replayedThrough(each.base, each.mark, journals);
    return Object.assign(each, { replay, behind: notBrought(each, replay, mark, journals) });
  });
  const [best = null] = candidates.toSorted(
    (a, b) =>
      Number(b.behind === 0) - Number(a.behind === 0) || (a.behind !== 0 && savedAt(a) < savedAt(b) ? 1 : 0),
  );
  if (best === null || best.behind === 0) return best && { ...best, found: [] };
  const later = damaged === null ? null : salvaged(damaged, best.base);
  return { ...best, found: foundBeyond(best, later, journals) };
}

/** When the last of it was saved. */
export function savedAt({ at, replay }: Pick<Recovered, 'at' | 'replay'>): Moment {
  return replay.brought.at(-1)?.at ?? at;
}

/** Edits that somebody knows of: the damaged file, or a journal. */
function notBrought(
  { from, base, mark }: Base,
  { brought }: Through,
  damaged: JournalMark | null,
  journals: Journals,
): number | null {
  const known = lastKnown(base, journals);
  // A backup may say nothing of a journal.
  if ((damaged === null && known === null) || (from === 'backup' && mark === null)) return null;
  return Math.max(0, Math.max(damaged?.seq ?? 0, known ?? 0) - (mark?.seq ?? 0) - brought.length);
}

/**
 * What is known of later changes: the records in the damaged file, and over them what the journals say
 * happened after. A record that is not in the damaged file may have stood where it is damaged, so none
 * is taken away. An annotation without its document would be seen nowhere, and is left in the file.
 */
function foundBeyond(
  { base, mark, replay: { workspace } }: Pick<Recovered, 'base' | 'mark' | 'replay'>,
  damaged: Salvaged | null,
  journals: Journals,
): Patch[] {
  const inFile =
    damaged?.workspace.id === base.id
      ? patchesBetween(workspace, damaged.workspace).filter(
          ({ after, collection }) => after !== null && collection !== 'workspace',
        )
      : [];
  const contained = damaged?.mark?.seq ?? journals.journal?.header?.after?.seq ?? 0;
  const entries = entriesBeyond(mark?.seq ?? 0, base, journals);
  const [early, late] = [true, false].map((isEarly) =>
    entries.flatMap(({ seq, patches }) => (seq <= contained === isEarly ? patches : [])),
  );
  const later = patched(patched(patched(workspace, early ?? []), inFile), late ?? []);
  return patchesBetween(workspace, later).filter(
    (patch) =>
      patch.collection !== 'annotations' || patch.after === null || later.documents.has(patch.after.document),
  );
}

async function previousBase(folder: string, disk: Disk): Promise<Base | null> {
  const file = await loadWorkspace(join(folder, fileNames.previous), disk);
  if (file?.held.kind !== 'good') return null;
  const { workspace, mark } = file.held;
  return { from: 'previous', at: momentOf(file.stamp), base: workspace, mark };
}

async function backupBase(folder: string, disk: Disk): Promise<Base | null> {
  const backup = await newestGoodBackup(folder, disk);
  if (backup === null) return null;
  return { from: 'backup', at: backup.moment, base: backup.workspace, mark: backup.mark };
}

/** What is whole of the damaged file, else of the one before it; the journals may know what its header no longer says. */
async function salvagedBase(
  folder: string,
  damaged: Buffer | null,
  { journal }: Journals,
  disk: Disk,
): Promise<Base[]> {
  for (const name of [fileNames.workspace, fileNames.previous]) {
    const path = join(folder, name);
    const stamp = await disk.stamp(path);
    const bytes = name === fileNames.workspace ? damaged : await bytesOf(path, disk);
    if (stamp === null || bytes === null) continue;
    const at = momentOf(stamp);
    const id = journal?.header?.workspace ?? randomUUID();
    const found = salvaged(bytes, { id, name: nameOf(folder), createdAt: at });
    const mark = found?.mark ?? (name === fileNames.workspace ? (journal?.header?.after ?? null) : null);
    if (found !== null) return [{ from: 'damaged', at, base: found.workspace, mark }];
  }
  return [];
}

async function bytesOf(path: string, disk: Disk): Promise<Buffer | null> {
  const stamp = await disk.stamp(path);
  return stamp === null || stamp.size > largestFile ? null : await disk.read(path).catch(() => null);
}
