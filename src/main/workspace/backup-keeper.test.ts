import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Disk, systemDisk } from '../files/disk.ts';
import { betweenLooks, opening } from './backup-keeper.ts';
import { newestGoodBackup } from './backups.ts';
import { saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { openWorkspace } from './open.ts';
import { parse, serialise } from './serialise.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  return () => void vi.useRealTimers();
});

/** An open workspace, its world, and how to let time pass. */
async function opened(disk: Disk = systemDisk) {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const world = Object.assign(worldOf(), { disk });
  const open = async () => {
    const session = await openWorkspace(folder, world);
    onTestFinished(() => session.close());
    return session;
  };
  const session = await open();
  /** Until the backups that are due by then are made. */
  async function pass(milliseconds: number, of = session): Promise<void> {
    vi.advanceTimersByTime(milliseconds);
    await of.backups.meanwhile(() => Promise.resolve());
  }
  /** The same after a night in which the machine slept. */
  async function sleep(days: number): Promise<void> {
    world.clock += days * 24 * 60 * 60 * 1_000;
    await pass(betweenLooks);
  }
  const whys = async () => (await session.backups.list()).map(({ why }) => why);
  return { folder, world, session, open, pass, sleep, whys };
}

const rename = (name: string) => ({ type: 'renameWorkspace', name }) as const;

test('a workspace is backed up shortly after it was opened, and again when it was changed since', async () => {
  const { session, open, pass, whys } = await opened();
  expect(await whys()).toEqual([]);
  await pass(opening);
  expect(await whys()).toEqual(['opened']);
  await session.close();
  const second = await open();
  await pass(opening, second);
  expect(await whys()).toEqual(['opened']);
  await second.run(rename('Changed'));
  await second.close();
  await pass(opening, await open());
  expect(await whys()).toEqual(['opened', 'opened']);
});

test('while it is open it is backed up on each other day on which it holds something new', async () => {
  const { session, pass, sleep, whys } = await opened();
  await pass(opening);
  await session.run(rename('Changed'));
  await sleep(0);
  expect(await whys()).toEqual(['opened']);
  await sleep(1);
  expect(await whys()).toEqual(['daily', 'opened']);
  await sleep(1);
  expect(await whys()).toEqual(['daily', 'opened']);
  await session.run(rename('Changed again'));
  await sleep(-5);
  expect((await whys()).toSorted()).toEqual(['daily', 'daily', 'opened']);
});

test('what a backup holds already is not backed up twice, unless that backup is damaged', async () => {
  const { folder, session } = await opened();
  const first = await session.backups.keep(session.workspace, 'asked');
  expect(await session.backups.keep(session.workspace, 'before-restore')).toEqual(first);
  const path = join(folder, 'backups', first.name);
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0, bytes.length - 40, bytes.length - 20));
  const second = await session.backups.keep(session.workspace, 'before-restore');
  expect(second.name).not.toBe(first.name);
  expect(serialise(await session.backups.read(second.name))).toBe(serialise(session.workspace));
});

test('a backup that cannot be made is told of once, and what is done meanwhile is saved', async () => {
  let room = 0;
  const { world, session, pass, sleep, whys } = await opened({ ...systemDisk, space: async () => room });
  const told = () => world.told.filter(({ type }) => type === 'notice');
  await pass(opening);
  await session.run(rename('Changed'));
  for (let day = 0; day < 3; day++) await sleep(1);
  expect(told()).toMatchObject([
    {
      notice: {
        sentence: saying('could not be backed up: the disk is full.'),
        detail: 'The backups that are there stay.',
      },
    },
  ]);
  expect(await session.settled()).toBe(true);
  expect(session.saved.state).toBe('saved');
  await expect(session.backups.keep(session.workspace, 'asked')).rejects.toMatchObject({
    name: 'backup-failed',
  });
  room = 1e9;
  await session.backups.keep(session.workspace, 'asked');
  expect(await whys()).toEqual(['asked']);
});

test('a backup says how far the journal is in it, though its text is the same wherever that is', async () => {
  const { folder, session } = await opened();
  await session.run(rename('Changed'));
  const first = await session.backups.keep(session.workspace, 'asked');
  const mark = (await newestGoodBackup(folder))?.mark;
  expect(mark).toMatchObject({ seq: 1 });
  await session.checkpoint();
  expect(parse(await readFile(join(folder, 'workspace.json'), 'utf8'))).toMatchObject({ mark });
  expect((await session.backups.keep(session.workspace, 'asked')).name).toBe(first.name);
});

test('a backup of what is not on the disk yet does not say that the journal holds it', async () => {
  let isFull = false;
  const open: Disk['open'] = (...step) =>
    isFull ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : systemDisk.open(...step);
  const { folder, session } = await opened({ ...systemDisk, open });
  isFull = true;
  await session.run(rename('Changed'));
  expect(session.saved.state).toBe('failed');
  const kept = session.backups.keep(session.workspace, 'asked');
  isFull = false;
  await kept;
  expect(await newestGoodBackup(folder)).toMatchObject({ mark: null, workspace: { name: 'Changed' } });
});

test('a workspace that is closed meanwhile leaves no half backup and is let go', async () => {
  const { folder, session } = await opened();
  const making = session.backups.keep(session.workspace, 'asked');
  await Promise.all([session.close(), expect(making).rejects.toMatchObject({ name: 'AbortError' })]);
  expect(await readdir(folder)).not.toContain('workspace.lock');
  await expect(session.backups.keep(session.workspace, 'asked')).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('a folder is moved after the backup that is being made', async () => {
  const { session } = await opened();
  const done: string[] = [];
  const making = session.backups.keep(session.workspace, 'asked').then(() => done.push('backed up'));
  await session.endBy(async () => void done.push('moved'));
  await making;
  expect(done).toEqual(['backed up', 'moved']);
});
