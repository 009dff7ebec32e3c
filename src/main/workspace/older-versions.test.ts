import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion, WorkspaceFile } from '../../shared/model/workspace.ts';
import { systemDisk } from '../files/disk.ts';
import { unpacked } from './backup-file.ts';
import { listBackups } from './backups.ts';
import { saying, scratch, worldOf } from './fixtures.ts';
import { framed } from './journal-line.ts';
import { openWorkspace } from './open.ts';

const stored = join(import.meta.dirname, 'older-versions');
const sample = join(import.meta.dirname, '../../../seeds/sample.readout');
const older = Array.from({ length: schemaVersion }, (_, version) => version);

/** A folder whose `workspace.json` is the stored file of a version, with the texts of its documents. */
async function folderOf(version: number): Promise<{ folder: string; path: string; text: string }> {
  const folder = join(await scratch(onTestFinished), 'Study.readout');
  const path = join(folder, 'workspace.json');
  for (const part of ['texts', 'sources'])
    await cp(join(sample, part), join(folder, part), { recursive: true });
  await cp(join(stored, `${version}.json`), path);
  return { folder, path, text: await readFile(path, 'utf8') };
}

/** What a file of a version held, as it is to be found now. */
function heldIn(text: string): object {
  const { schemaVersion: _version, ...held } = z.looseObject({}).parse(JSON.parse(text));
  const sided = Sided.safeParse(held);
  if (!sided.success) return held;
  const asChain = ({ left, right, ...rest }: z.infer<typeof Sided>['comparisons'][number]): object => ({
    ...rest,
    kind: 'chain',
    documents: [left, right],
  });
  return { ...held, comparisons: sided.data.comparisons.map(asChain) };
}

/** As comparisons were before version 3. */
const Sided = z.looseObject({
  comparisons: z.array(z.looseObject({ left: z.string(), right: z.string() })).min(1),
});

test.each(older)(
  'a workspace of version %i opens with every record it held, and is not touched',
  async (version) => {
    const { folder, text } = await folderOf(version);
    const before = await contentsOf(folder);
    const session = await openWorkspace(folder, worldOf());
    const { file, notices, unreadable } = await session.opened();
    expect(file).toMatchObject(heldIn(text));
    expect(file.annotations.length).toBeGreaterThan(3);
    expect({ notices, unreadable }).toEqual({ notices: [], unreadable: [] });
    await session.close();
    expect(await contentsOf(folder)).toEqual(before);
  },
);

test.each(older)(
  'a workspace of version %i that is edited is first backed up, then written as one of this version with all it held',
  async (version) => {
    const { folder, path, text } = await folderOf(version);
    const session = await openWorkspace(folder, worldOf());
    const [annotation] = session.workspace.annotations;
    await session.run({ type: 'noteAnnotation', id: annotation?.id ?? '', note: 'Noted later' });
    expect(await readFile(path, 'utf8'), 'the edit is in the journal').toBe(text);
    const killed = await copyOf(folder);
    const { file: edited } = await session.opened();
    await session.close();
    expect(await keptIn(folder)).toEqual([text]);
    for (const each of [folder, killed]) {
      const again = await openWorkspace(each, worldOf());
      const { file } = await again.opened();
      expect(file).toEqual(edited);
      await again.run({ type: 'renameWorkspace', name: `${file.name}, edited once more` });
      await again.close();
      expect(await keptIn(each)).toEqual([text]);
    }
    expect(edited.annotations.find(({ id }) => id === annotation?.id)).toMatchObject({
      note: 'Noted later',
      author: annotation?.author,
      updatedBy: 'Ada',
    });
    const { annotations: _annotations, ...others } = z.looseObject({}).parse(heldIn(text));
    expect(edited).toMatchObject(others);
  },
);

test('a file of an older version that cannot be backed up stays as it is, and what is done is in the journal', async () => {
  const { folder, path, text } = await folderOf(3);
  await writeFile(join(folder, 'backups'), 'a file where the folder should be');
  const session = await openWorkspace(folder, worldOf());
  await session.run({ type: 'renameWorkspace', name: 'Kept in the journal' });
  await session.close();
  expect(await readFile(path, 'utf8')).toBe(text);
  const again = await openWorkspace(folder, worldOf());
  expect(again.workspace.name).toBe('Kept in the journal');
  await again.close();
});

test('a journal of an older version is read in the shape its records had, and goes on in that of now', async () => {
  const { folder, text } = await folderOf(3);
  const { id: workspace, annotations } = Version3.parse(JSON.parse(text));
  const [first, second] = annotations;
  const at = '2026-11-22T09:00:00.000Z';
  const noted = { ...first, note: 'Journaled by version 3', author: 'Ben' };
  const lines = [
    { id: randomUUID(), workspace, schemaVersion: 3, after: null },
    { seq: 1, at, patches: [{ collection: 'annotations', id: first?.id, after: noted }] },
    { seq: 2, at, patches: [{ collection: 'workspace', id: workspace, after: { name: 'Renamed by it' } }] },
  ];
  await writeFile(join(folder, 'journal.ndjson'), Buffer.concat(lines.map(framed)));
  const session = await openWorkspace(folder, worldOf());
  expect(session.workspace.name).toBe('Renamed by it');
  expect(session.workspace.annotations.get(first?.id ?? '')).toMatchObject({
    note: 'Journaled by version 3',
    author: 'Ben',
    updatedBy: 'Ben',
  });
  await session.run({ type: 'noteAnnotation', id: second?.id ?? '', note: 'Journaled by this one' });
  const { file } = await session.opened();
  expect(file.annotations.find(({ id }) => id === second?.id)).toMatchObject({ updatedBy: 'Ada' });
  const killed = await openWorkspace(await copyOf(folder), worldOf());
  expect((await killed.opened()).file).toEqual(file);
  await killed.close();
  await session.close();
});

