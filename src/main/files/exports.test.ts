import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { Exports } from './exports.ts';
import { readProfile } from './profile.ts';

const now = () => '2026-11-20T18:05:00.000Z';

test('an export is repeated where it was, and begins there the next time, also after a restart', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'for the minister.md');
  const exports = new Exports((await readProfile(folder)).recent, now);
  expect(await exports.again('report md', 'one', 'report')).toEqual({ is: 'nowhere' });
  expect(exports.placeFor('report md', 'report.md')).toBe('report.md');
  await exports.write('report md', path, 'one', 'report');
  expect(await exports.again('report md', 'two', 'report')).toEqual({ is: 'written', path });
  expect(await readFile(path, 'utf8')).toBe('two');
  const later = new Exports((await readProfile(folder)).recent, now);
  expect(later.last).toBe(path);
  expect(later.placeFor('report md', 'report.md')).toBe(path);
  expect(later.placeFor('report html', 'report.html')).toBe(join(folder, 'report.html'));
  expect(await later.again('report md', new Uint8Array([35]), 'report')).toEqual({ is: 'written', path });
});

test('a file somebody changed since is not written over; one that is gone is written anew, where its folder is', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'report.md');
  const exports = new Exports((await readProfile(folder)).recent, now);
  await exports.write('report md', path, 'one', 'report');
  await writeFile(path, 'one, with remarks');
  expect(await exports.again('report md', 'two', 'report')).toEqual({ is: 'changed', path });
  expect(await readFile(path, 'utf8')).toBe('one, with remarks');
  await rm(path);
  expect(await exports.again('report md', 'two', 'report')).toEqual({ is: 'written', path });
  await rm(folder, { recursive: true });
  expect(await exports.again('report md', 'three', 'report')).toEqual({ is: 'nowhere' });
});

test('the latest export of some is told, also after a restart', async () => {
  const folder = await scratch(onTestFinished);
  const exports = new Exports((await readProfile(folder)).recent, now);
  const [md, html] = [join(folder, 'report.md'), join(folder, 'report.html')];
  await exports.write('report a md', md, 'one', 'report');
  await exports.write('report a html', html, 'one', 'report');
  await exports.write('report b md', join(folder, 'other.md'), 'one', 'report');
  expect(exports.lastOf(['report a '])).toEqual({ key: 'report a html', path: html, at: now() });
  await exports.again('report a md', 'two', 'report');
  const later = new Exports((await readProfile(folder)).recent, now);
  expect(later.lastOf(['report a ', 'workspace a '])?.path).toBe(md);
  expect(later.lastOf(['report c '])).toBeNull();
});

test('what is no file any more counts as changed, and no word of JavaScript is a key', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'report.md');
  const exports = new Exports((await readProfile(folder)).recent, now);
  await exports.write('report md', path, 'one', 'report');
  for (const key of ['__proto__', 'constructor', 'toString']) {
    expect(await exports.again(key, 'two', 'report')).toEqual({ is: 'nowhere' });
    expect(exports.placeFor(key, 'two.md')).toBe(join(folder, 'two.md'));
  }
  await rm(path);
  await mkdir(path);
  expect(await exports.again('report md', 'two', 'report')).toEqual({ is: 'changed', path });
});

test.skipIf(process.platform === 'win32')('a pipe where an export was keeps nobody waiting', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'report.md');
  const exports = new Exports((await readProfile(folder)).recent, now);
  await exports.write('report md', path, 'one', 'report');
  await rm(path);
  execFileSync('mkfifo', [path]);
  expect(await exports.again('report md', 'two', 'report')).toEqual({ is: 'changed', path });
});

test('where it cannot be written, a sentence says why, nothing is left beside it and the place stays', async () => {
  const folder = await scratch(onTestFinished);
  const exports = new Exports((await readProfile(folder)).recent, now);
  const path = join(folder, 'report.md');
  await exports.write('report md', path, 'one', 'report');
  const far = join(folder, 'gone', 'report.md');
  await expect(exports.write('report md', far, 'two', 'report')).rejects.toMatchObject({
    name: 'export-failed',
    message: `The report was not exported to ${far}: the folder ${join(folder, 'gone')} does not exist. A file of that name, if there was one, is unchanged.`,
  });
  const full = join(folder, 'full');
  await mkdir(full);
  await expect(exports.write('report md', full, 'two', 'report')).rejects.toMatchObject({
    name: 'export-failed',
  });
  expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
  expect(exports.last).toBe(path);
});
