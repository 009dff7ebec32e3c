import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { syncFolder, writeAtomically } from '../files/atomic.ts';
import { codeOf, detailOf, reasonOf } from '../files/reasons.ts';
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
): Promise<void> {
  await makeFolder(folder, async (fresh) => {
    await mkdir(join(fresh, 'texts'));
    await mkdir(join(fresh, 'sources'));
    await fill(fresh);
    await writeAtomically(join(fresh, fileNames.workspace), serialise(workspace));
  });
}

/** A copy of a workspace folder as it lies on the disk, also out of the program's own archive. Throws as `makeWorkspace`. */
export async function copyWorkspace(from: string, to: string): Promise<void> {
  await makeFolder(to, async (fresh) => {
    await new ContentStore(from).copyTo(fresh);
    const file = await readFile(join(from, fileNames.workspace));
    await writeAtomically(join(fresh, fileNames.workspace), file);
  });
}

async function makeFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  if (await isThere(folder))
    throw new ReadoutError(
      'workspace-exists',
      `There is something called ${folder} already. Nothing was written; choose another name.`,
    );
  const fresh = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.new`);
  try {
    await mkdir(fresh, { recursive: true });
    await fill(fresh);
    await rename(fresh, folder);
    await syncFolder(dirname(folder));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw new ReadoutError(
      'write-failed',
      `${folder} could not be written: ${reasonOf(error)}.`,
      detailOf(error),
    );
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw new ReadoutError(
      'write-failed',
      `${path} could not be written: ${reasonOf(error)}.`,
      detailOf(error),
    );
  }
}
