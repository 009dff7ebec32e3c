import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Disk, systemDisk } from '../files/disk.ts';
import { guarded } from '../files/testing/guarded-disk.ts';
import { moment, scratch } from './fixtures.ts';
import { nameOf } from './names.ts';
import { Lock } from './lock.ts';

const now = (): string => moment;
const take = (folder: string, disk: Disk = systemDisk): Promise<Lock> => Lock.take(folder, { now, disk });

/** The lock as another process would have left it so many seconds ago. */
async function leave(folder: string, holder: object | string, seconds = 0): Promise<void> {
  const path = join(folder, 'workspace.lock');
  const unknown = { started: null, boot: null, by: null };
  const left = { pid: process.pid, host: hostname(), ...unknown, since: moment, token: 'theirs' };
  await writeFile(path, typeof holder === 'string' ? holder : JSON.stringify({ ...left, ...holder }));
  const touched = Date.now() / 1_000 - seconds;
  await utimes(path, touched, touched);
}

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  return child.pid ?? 0;
}

test('a lock keeps others out until it is released, and nothing is left of it', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  await expect(take(folder)).rejects.toMatchObject({ name: 'workspace-in-use' });
  await lock.release();
  await (await take(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('another living process keeps us out however long it is silent, and we get in when it is killed', async () => {
  const folder = await scratch(onTestFinished);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const started = (await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => null))?.split(' ')[21];
  await leave(folder, { pid: child.pid, started: started ?? null, by: 'Ada' }, 3_600);
  await expect(take(folder)).rejects.toThrow(
    new RegExp(`^‘${nameOf(folder)}’ is open .*process ${child.pid} by Ada\\), since \\d+ `),
  );
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  child.kill('SIGKILL');
  await ended;
  await expect(take(folder)).resolves.toBeInstanceOf(Lock);
});

test.runIf(process.platform === 'linux')(
  'a later process of the same number is not taken for the holder',
  async () => {
    const folder = await scratch(onTestFinished);
    await leave(folder, { started: '1' });
    await expect(take(folder)).resolves.toBeInstanceOf(Lock);
  },
);

test.runIf(process.platform === 'linux')(
  'what this machine held before it was started again is free; another of the same name is not robbed',
  async () => {
    const folder = await scratch(onTestFinished);
    await leave(folder, { boot: 'another run' });
    await expect(take(folder)).rejects.toMatchObject({ name: 'workspace-in-use-elsewhere' });
    await leave(folder, { boot: 'another run' }, 10 ** 8);
    await expect(take(folder)).resolves.toBeInstanceOf(Lock);
  },
);

test('the lock of another computer stands as long as it gives signs of life, and says whose it is', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid(), host: 'elsewhere', by: 'Ben' }, 100);
  await expect(take(folder)).rejects.toThrow(/‘elsewhere’ by Ben.*a minute ago/);
  await leave(folder, { pid: await deadPid(), host: 'elsewhere' }, 181);
  await expect(take(folder)).resolves.toBeInstanceOf(Lock);
});

test('a sign of life in the future, by a clock that was set back, is one', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { host: 'elsewhere' }, -86_400);
  await expect(take(folder)).rejects.toThrow('less than a minute ago');
});

test('the lock of another computer can be taken over by hand, that of this one cannot', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, {});
  await expect(Lock.take(folder, { now }, true)).rejects.toMatchObject({ name: 'workspace-in-use' });
  await leave(folder, { host: 'elsewhere' });
  const lock = await Lock.take(folder, { now }, true);
  expect(await lock.isHeld()).toBe(true);
});

test.each(['', '{"pid":', '[]'])(
  'what a crash left of a lock (%j) keeps nobody out for long',
  async (text) => {
    const folder = await scratch(onTestFinished);
    await leave(folder, text);
    await expect(take(folder), 'it may be being written').rejects.toMatchObject({ name: 'workspace-in-use' });
    await leave(folder, text, 6);
    await expect(take(folder)).resolves.toBeInstanceOf(Lock);
  },
);

