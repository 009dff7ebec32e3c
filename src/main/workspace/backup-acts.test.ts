import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { figuresSentence } from '../../shared/difference/figures.ts';
import { BackupComparison } from '../../shared/ipc/backups.ts';
import { Annotation } from '../../shared/model/annotation.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { annotationRecord, textFrom } from '../../shared/testing/fixtures.ts';
import { backUpNow, compareBackup, restoreBackup, runBackedUp } from './backup-acts.ts';
import { documentOf, saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { openWorkspace } from './open.ts';
import { serialise } from './serialise.ts';
import type { Session } from './session.ts';

/** A session of a world in which it is a second later whenever the time is asked. */
async function opened(disk: Disk = systemDisk): Promise<Session> {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const world = worldOf();
  const now = () => new Date((world.clock += 1_000)).toISOString();
  const session = await openWorkspace(folder, { ...world, now, disk });
  onTestFinished(() => session.close());
  return session;
}

const documentIn = ({ workspace }: Session) => [...workspace.documents.keys()][0] ?? '';

async function annotate(session: Session): Promise<string> {
  const id = randomUUID();
  await session.run({
    type: 'addAnnotation',
    id,
    document: documentIn(session),
    ranges: [{ start: 0, end: 3 }],
    tags: [],
    note: 'Mine',
  });
  return id;
}

test('restoring makes everything what it was, in one step to undo, and the present is backed up first', async () => {
  const session = await opened();
  const id = await annotate(session);
  const before = serialise(session.workspace);
  const backup = await backUpNow(session);
  await session.run({ type: 'removeAnnotations', ids: [id] });
  await session.run({ type: 'renameWorkspace', name: 'Changed' });
  await session.run({ type: 'removeDocument', id: documentIn(session) });
  const present = serialise(session.workspace);
  await restoreBackup(session, backup.name);
  expect(serialise(session.workspace)).toBe(before);
  expect(session.undoState.undo).toMatch(/^restore the backup of 19 Nov 2026, \d\d:\d\d$/);
  const [kept] = await session.backups.list();
  expect(kept?.why).toBe('before-restore');
  expect(serialise(await session.backups.read(kept?.name ?? ''))).toBe(present);
  await session.undo();
  expect(serialise(session.workspace)).toBe(present);
});

test('where the present cannot be backed up nothing is restored', async () => {
  let room = 1e9;
  const session = await opened({ ...systemDisk, space: async () => room });
  const backup = await backUpNow(session);
  await session.run({ type: 'renameWorkspace', name: 'Changed' });
  room = 0;
  await expect(restoreBackup(session, backup.name)).rejects.toMatchObject({ name: 'backup-failed' });
  expect(session.workspace.name).toBe('Changed');
});

test('what a backup has more and less than the present is told in figures and one by one', async () => {
  const session = await opened();
  await annotate(session);
  const { name } = await backUpNow(session);
  expect((await compareBackup(session, name)).differences).toBe(0);
  await session.undo();
  await session.run({ type: 'renameWorkspace', name: 'Changed' });
  const { folder } = session;
  await rename(join(folder, 'texts'), join(folder, 'gone'));
  const comparison = BackupComparison.parse(await compareBackup(session, name));
  expect(figuresSentence(comparison.figures)).toBe('1 annotation more and 1 other record differs');
  expect(comparison).toMatchObject({ differences: 2, textless: ['000'] });
  expect(comparison.patches.map(({ collection }) => collection)).toEqual(['workspace', 'annotations']);
});

test('of very many differences the first are told each', async () => {
  const session = await opened();
  const { name } = await backUpNow(session);
  const document = documentIn(session);
  await session.change('add many', () =>
    Array.from({ length: 1_500 }, (_, n) => {
      const after = Annotation.parse({ ...annotationRecord(n, 1), document });
      return { collection: 'annotations', id: after.id, before: null, after } as const;
    }),
  );
  const { figures, patches, differences } = await compareBackup(session, name);
  expect(patches).toHaveLength(1_000);
  expect(differences).toBe(1_500);
  expect(figuresSentence(figures)).toBe('1,500 annotations fewer');
});

test('a backup of another workspace is not restored', async () => {
  const [session, other] = [await opened(), await opened()];
  const { name } = await backUpNow(other);
  await backUpNow(session);
  await rm(join(session.folder, 'backups', name));
  await rename(join(other.folder, 'backups', name), join(session.folder, 'backups', name));
  await expect(restoreBackup(session, name)).rejects.toMatchObject({
    name: 'backup-damaged',
    message: saying('of another workspace'),
  });
});

test('several documents are added after a backup, one without', async () => {
  const session = await opened();
  const { source, text } = await session.store(new Uint8Array([65]), textFrom('A'));
  const documents = (...numbers: string[]) =>
    numbers.map((number) => {
      const { addedAt: _, updatedAt: _u, ...document } = documentOf(number, 1, { source, text });
      return document;
    });
  await runBackedUp(session, { type: 'addDocuments', documents: documents('010') });
  expect(await readdir(session.folder)).not.toContain('backups');
  const before = serialise(session.workspace);
  await runBackedUp(session, { type: 'addDocuments', documents: documents('011', '012') });
  const [backup] = await session.backups.list();
  expect(backup?.why).toBe('before-import');
  expect(serialise(await session.backups.read(backup?.name ?? ''))).toBe(before);
  expect(session.workspace.documents.size).toBe(4);
});

test('a workspace that is open for reading only is neither backed up nor restored', async () => {
  const refuse = () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }));
  const session = await opened({ ...systemDisk, open: refuse, write: refuse, link: refuse });
  expect(session.saved.state).toBe('read-only');
  await expect(backUpNow(session)).rejects.toMatchObject({ name: 'workspace-read-only' });
  await expect(restoreBackup(session, '2026-11-19T16-10-00-000Z-daily.json.gz')).rejects.toMatchObject({
    name: 'workspace-read-only',
  });
  expect(await session.backups.list()).toEqual([]);
});
