import { join } from 'node:path';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeBeside } from '../files/atomic.ts';
import { type Disk, sameStamp, type Stamp } from '../files/disk.ts';
import { keepAs } from '../files/keep-as.ts';
import type { JournalMark } from './journal-entry.ts';
import { asidePath, fileNames } from './names.ts';
import { pieces } from './serialise.ts';

/** What a `workspace.json` is to hold. */
export interface Checkpoint {
  readonly workspace: Workspace;
  readonly mark: JournalMark;
}

/**
 * Writes `workspace.json` anew, in pieces between which the loop is free; answers its stamp. It is there for
 * good once its folder is synced. `stamp` is that of the file as this program last saw it. Rejects with the
 * system's error, and then it is as it was.
 *
 * What a crash or a power cut leaves, where file n holds the edits up to its mark, journal n goes on from
 * file n, and 1 is what stood before. Every row opens as the whole workspace; none needs a file that was
 * not on the disk before its step began.
 *
 * | cut off while                       | workspace | previous | journal | journal.previous | read as              |
 * |-------------------------------------|-----------|----------|---------|------------------|----------------------|
 * | file 2 is written beside and synced | 1         | 0        | 1       | 0                | file 1 + journal 1   |
 * | file 1 gets its second name         | 1         | 0 or 1   | 1       | 0                | file 1 + journal 1   |
 * | file 2 takes the name               | 1 or 2    | 0 or 1   | 1       | 0                | file 1 or 2 + journal 1, of which file 2 skips what it holds |
 * | journal 2 is written beside, synced | 2         | 1        | 1       | 0                | file 2 + journal 1   |
 * | journal 1 gets its second name      | 2         | 1        | 1       | 0 or 1           | file 2 + journal 1   |
 * | journal 2 takes the name            | 2         | 1        | 1 or 2  | 1                | file 2 + journal 1 or 2 |
 *
 * Journal 2 begins with the edits made meanwhile. Should file 2 be damaged one day, file 1 + journal 1 +
 * journal 2 are the same workspace.
 */
export async function replaceFile(
  folder: string,
  { workspace, mark }: Checkpoint,
  stamp: Stamp | null,
  now: () => Moment,
  disk: Disk,
): Promise<Stamp | null> {
  const path = join(folder, fileNames.workspace);
  const fresh = await writeBeside(path, pieces(workspace, mark), disk);
  try {
    const written = await disk.stamp(fresh);
    const standing = await disk.stamp(path);
    // Changed by another hand since: it is not our last good one, and is kept under its own name.
    const isOurs = sameStamp(standing, stamp);
    if (standing !== null)
      await keepAs(
        path,
        isOurs ? join(folder, fileNames.previous) : asidePath(folder, 'outside', now()),
        disk,
      );
    await disk.rename(fresh, path);
    return written;
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined);
    throw error;
  }
}
