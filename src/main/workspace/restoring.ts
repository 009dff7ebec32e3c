import { join } from 'node:path';
import type { Moment } from '../../shared/model/ids.ts';
import { writeBeside } from '../files/atomic.ts';
import type { Disk, Stamp } from '../files/disk.ts';
import { asidePath, fileNames } from './names.ts';
import type { Recovered } from './recovery.ts';
import { pieces } from './serialise.ts';

/** What was done for a damaged file. */
export interface Restored {
  /** Where the damaged file lies now; null where there was none or it could not be moved. */
  readonly kept: string | null;
  /** What `workspace.json` looks like now; null where it is still a stranger's, which no write replaces. */
  readonly stamp: Stamp | null;
}

/** Puts a damaged `workspace.json` aside, where there is one, and what stands for it in its place. Never throws. */
export async function restored(
  folder: string,
  isThere: boolean,
  recovery: Pick<Recovered, 'from' | 'base' | 'mark'>,
  now: Moment,
  disk: Disk,
): Promise<Restored> {
  const path = join(folder, fileNames.workspace);
  const aside = isThere ? asidePath(folder, 'damaged', now) : null;
  try {
    if (aside !== null) await disk.rename(path, aside);
  } catch {
    return { kept: null, stamp: null }; // a folder that cannot be written
  }
  try {
    if (recovery.from === 'previous') await disk.link(join(folder, fileNames.previous), path);
    else await disk.rename(await writeBeside(path, pieces(recovery.base, recovery.mark), disk), path);
    await disk.sync(folder);
    return { kept: aside, stamp: await disk.stamp(path) };
  } catch {
    return { kept: aside, stamp: null }; // until the next write there is none, and what stands for it is still there
  }
}
