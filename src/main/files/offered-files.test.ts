import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { largestFile } from '../../shared/ipc/files.ts';
import { saying, scratch } from '../workspace/fixtures.ts';
import { OfferedFiles } from './offered-files.ts';

test('files are offered by id and read whole; nothing else is', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'a.txt');
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  await writeFile(path, bytes);
  const files = new OfferedFiles();
  const [offer] = await files.offer([path]);
  expect(offer).toMatchObject({ name: 'a.txt', path, problem: null });
  expect(await files.read(offer?.id ?? '')).toEqual(bytes);
  await expect(files.read(path)).rejects.toMatchObject({ name: 'file-unreadable' });
  await expect(new OfferedFiles().read(offer?.id ?? '')).rejects.toMatchObject({ name: 'file-unreadable' });
});

test('of a folder every file below is offered in order: no hidden ones, no workspaces, nothing behind a link', async () => {
  const folder = await scratch(onTestFinished);
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  await mkdir(join(folder, 'Study.readout'));
  for (const name of ['c.txt', 'b/deep/z.html', 'b/a.pdf', '.hidden', 'Study.readout/workspace.json'])
    await writeFile(join(folder, name), name);
  await symlink('/', join(folder, 'd-root'));
  await symlink(join(folder, 'c.txt'), join(folder, 'e-link.txt'));
  execFileSync('mkfifo', [join(folder, 'f-pipe')]);
  const offers = await new OfferedFiles().offer([folder]);
  expect(offers.map(({ name, problem }) => `${name}: ${problem?.message ?? ''}`)).toEqual([
    'a.pdf: ',
    'z.html: ',
    'c.txt: ',
    'd-root: d-root is a link to another place. It was not read; choose the file itself.',
    'e-link.txt: e-link.txt is a link to another place. It was not read; choose the file itself.',
    'f-pipe: f-pipe is not a file but a device or a pipe. It was not read; choose the file itself.',
  ]);
});

test('a link, a device and a pipe the analyst chose are told apart', async () => {
  const folder = await scratch(onTestFinished);
  await writeFile(join(folder, 'a.txt'), 'A');
  await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
  await symlink(join(folder, 'gone'), join(folder, 'dangling.txt'));
  const files = new OfferedFiles();
  const offers = await files.offer(['link.txt', 'dangling.txt'].map((name) => join(folder, name)));
  expect(offers.map(({ problem }) => problem?.name ?? null)).toEqual([null, 'file-unreadable']);
  expect(await files.read(offers[0]?.id ?? '')).toEqual(new TextEncoder().encode('A'));
  const [device] = await files.offer(['/dev/zero']);
  expect(device?.problem?.message).toContain('device');
  await expect(files.read(device?.id ?? '')).rejects.toMatchObject({ name: 'file-refused' });
});

test('a file that went, one that may not be read and one that is too large are told with what to do', async () => {
  const folder = await scratch(onTestFinished);
  const files = new OfferedFiles();
  const large = join(folder, 'large.txt');
  await writeFile(large, '');
  await truncate(large, largestFile + 1);
  const [big] = await files.offer([large]);
  await expect(files.read(big?.id ?? '')).rejects.toMatchObject({
    name: 'file-too-large',
    message: 'large.txt has 262 MB; files of up to 262 MB can be imported. Split it, or save its text alone.',
  });
  const [gone] = await files.offer([join(folder, 'gone.txt')]);
  expect(gone?.problem?.name).toBe('file-unreadable');
  expect(gone?.problem?.reason).toContain('ENOENT');
  await writeFile(join(folder, 'soon.txt'), 'S');
  const [soon] = await files.offer([join(folder, 'soon.txt')]);
  await rm(join(folder, 'soon.txt'));
  await expect(files.read(soon?.id ?? '')).rejects.toMatchObject({
    name: 'file-unreadable',
    message: saying('soon.txt could not be read: it is no longer there.'),
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be opened is told with the system’s reason',
  async () => {
    const path = join(await scratch(onTestFinished), 'secret.txt');
    await writeFile(path, 'S', { mode: 0o200 });
    const files = new OfferedFiles();
    const [offer] = await files.offer([path]);
    await expect(files.read(offer?.id ?? '')).rejects.toMatchObject({
      name: 'file-unreadable',
      reason: saying('EACCES'),
    });
  },
);