const Version3 = z.looseObject({ id: z.string(), annotations: z.array(z.looseObject({ id: z.string() })) });

test('a workspace of a newer version is read and told of; neither it nor what lies beside it is touched', async () => {
  const { folder, path, text } = await folderOf(3);
  const session = await openWorkspace(folder, worldOf());
  await session.run({ type: 'renameWorkspace', name: 'Read by both' });
  await session.close();
  const newer = (await readFile(path, 'utf8'))
    .replace(`"schemaVersion": ${schemaVersion}`, `"schemaVersion": ${schemaVersion + 1}`)
    .replace('"documents"', '"moods": [],\n"documents"');
  await writeFile(path, newer);
  await writeFile(join(folder, 'journal.ndjson'), 'in words of that version\n');
  const before = await contentsOf(folder);
  const reader = await openWorkspace(folder, worldOf());
  expect((await reader.opened()).file).toMatchObject({ ...heldIn(text), name: 'Read by both' });
  expect(reader.saved).toMatchObject({
    state: 'read-only',
    sentence: saying(`a newer version of Readout (format ${schemaVersion + 1})`),
  });
  await expect(reader.run({ type: 'renameWorkspace', name: 'Mine' })).rejects.toMatchObject({
    name: 'workspace-read-only',
  });
  await reader.close();
  expect(await contentsOf(folder)).toEqual(before);
});

test('a folder of version 4 opens with what its journal holds beyond the file, as that version left it', async () => {
  const { folder } = await folderOf(3);
  await cp(join(stored, '4'), folder, { recursive: true });
  const session = await openWorkspace(folder, worldOf());
  const { annotations, memos } = session.workspace;
  expect((await session.opened()).opening).toBe('3 edits brought back from the journal');
  expect(annotations.get('02ed1e8c-ed3d-8f35-baa6-d92f4adfc0f5')).toMatchObject({
    note: 'In the file of version 4',
    updatedBy: 'Ada',
  });
  expect(annotations.get('05a1e718-f790-8a31-b4ab-56b24da7abb0')).toMatchObject({
    note: 'In the journal of version 4 𠮷',
    updatedBy: 'Ben',
  });
  expect(annotations.get('08a40830-9f57-8397-81e3-17c1e1d2edf0')).toBeUndefined();
  expect(memos.get(session.workspace.id)).toMatchObject({ text: 'A memo of the workspace, in the journal' });
  const { file } = await session.opened();
  await session.close();
  const again = await openWorkspace(folder, worldOf());
  expect((await again.opened()).file).toEqual(file);
  await again.close();
});

test('a journal of a newer version beside a file of this one makes it open for reading only; neither is touched', async () => {
  const { folder } = await folderOf(3);
  const first = await openWorkspace(folder, worldOf());
  await first.run({ type: 'renameWorkspace', name: 'Read by both' });
  await first.close();
  const header = { id: randomUUID(), of: 'another shape', schemaVersion: schemaVersion + 1 };
  await writeFile(join(folder, 'journal.ndjson'), framed(header));
  const before = await contentsOf(folder);
  const reader = await openWorkspace(folder, worldOf());
  expect(reader.workspace.name).toBe('Read by both');
  expect(reader.saved).toMatchObject({ state: 'read-only', sentence: saying(`format ${schemaVersion + 1}`) });
  await reader.close();
  expect(await contentsOf(folder)).toEqual(before);
});

/** The folder as it is now, as a killed program would leave it. */
async function copyOf(folder: string): Promise<string> {
  const copy = join(await scratch(onTestFinished), 'Study.readout');
  await cp(folder, copy, { recursive: true });
  await rm(join(copy, 'workspace.lock'));
  return copy;
}

/** The texts that were backed up before a migration. */
async function keptIn(folder: string): Promise<string[]> {
  const backups = (await listBackups(folder, systemDisk)).filter(({ why }) => why === 'before-migration');
  return await Promise.all(
    backups.map(async ({ name }) =>
      (await unpacked(await readFile(join(folder, 'backups', name)))).toString(),
    ),
  );
}

/** Every file of a folder, with what it holds. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

/**
 * Fails where the schema was changed and its version was not. Then: raise `schemaVersion`, add a step to
 * `migrations.ts` and keep a file of the version before as `older-versions/N.json`; the new shape is then
 * written beside the older ones.
 */
test('the shape of a workspace file is that of its version', async () => {
  const shape = JSON.stringify(z.toJSONSchema(WorkspaceFile), null, 1);
  await expect(shape).toMatchFileSnapshot(join(stored, `${schemaVersion}.schema.json`));
});
