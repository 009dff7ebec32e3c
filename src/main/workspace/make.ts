import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeAtomically } from '../files/atomic.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { ContentStore } from './content-store.ts';
import { fileNames } from './names.ts';
import { serialise } from './serialise.ts';

/**
 * Makes a workspace folder that is there whole or not at all. `fill` puts its documents'
 * bytes and texts in. Throws `workspace-exists` when something has that name already, and
 * `write-failed`.
 */
export async function makeWorkspace(
  folder: string,
  workspace: Workspace,
  fill: (folder: string) => Promise<void> = async () => undefined,
  disk: Disk = systemDisk,
): Promise<void> {
  await makeFolder(folder, disk, async (fresh) => {
    await disk.makeFolder(join(fresh, 'texts'));
    await disk.makeFolder(join(fresh, 'sources'));
    await fill(fresh);
    await writeAtomically(join(fresh, fileNames.workspace), serialise(workspace), disk);
  });
}

/** A copy of a workspace folder as it lies on the disk, also out of the program's own archive. Throws as `makeWorkspace`. */
export async function copyWorkspace(from: string, to: string, disk: Disk = systemDisk): Promise<void> {
  await makeFolder(to, disk, async (fresh) => {
    await new ContentStore(from, disk).copyTo(fresh);
    const file = await disk.read(join(from, fileNames.workspace));
    await writeAtomically(join(fresh, fileNames.workspace), file, disk);
  });
}

async function makeFolder(folder: string, disk: Disk, fill: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.new`);
  try {
    if (await disk.exists(folder))
      throw new ReadoutError(
        'workspace-exists',
        `There is something called ${folder} already. Nothing was written; choose another name.`,
      );
    await disk.makeFolder(fresh);
    await fill(fresh);
    await disk.rename(fresh, folder);
    await disk.sync(dirname(folder));
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined);
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError(
      'write-failed',
      `${folder} could not be written: ${reasonOf(error)}.`,
      detailOf(error),
    );
  }
}
