import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Workspace } from '../../shared/model/workspace.ts';
import { countsIn } from '../../shared/model/backup.ts';
import { documentRecord, tagRecord, workspaceWith } from '../../shared/testing/fixtures.ts';
import { type Disk, type DiskFile, systemDisk } from '../files/disk.ts';
import { guarded } from '../files/testing/guarded-disk.ts';
import { MemoryDisk } from '../files/testing/memory-disk.ts';
import { listBackups, newestGoodBackup, readBackup, type ToBackUp, writeBackup } from './backups.ts';
import { moment, saying, scratch } from './fixtures.ts';
import { pieces, serialise } from './serialise.ts';

const study = workspaceWith([documentRecord(1), documentRecord(2)], [tagRecord(11)]);

/** What is backed up `minutes` after the first moment. */
function toBackUp(minutes = 0, workspace: Workspace = study): ToBackUp {
  const now = new Date(Date.parse(moment) + minutes * 60_000).toISOString();
  return { pieces: pieces(workspace), mark: null, counts: countsIn(workspace), why: 'asked', now };
}

/** A folder with some backups of workspaces named after their places, a minute apart. */
async function folderWith(count: number): Promise<string> {
  const folder = await scratch(onTestFinished);
  for (let i = 0; i < count; i++)
    await writeBackup(folder, toBackUp(i, { ...study, name: `${i}` }), systemDisk);
  return folder;
}

const filesIn = (folder: string) => readdir(join(folder, 'backups'));

test('what was backed up is read back, and the list says when, why and of what', async () => {
  const folder = await scratch(onTestFinished);
  expect(await listBackups(folder, systemDisk)).toEqual([]);
  const made = await writeBackup(folder, toBackUp(), systemDisk);
  expect(serialise(await readBackup(folder, made.name, systemDisk))).toBe(serialise(study));
  await writeBackup(folder, { ...toBackUp(5), why: 'daily' }, systemDisk);
  expect(await listBackups(folder, systemDisk)).toMatchObject([
    { why: 'daily', at: '2026-11-19T16:15:00.000Z' },
    { ...made, at: moment, counts: { documents: 2, annotations: 0, tags: 1, notes: 0 }, damage: null },
  ]);
});

test('two of the same thousandth of a second both stay', async () => {
  const folder = await scratch(onTestFinished);
  await writeBackup(folder, toBackUp(), systemDisk);
  await writeBackup(folder, toBackUp(), systemDisk);
  expect(await filesIn(folder)).toHaveLength(2);
});

test('the newest that is whole is found past damaged ones, which the list marks', async () => {
  const folder = await folderWith(4);
  const paths = (await filesIn(folder)).toSorted().map((name) => join(folder, 'backups', name));
  const [, good = '', zeros = '', cut = ''] = paths;
  await truncate(cut, 200);
  const { length } = await readFile(zeros);
  await writeFile(zeros, Buffer.concat([(await readFile(zeros)).subarray(0, length - 40), Buffer.alloc(40)]));
  expect(await newestGoodBackup(folder)).toMatchObject({
    path: good,
    moment: '2026-11-19T16:11:00.000Z',
    workspace: { name: '1' },
  });
  const list = await listBackups(folder, systemDisk);
  expect(list.map(({ damage }) => damage)).toEqual(['is cut short', null, null, null]);
  await expect(readBackup(folder, list[1]?.name ?? '', systemDisk)).rejects.toMatchObject({
    name: 'backup-damaged',
    message: saying('It was not touched'),
  });
});

test('there is no newest backup where there is none, nor where none is whole', async () => {
  const folder = await scratch(onTestFinished);
  expect(await newestGoodBackup(folder)).toBeNull();
  await writeBackup(folder, toBackUp(), systemDisk);
  for (const name of await filesIn(folder)) await writeFile(join(folder, 'backups', name), 'not zipped');
  expect(await newestGoodBackup(folder)).toBeNull();
});

test('what retention does not ask for goes; damaged backups and files of others stay', async () => {
  const folder = await folderWith(10);
  const [first = '', second = ''] = (await filesIn(folder)).toSorted();
  await truncate(join(folder, 'backups', first), 5);
  const others = ['notes.txt', '2026-11-19T16-10-00-000Z-mine.json.gz'];
  for (const name of others) await writeFile(join(folder, 'backups', name), 'mine');
  await writeBackup(folder, toBackUp(20), systemDisk);
  await writeBackup(folder, toBackUp(21), systemDisk);
  const names = await filesIn(folder);
  expect(names).toHaveLength(1 + 10 + others.length);
  expect(names).toEqual(expect.arrayContaining([first, ...others]));
  expect(names).not.toContain(second);
});

