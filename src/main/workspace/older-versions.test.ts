import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion, WorkspaceFile } from '../../shared/model/workspace.ts';
import { scratch, worldOf } from './fixtures.ts';
import { openWorkspace } from './open.ts';

const stored = join(import.meta.dirname, 'older-versions');
const older = Array.from({ length: schemaVersion }, (_, version) => version);

/** A folder whose `workspace.json` is the stored file of a version. */
async function folderOf(version: number): Promise<{ folder: string; path: string; text: string }> {
  const folder = join(await scratch(onTestFinished), 'Study.readout');
  const path = join(folder, 'workspace.json');
  await mkdir(folder);
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
    const { folder, path, text } = await folderOf(version);
    const session = await openWorkspace(folder, worldOf());
    const { file, notices } = await session.opened();
    expect(file).toMatchObject(heldIn(text));
    expect(file.annotations.length).toBeGreaterThan(3);
    expect(notices).toEqual([]);
    await session.close();
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['workspace.json']);
  },
);

test.each(older)(
  'a workspace of version %i that is edited is written as one of this version, with all it held',
  async (version) => {
    const { folder, text } = await folderOf(version);
    const session = await openWorkspace(folder, worldOf());
    const [annotation] = session.workspace.annotations;
    await session.run({ type: 'noteAnnotation', id: annotation?.id ?? '', note: 'Noted later' });
    const { file: edited } = await session.opened();
    await session.close();
    const again = await openWorkspace(folder, worldOf());
    onTestFinished(() => again.close());
    const { file } = await again.opened();
    expect(file).toEqual(edited);
    expect(file.annotations.find(({ id }) => id === annotation?.id)).toMatchObject({
      note: 'Noted later',
      author: annotation?.author,
      updatedBy: 'Ada',
    });
    const { annotations: _annotations, ...others } = z.looseObject({}).parse(heldIn(text));
    expect(file).toMatchObject(others);
  },
);

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
    sentence: expect.stringContaining(`a newer version of Readout (format ${schemaVersion + 1})`) as unknown,
  });
  await expect(reader.run({ type: 'renameWorkspace', name: 'Mine' })).rejects.toMatchObject({
    name: 'workspace-read-only',
  });
  await reader.close();
  expect(await contentsOf(folder)).toEqual(before);
});

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