test('of many that want a dead lock one gets it', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid() });
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => take(folder)));
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('who found a lock dead does not rob those that come at any of its steps from then on', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid() });
  const others: PromiseSettledResult<Lock>[] = [];
  let hasFoundItDead = false;
  const slow = guarded(systemDisk, async ({ call, path }, go) => {
    try {
      return await go();
    } finally {
      hasFoundItDead ||= call === 'read' && path === join(folder, 'workspace.lock');
      if (hasFoundItDead) others.push(...(await Promise.allSettled([take(folder)])));
    }
  });
  const all = [...(await Promise.allSettled([take(folder, slow)])), ...others];
  expect(all.length).toBeGreaterThan(2);
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('who dies while removing a dead lock keeps nobody out', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid() });
  await rename(join(folder, 'workspace.lock'), join(folder, 'workspace.lock.clearing'));
  await leave(folder, { pid: await deadPid() });
  await expect(take(folder)).resolves.toBeInstanceOf(Lock);
  expect(await readdir(folder)).toEqual(['workspace.lock']);
});

test('of many that want a lock one gets it also where the file system knows no links', async () => {
  const folder = await scratch(onTestFinished);
  const link = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('no links'), { code: 'ENOTSUP' }));
  const taken = await Promise.allSettled(
    Array.from({ length: 8 }, () => take(folder, { ...systemDisk, link })),
  );
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('releasing a lock that another has taken over leaves theirs, and a sign of life does not touch it', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  await leave(folder, {}, 60);
  const theirs = await readFile(join(folder, 'workspace.lock'), 'utf8');
  const { mtimeMs } = await stat(join(folder, 'workspace.lock'));
  await lock.sign();
  await lock.release();
  expect(await readFile(join(folder, 'workspace.lock'), 'utf8')).toBe(theirs);
  expect((await stat(join(folder, 'workspace.lock'))).mtimeMs).toBe(mtimeMs);
});

test('a sign of life changes when the lock was touched, and not what it says', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'workspace.lock');
  const lock = await take(folder);
  const text = await readFile(path, 'utf8');
  await utimes(path, 1, 1);
  await lock.sign();
  expect((await stat(path)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  expect(await readFile(path, 'utf8')).toBe(text);
});

test('who slept notices at the first look that another has the folder', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  expect(await lock.isHeld()).toBe(true);
  await leave(folder, { host: 'elsewhere' });
  expect(await lock.isHeld(), 'a look holds good for a second').toBe(true);
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(await lock.isHeld()).toBe(false);
  expect(await lock.retake()).toBe(false);
  expect((await lock.holder())?.host).toBe('elsewhere');
});

test('a clock that was set back is no reason to believe an old look', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  expect(await lock.isHeld()).toBe(true);
  await leave(folder, { host: 'elsewhere' });
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(await lock.isHeld()).toBe(false);
});

test('a lost lock is taken again when nobody has it', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  await rm(join(folder, 'workspace.lock'));
  expect(await lock.isHeld()).toBe(false);
  expect(await lock.retake()).toBe(true);
  expect(await lock.isHeld()).toBe(true);
  await expect(take(folder)).rejects.toMatchObject({ name: 'workspace-in-use' });
});

test('a folder that was renamed is not written to any more', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await take(folder);
  await rename(folder, `${folder}-renamed`);
  onTestFinished(() => rm(`${folder}-renamed`, { recursive: true }));
  expect(await lock.isHeld()).toBe(false);
  await expect(lock.retake()).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a folder that was copied while it was open is not in use, and the one it was copied from stays so', async () => {
  const parent = await scratch(onTestFinished);
  const [folder, copy, other] = ['Study', 'Study copy', 'Other'].map((name) => join(parent, name));
  for (const each of [folder, copy, other]) await mkdir(each ?? '');
  const lock = await take(folder ?? '');
  await cp(join(folder ?? '', 'workspace.lock'), join(copy ?? '', 'workspace.lock'));
  await symlink(folder ?? '', join(parent, 'Link'));
  const ofCopy = await take(copy ?? '');
  expect([await lock.isHeld(), await ofCopy.isHeld()]).toEqual([true, true]);
  for (const same of [folder ?? '', join(parent, 'Link')])
    await expect(take(same)).rejects.toMatchObject({ name: 'workspace-in-use' });
  await rename(folder ?? '', join(parent, 'Moved'));
  await expect(take(join(parent, 'Moved'))).rejects.toMatchObject({ name: 'workspace-in-use' });
});
