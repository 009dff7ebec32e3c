import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ReadoutError } from '../../shared/model/errors.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { scratch, workspaceIn, worldOf } from './fixtures.ts';
import { moveFolder } from './move.ts';
import { openWorkspace } from './open.ts';

/** The steps of a disk that change something: a program may die between any two of them. */
const changing = ['write', 'makeFolder', 'rename', 'remove', 'sync'] as const;

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which another file system begins between the two folders. */
function twoFileSystems(home: string): Disk {
  const systemOf = (path: string) => path.startsWith(join(home, 'there'));
  return {
    ...systemDisk,
    rename: (from, to) =>
      systemOf(from) === systemOf(to) ? systemDisk.rename(from, to) : Promise.reject(failure('EXDEV')),
  };
}

/** The same disk, on which only so many steps succeed. Dead: nothing succeeds after. Else only that one step fails. */
function failing(disk: Disk, after: number, code: string, dead: boolean): Disk & { steps: number } {
  const counted = { ...disk, steps: 0 };
  for (const name of changing) {
    const step: (...args: never[]) => Promise<void> = disk[name];
    Object.assign(counted, {
      [name]: (...args: never[]) => {
        const n = counted.steps++;
        return n === after || (dead && n > after) ? Promise.reject(failure(code)) : step(...args);
      },
    });
  }
  return counted;
}

async function place() {
  const home = await scratch(onTestFinished);
  await mkdir(join(home, 'here'));
  await mkdir(join(home, 'there'));
  const { folder, workspace } = await workspaceIn(join(home, 'here'));
  await writeFile(join(folder, 'workspace.damaged-2026.json'), 'kept');
  return { home, folder, workspace, target: join(home, 'there', 'Moved.readout') };
}

/** Whether everything of the workspace stands in a folder. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const session = await openWorkspace(folder, worldOf());
    const { unreadable, file } = await session.opened();
    await Promise.all(file.documents.map(({ text }) => session.text(text)));
    await session.close();
    return (
      unreadable.length === 0 &&
      (await readFile(join(folder, 'workspace.damaged-2026.json'), 'utf8')) === 'kept'
    );
  } catch {
    return false;
  }
}

const visible = async (folder: string) =>
  (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'contents');

test.each(['one file system', 'two file systems'] as const)('a workspace moves: %s', async (which) => {
  const { home, folder, target } = await place();
  const disk = which === 'one file system' ? systemDisk : twoFileSystems(home);
  expect(await moveFolder(folder, target, disk)).toBeNull();
  expect(await isWhole(target)).toBe(true);
  expect(await readdir(dirname(folder))).not.toContain('Study.readout');
  expect((await readdir(dirname(target))).toSorted()).toEqual(['Moved.readout']);
});

describe.each(['one file system', 'two file systems'] as const)('on %s', (which) => {
  /** Moves once for each step it takes, and lets it end at that one. */
  async function endedAtEveryStep(dead: boolean) {
    const outcomes = [];
    for (let after = 0, ended = false; !ended; after++) {
      const { home, folder, target } = await place();
      const disk = failing(
        which === 'one file system' ? systemDisk : twoFileSystems(home),
        after,
        'EIO',
        dead,
      );
      const sentence = await moveFolder(folder, target, disk).then(
        () => 'moved',
        (error: unknown) => (error instanceof ReadoutError ? error.message : String(error)),
      );
      ended = disk.steps <= after;
      outcomes.push({
        after,
        stays: sentence.includes('It stays in'),
        old: await isWhole(folder),
        fresh: await isWhole(target),
        left: [...(await visible(dirname(folder))), ...(await readdir(dirname(target)))],
      });
    }
    return outcomes;
  }

  test('one whole workspace stands at whatever step the program dies', async () => {
    const outcomes = await endedAtEveryStep(true);
    expect(outcomes.length).toBeGreaterThan(3);
    expect(outcomes.filter(({ old, fresh }) => !old && !fresh)).toEqual([]);
  });

  test('a step that fails is answered with a sentence, and the workspace is where that says, alone', async () => {
    for (const outcome of await endedAtEveryStep(false)) {
      const { after, stays } = outcome;
      expect(outcome).toEqual({
        after,
        stays,
        old: stays,
        fresh: !stays,
        left: [stays ? 'Study.readout' : 'Moved.readout'],
      });
    }
  });
});

test('a copy that does not hold what was written is not taken for the workspace', async () => {
  const { home, folder, target } = await place();
  const disk: Disk = {
    ...twoFileSystems(home),
    write: (path, bytes) => systemDisk.write(path, bytes.subarray(1)),
  };
  await expect(moveFolder(folder, target, disk)).rejects.toMatchObject({ name: 'write-failed' });
  expect(await isWhole(folder)).toBe(true);
  expect(await readdir(dirname(target))).toEqual([]);
});

test('what of the old folder cannot be removed is named', async () => {
  const { home, folder, target } = await place();
  const disk: Disk = { ...twoFileSystems(home), remove: () => Promise.reject(failure('EACCES')) };
  expect(await moveFolder(folder, target, disk)).toMatch(/\.Study\.readout\..*\.old$/);
  expect(await isWhole(target)).toBe(true);
  expect(await visible(dirname(folder))).toEqual([]);
});

test('nothing is written over, and no workspace goes into itself', async () => {
  const { folder, target } = await place();
  await mkdir(target);
  await expect(moveFolder(folder, target)).rejects.toMatchObject({ name: 'workspace-exists' });
  const inside = join(folder, 'sub', 'Study.readout');
  await expect(moveFolder(folder, inside)).rejects.toThrow('lies inside the workspace itself');
  expect(await isWhole(folder)).toBe(true);
});

const otherSystem = '/dev/shm';
const hasOther = existsSync(otherSystem) && statSync(otherSystem).dev !== statSync(tmpdir()).dev;

test.skipIf(!hasOther)(
  'between two real file systems (the other is /dev/shm) nothing is lost and nothing is left',
  async () => {
    const { folder } = await place();
    const there = await mkdtemp(join(otherSystem, 'readout-'));
    onTestFinished(() => rm(there, { recursive: true, force: true }));
    const target = join(there, 'Moved.readout');
    expect(await moveFolder(folder, target)).toBeNull();
    expect(await isWhole(target)).toBe(true);
    expect(await readdir(there)).toEqual(['Moved.readout']);
    expect(await readdir(dirname(folder))).not.toContain('Study.readout');
  },
);
