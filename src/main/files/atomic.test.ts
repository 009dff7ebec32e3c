import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { freshName, sweep, writeAtomically } from './atomic.ts';

test('a file holds what was written, and nothing else is left in the folder', async () => {
  const folder = await scratch(onTestFinished);
  await writeAtomically(join(folder, 'a.md'), 'old');
  await writeAtomically(join(folder, 'a.md'), 'new ✓');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new ✓');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a write that cannot take its name changes nothing and leaves nothing behind', async () => {
  const folder = await scratch(onTestFinished);
  await mkdir(join(folder, 'a.md', 'inside'), { recursive: true });
  await expect(writeAtomically(join(folder, 'a.md'), 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a folder that is not there is not made', async () => {
  const folder = await scratch(onTestFinished);
  await expect(writeAtomically(join(folder, 'gone', 'a.md'), 'new')).rejects.toThrow('ENOENT');
});

test('writes that overlap leave one of them, whole', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'a.md');
  await writeFile(path, 'old');
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map((text) => writeAtomically(path, text)));
  expect(texts).toContain(await readFile(path, 'utf8'));
});

test.skipIf(process.platform === 'win32')('a file stays as private as it was', async () => {
  const path = join(await scratch(onTestFinished), 'a.md');
  await writeFile(path, 'old');
  await chmod(path, 0o600);
  await writeAtomically(path, 'new');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('what a killed write left is swept away, and nothing else', async () => {
  const folder = await scratch(onTestFinished);
  for (const name of ['a.md', '.hidden', '.mine.new']) await writeFile(join(folder, name), 'x');
  await writeFile(freshName(join(folder, 'a.md')), 'half');
  await sweep(folder);
  expect((await readdir(folder)).toSorted()).toEqual(['.hidden', '.mine.new', 'a.md']);
});
