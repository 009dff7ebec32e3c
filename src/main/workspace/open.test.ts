import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { schemaVersion } from '../../shared/model/workspace.ts';
import { freshName } from '../files/atomic.ts';
import { saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { systemDisk } from '../files/disk.ts';
import { openWorkspace } from './open.ts';
import { readFolder } from './reading.ts';

const world = worldOf();

test('a folder that is not there, and a file that is no folder, are told; nothing is created', async () => {
  const parent = await scratch(onTestFinished);
  await expect(openWorkspace(join(parent, 'gone.readout'), world)).rejects.toMatchObject({
    name: 'workspace-missing',
  });
  await writeFile(join(parent, 'file.readout'), 'x');
  await expect(openWorkspace(join(parent, 'file.readout'), world)).rejects.toMatchObject({
    name: 'workspace-not-a-folder',
  });
  await mkdir(join(parent, 'empty.readout'));
  await expect(openWorkspace(join(parent, 'empty.readout'), world)).rejects.toMatchObject({
    name: 'workspace-missing',
  });
  expect(await readdir(join(parent, 'empty.readout'))).toEqual([]);
});

test('a workspace has one writer at a time', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const first = await openWorkspace(folder, world);
  await expect(openWorkspace(folder, world)).rejects.toMatchObject({ name: 'workspace-in-use' });
  await first.close();
  await (await openWorkspace(folder, world)).close();
});

test('what could not be opened is not locked', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  await writeFile(join(folder, 'workspace.json'), '');
  await expect(openWorkspace(folder, world)).rejects.toMatchObject({ name: 'workspace-damaged' });
  expect(await readdir(folder)).not.toContain('workspace.lock');
});

test('what killed writes left beside a workspace, its documents and its backups is gone when it is open', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const left = ['workspace.json', 'texts/a.json', 'sources/a', 'backups/a.json.gz'].map((path) =>
    freshName(join(folder, path)),
  );
  await mkdir(join(folder, 'backups'));
  for (const path of left) await writeFile(path, 'half');
  const session = await openWorkspace(folder, worldOf());
  onTestFinished(() => session.close());
  expect(left.filter((path) => existsSync(path))).toEqual([]);
});

test('a restored workspace says what happened and where the damaged file is', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const text = await readFile(join(folder, 'workspace.json'), 'utf8');
  await writeFile(join(folder, 'workspace.previous.json'), text);
  await writeFile(join(folder, 'workspace.json'), text.slice(0, 500));
  const session = await openWorkspace(folder, world);
  onTestFinished(() => session.close());
  const { notices } = await session.opened();
  expect(notices).toMatchObject([{ id: 'restored', actions: [{ do: 'show-files' }] }]);
  expect(notices[0]?.sentence).toContain('has been restored as it was saved at');
  expect(session.damaged).toContain('workspace.damaged-');
});

test('a newer workspace is open for reading only', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const path = join(folder, 'workspace.json');
  const newer = (await readFile(path, 'utf8')).replace(
    `"schemaVersion": ${schemaVersion}`,
    `"schemaVersion": ${schemaVersion + 1}`,
  );
  await writeFile(path, newer);
  const session = await openWorkspace(folder, world);
  expect(session.saved).toMatchObject({ state: 'read-only' });
  await expect(session.run({ type: 'renameWorkspace', name: 'Mine' })).rejects.toMatchObject({
    name: 'workspace-read-only',
  });
  await session.close();
  expect(await readFile(path, 'utf8')).toBe(newer);
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(mayMount)('on a disk of its own, which takes Linux and root', () => {
  /** A workspace on a tmpfs of 256 kB. */
  async function onSmallDisk() {
    const mount = await scratch(onTestFinished);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount]);
    onTestFinished(() => void execFileSync('umount', ['-l', mount]));
    return { mount, ...(await workspaceIn(mount)) };
  }

  test('a folder that cannot be written is open for reading only', async () => {
    const { mount, folder } = await onSmallDisk();
    execFileSync('mount', ['-o', 'remount,ro', mount]);
    const session = await openWorkspace(folder, world);
    expect(session.saved).toMatchObject({
      state: 'read-only',
      sentence: saying('the disk is read-only'),
    });
    await expect(session.run({ type: 'renameWorkspace', name: 'Mine' })).rejects.toMatchObject({
      name: 'workspace-read-only',
    });
    await session.close();
  });

  test('on a full disk the file stays whole, work goes on in memory, and is saved when there is room', async () => {
    const { mount, folder, workspace } = await onSmallDisk();
    const session = await openWorkspace(folder, world);
    onTestFinished(() => session.close());
    const document = [...workspace.documents.keys()][0] ?? '';
    const add = (note: string) =>
      session.run({
        type: 'addAnnotation',
        id: randomUUID(),
        document,
        ranges: [{ start: 0, end: 3 }],
        tags: [],
        note,
      });
    await add('small');
    expect(await session.settled()).toBe(true);
    const before = await readFile(join(folder, 'workspace.json'), 'utf8');
    await add('x'.repeat(300_000));
    expect(await session.settled()).toBe(false);
    expect(session.saved).toMatchObject({
      state: 'failed',
      error: { message: saying('the disk is full') },
    });
    expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toBe(before);
    await add('after');
    expect(session.workspace.annotations.size).toBe(3);
    execFileSync('mount', ['-o', 'remount,size=4m', mount]);
    session.retrySave();
    expect(await session.settled()).toBe(true);
    expect(session.saved.state).toBe('saved');
    const { workspace: found } = await readFolder(folder, systemDisk);
    expect([...found.annotations].map(({ note }) => note.length).toSorted((a, b) => a - b)).toEqual([
      5, 5, 300_000,
    ]);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
