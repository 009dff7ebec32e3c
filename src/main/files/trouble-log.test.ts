import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { TroubleLog } from './trouble-log.ts';

const now = (): string => '2026-11-19T16:10:00.000Z';

test('what happened is added with its time and trace; a file too long is put aside', async () => {
  const path = join(await scratch(onTestFinished), 'profile', 'troubles.log');
  const log = new TroubleLog(path, now);
  log.write('The window stopped');
  log.write('An error', new Error('of some kind'));
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(
    /^2026-11-19T16:10:00\.000Z The window stopped\n2026.* An error\nError: of some kind\n +at /,
  );
  await writeFile(path, 'x'.repeat(600_000));
  log.write('Later');
  expect(await readFile(path, 'utf8')).toBe(`${now()} Later\n`);
  expect((await readFile(`${path}.previous`, 'utf8')).length).toBe(600_000);
});

test('a log that cannot be written stops nothing', async () => {
  const folder = await scratch(onTestFinished);
  await mkdir(join(folder, 'troubles.log'));
  expect(() => new TroubleLog(join(folder, 'troubles.log'), now).write('x')).not.toThrow();
});
