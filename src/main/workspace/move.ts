import { randomUUID } from 'node:crypto';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Notice } from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { codeOf, detailOf, reasonOf } from '../files/reasons.ts';
import { fileNames } from './names.ts';

/**
 * Moves a workspace folder that stands still. At any instant, whatever fails or is killed, one
 * whole workspace stands under the old name or under the new one. Answers the path of what of
 * the old one could not be removed, as a rule null. Throws `workspace-exists` and
 * `write-failed`; then it stands where it stood, and nothing stands under the new name.
 */
export async function moveFolder(from: string, to: string, disk: Disk = systemDisk): Promise<string | null> {
  if (isInside(to, from))
    throw new ReadoutError(
      'write-failed',
      `${to} lies inside the workspace itself. It stays in ${from}; choose a place outside it.`,
    );
  try {
    if (await disk.exists(to))
      throw new ReadoutError(
        'workspace-exists',
        `There is something called ${to} already. The workspace stays in ${from}; choose another name.`,
      );
    await disk.makeFolder(dirname(to));
    return await renamed(from, to, disk);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError(
      'write-failed',
      `The workspace could not be moved to ${to}: ${reasonOf(error)}. It stays in ${from}, whole.`,
      detailOf(error),
    );
  }
}

/** On one file system a move is one step; to another it is a copy. */
async function renamed(from: string, to: string, disk: Disk): Promise<string | null> {
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    return await carriedOver(from, to, disk);
  }
  // Done, whatever comes now: the lock moved along, and whoever opens it next takes its own.
  await disk.remove(join(to, fileNames.lock)).catch(() => undefined);
  for (const parent of new Set([dirname(to), dirname(from)])) await disk.sync(parent).catch(() => undefined);
  return null;
}

/** Copied under a hidden name, compared with what was read, given its name; only then the old one goes. */
async function carriedOver(from: string, to: string, disk: Disk): Promise<string | null> {
  const fresh = join(dirname(to), `.${basename(to)}.${randomUUID()}.new`);
  const away = join(dirname(from), `.${basename(from)}.${randomUUID()}.old`);
  try {
    await copyFolder(from, fresh, disk);
    await disk.rename(fresh, to);
    try {
      await disk.sync(dirname(to));
      await disk.rename(from, away);
    } catch (error) {
      await disk.rename(to, fresh); // two of them would part ways: the old one stays the only one
      throw error;
    }
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined);
    throw error;
  }
  return await disk.remove(away).then(
    () => null,
    () => away,
  );
}

/** Everything in a folder but its lock and what killed writes left; each file is read back and compared. */
async function copyFolder(from: string, to: string, disk: Disk): Promise<void> {
  await disk.makeFolder(to);
  for (const { name, isFolder } of await disk.list(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (isFolder) await copyFolder(source, target, disk);
    else if (name !== fileNames.lock && !name.endsWith('.new')) {
      const bytes = await disk.read(source);
      await disk.write(target, bytes);
      if (!(await disk.read(target)).equals(bytes))
        throw new Error(`${target} does not hold what was written to it`);
    }
  }
  await disk.sync(to);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** Tells what of the old folder could not be removed after a move. */
export function leftover(left: string): Notice {
  return {
    id: 'leftover',
    sentence: 'The workspace was moved, and a copy of it could not be removed.',
    detail: `It is hidden, is not used any more and can be deleted: ${left}`,
    actions: [],
  };
}
