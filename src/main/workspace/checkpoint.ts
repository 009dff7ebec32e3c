import { join } from 'node:path';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeBeside } from '../files/atomic.ts';
import { type Disk, sameStamp, type Stamp } from '../files/disk.ts';
import { refusal } from '../files/guarded-disk.ts';
import { keepAs } from '../files/keep-as.ts';
import type { JournalMark } from './journal-entry.ts';
import { fileNames } from './names.ts';
import { pieces } from './serialise.ts';

/** What a `workspace.json` is to hold. */
export interface Checkpoint {
  readonly workspace: Workspace;
  readonly mark: JournalMark;
}

/**
 * Writes `workspace.json` anew, in pieces between which the loop is free; answers its stamp. It is there for
 * good once its folder is synced. What stood there becomes `workspace.previous.json`, unless it is kept
 * elsewhere. Rejects with the system's error, and with one of its own where the file is not the one this
 * program last saw: what another hand wrote is never written over. Then it is as it was.
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
  last: { readonly stamp: Stamp | null; readonly isKept: boolean },
  disk: Disk,
): Promise<Stamp | null> {
  const path = join(folder, fileNames.workspace);
  const fresh = await writeBeside(path, pieces(workspace, mark), disk);
  try {
    const written = await disk.stamp(fresh);
    const standing = await disk.stamp(path);
    if (!sameStamp(standing, last.stamp)) throw refusal('EOUTSIDE', `${path} is not as it was left`);
    if (standing !== null && !last.isKept) await keepAs(path, join(folder, fileNames.previous), disk);
    await disk.rename(fresh, path);
    return written;
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined);
    throw error;
  }
}