test('whatever step of it fails, no broken backup is left and those there stay', async () => {
  const steps: (keyof Disk)[] = ['exists', 'open', 'read', 'rename', 'space'];
  for (const step of steps) {
    const folder = await folderWith(1);
    const before = await filesIn(folder);
    const disk = { ...systemDisk, [step]: () => Promise.reject(failure('EIO')) };
    await expect(writeBackup(folder, toBackUp(9), disk)).rejects.toMatchObject({ name: 'backup-failed' });
    expect(await filesIn(folder)).toEqual(before);
    expect(await newestGoodBackup(folder)).not.toBeNull();
  }
});

test('a disk that fills up halfway, or has too little room, is told of and keeps what it had', async () => {
  const folder = await folderWith(2);
  const before = await filesIn(folder);
  const isFull = { name: 'backup-failed', message: saying('the disk is full') };
  const filling = withFile((file) => ({
    ...file,
    write: (bytes, at) =>
      at > 0 ? Promise.reject(failure('ENOSPC')) : file.write(bytes.subarray(0, 100), at),
  }));
  await expect(writeBackup(folder, toBackUp(9), filling)).rejects.toMatchObject(isFull);
  const small = { ...systemDisk, space: async () => 9 * 1024 * 1024 };
  await expect(writeBackup(folder, toBackUp(9), small)).rejects.toMatchObject(isFull);
  expect(await filesIn(folder)).toEqual(before);
});

test('what the disk does not give back as it was written is no backup', async () => {
  const folder = await folderWith(1);
  const before = await filesIn(folder);
  const forgetful = withFile((file) => ({
    ...file,
    write: (bytes, at) => file.write(Buffer.from(bytes).fill(0, 300, 310), at),
  }));
  await expect(writeBackup(folder, toBackUp(9), forgetful)).rejects.toMatchObject({
    message: saying('the disk did not keep what was written'),
  });
  await expect(writeBackup(folder, { ...toBackUp(9), pieces: ['{}'] }, systemDisk)).rejects.toMatchObject({
    reason: saying('is not a workspace'),
  });
  expect(await filesIn(folder)).toEqual(before);
});

test('a backup that is given up leaves nothing', async () => {
  const folder = await folderWith(1);
  const before = await filesIn(folder);
  const signal = AbortSignal.abort();
  await expect(writeBackup(folder, { ...toBackUp(9), signal }, systemDisk)).rejects.toBe(signal.reason);
  expect(await filesIn(folder)).toEqual(before);
});

test('whichever step fails, or is the last before a crash, every backup there is whole', async () => {
  const all = await stepsUntil(Infinity, 'crash');
  for (const how of ['fails', 'crash'] as const)
    for (let step = 0; step <= all.taken; step++) {
      const { disk } = await stepsUntil(step, how);
      for (const { name } of await listBackups('/', disk)) await readBackup('/', name, disk);
      expect(await newestGoodBackup('/', disk)).not.toBeNull();
    }
  expect(all.taken).toBeGreaterThan(12);
  expect(await listBackups('/', all.disk)).toHaveLength(2);
});

test('wherever in a backup the disk is full, no part of it stays', async () => {
  const disk = new MemoryDisk();
  // What it says of its room is wrong, as when another program takes it meanwhile.
  const filling = { ...guarded(disk, (_call, go) => go()), space: async () => Infinity };
  const { bytes } = await writeBackup('/', toBackUp(), disk);
  const { used } = disk;
  for (let more = 0; more < bytes; more += 23) {
    disk.capacity = used + more;
    await expect(writeBackup('/', toBackUp(1), filling)).rejects.toMatchObject({
      message: saying('the disk is full'),
    });
    expect(disk.used).toBe(used);
  }
  expect(await disk.list('/backups')).toHaveLength(1);
});

/** Makes a second backup on a disk of which one step fails, or none is taken after some. Answers how many were. */
async function stepsUntil(step: number, how: 'fails' | 'crash') {
  const disk = new MemoryDisk();
  await writeBackup('/', toBackUp(), disk);
  let taken = 0;
  const faulty = guarded(disk, (_call, go) => {
    const fails = how === 'fails' ? taken === step : taken >= step;
    taken++;
    return fails ? Promise.reject(failure('EIO')) : go();
  });
  await writeBackup('/', toBackUp(1), faulty).catch(() => undefined);
  return { disk, taken };
}

function withFile(change: (file: DiskFile) => DiskFile): Disk {
  return { ...systemDisk, open: async (...args) => change(await systemDisk.open(...args)) };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
