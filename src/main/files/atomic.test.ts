import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { writeAtomically } from './atomic.ts';

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
