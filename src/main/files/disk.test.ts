import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { writeWhole } from './atomic.ts';
import { type DiskFile, sameStamp, systemDisk } from './disk.ts';

test('a file is written at a place, is cut and says its length', async () => {
  const path = join(await scratch(onTestFinished), 'a');
  const file = await systemDisk.open(path, 'new');
  expect(await file.write(Buffer.from('one two'), 0)).toBe(7);
  await file.cut(4);
  await file.write(Buffer.from('three'), 4);
  await file.sync();
  expect(await file.size()).toBe(9);
  await file.close();
  expect(await readFile(path, 'utf8')).toBe('one three');
  await expect(systemDisk.open(path, 'new')).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(systemDisk.open(`${path}b`, 'stands')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('other bytes under the same name have another stamp, and nothing has none', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'a');
  await writeFile(path, 'one');
  const first = await systemDisk.stamp(path);
  expect(sameStamp(first, await systemDisk.stamp(path))).toBe(true);
  await utimes(path, 1, 1);
  expect(sameStamp(first, await systemDisk.stamp(path))).toBe(false);
  expect(sameStamp(first, null)).toBe(false);
  expect(await systemDisk.stamp(join(folder, 'b'))).toBeNull();
  expect((await systemDisk.stamp(folder))?.isFolder).toBe(true);
  await mkdir(join(folder, 'c'));
  expect((await systemDisk.list(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'a', isFolder: false },
    { name: 'c', isFolder: true },
  ]);
});

test('what a disk takes in parts is written to the end, and what it does not take is an error', async () => {
  const kept: string[] = [];
  const slow = {
    write: async (bytes: Uint8Array, at: number) => {
      kept[at] = String.fromCharCode(bytes[0] ?? 0);
      return at < 4 ? 1 : 0;
    },
  } satisfies Partial<DiskFile>;
  const file: DiskFile = {
    ...(await systemDisk.open(join(await scratch(onTestFinished), 'a'), 'new')),
    ...slow,
  };
  onTestFinished(() => file.close());
  await writeWhole(file, Buffer.from('word'), 0);
  expect(kept.join('')).toBe('word');
  await expect(writeWhole(file, Buffer.from('words'), 0)).rejects.toThrow('none of the bytes');
});

test('the beginning of a file is read alone, and a disk says how much room it has', async () => {
  const folder = await scratch(onTestFinished);
  await writeFile(join(folder, 'a'), 'one two');
  expect((await systemDisk.readStart(join(folder, 'a'), 3)).toString()).toBe('one');
  expect((await systemDisk.readStart(join(folder, 'a'), 99)).toString()).toBe('one two');
  expect(await systemDisk.space(folder)).toBeGreaterThan(0);
});
