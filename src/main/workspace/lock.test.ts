import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from './fixtures.ts';
import { Lock } from './lock.ts';

/** The lock as another process would have left it. */
const leave = (folder: string, holder: object): Promise<void> =>
  writeFile(
    join(folder, 'workspace.lock'),
    JSON.stringify({ pid: process.pid, host: hostname(), started: null, token: 'theirs', ...holder }),
  );

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  return child.pid ?? 0;
}

test('a lock keeps others out until it is released', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await Lock.take(folder);
  await expect(Lock.take(folder)).rejects.toMatchObject({ name: 'workspace-in-use' });
  await lock.release();
  await (await Lock.take(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a dead process is taken over', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid() });
  await Lock.take(folder);
  expect(await readFile(join(folder, 'workspace.lock'), 'utf8')).toContain(`"pid":${process.pid}`);
});

test.runIf(process.platform === 'linux')(
  'a later process of the same number is not taken for the holder',
  async () => {
    const folder = await scratch(onTestFinished);
    await leave(folder, { started: '1' });
    await expect(Lock.take(folder)).resolves.toBeInstanceOf(Lock);
  },
);

test('the lock of another computer stands, and says whose it is', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid(), host: 'elsewhere' });
  await expect(Lock.take(folder)).rejects.toThrow('‘elsewhere’');
});

test.each(['', '{"pid":', '[]'])('what a crash left of a lock (%j) keeps nobody out', async (text) => {
  const folder = await scratch(onTestFinished);
  await writeFile(join(folder, 'workspace.lock'), text);
  await expect(Lock.take(folder)).resolves.toBeInstanceOf(Lock);
});

test('of many that want a dead lock one gets it', async () => {
  const folder = await scratch(onTestFinished);
  await leave(folder, { pid: await deadPid() });
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => Lock.take(folder)));
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('releasing a lock that another has taken over leaves theirs', async () => {
  const folder = await scratch(onTestFinished);
  const lock = await Lock.take(folder);
  await leave(folder, {});
  await lock.release();
  expect(await readdir(folder)).toEqual(['workspace.lock']);
});
