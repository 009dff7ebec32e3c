import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { schemaVersion, type Workspace } from '../../shared/model/workspace.ts';
import { WorkspaceAdapter } from './adapter.ts';
import { moment, saying, scratch, workspaceIn } from './fixtures.ts';
import { readJournal } from './journal-reading.ts';
import { fileNames } from './names.ts';
import { parse, serialise } from './serialise.ts';

/** An adapter that lets go of its journal when the test ends. */
function adapterOf(folder: string): WorkspaceAdapter {
  const adapter = new WorkspaceAdapter(folder, () => moment);
  onTestFinished(() => adapter.close());
  return adapter;
}

/** A folder whose workspace was saved as ‘First’ and then as ‘Second’. */
async function savedTwice() {
  const { folder, workspace } = await workspaceIn(await scratch(onTestFinished));
  const adapter = adapterOf(folder);
  await adapter.read();
  await adapter.write(named(workspace, 'First'));
  await adapter.write(named(workspace, 'Second'));
  return { folder, workspace, path: join(folder, 'workspace.json'), adapter };
}

const named = (workspace: Workspace, name: string): Workspace => ({ ...workspace, name });
const usual = new Set(['texts', 'sources', ...Object.values(fileNames)]);
const others = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !usual.has(name));

test('the last good file stands beside the new one, and nothing else', async () => {
  const { folder, workspace, path } = await savedTwice();
  for (const [file, name] of [
    [path, 'Second'],
    [join(folder, 'workspace.previous.json'), 'First'],
  ] as const) {
    const text = await readFile(file, 'utf8');
    const parsed = parse(text);
    expect(parsed.kind === 'good' && serialise(named(workspace, name), parsed.mark)).toBe(text);
  }
  expect(await others(folder)).toEqual([]);
});

test.each([
  ['cut short', (text: string) => text.slice(0, 300)],
  ['empty', () => ''],
  ['of zeros', (text: string) => '\0'.repeat(text.length)],
  ['not JSON', () => 'hello'],
  ['of another shape', () => '{"schemaVersion":1}'],
])('a file %s is put aside, and the last good one stands for it', async (_what, damage) => {
  const { folder, path } = await savedTwice();
  const damaged = damage(await readFile(path, 'utf8'));
  await writeFile(path, damaged);
  const adapter = adapterOf(folder);
  expect((await adapter.read()).name).toBe('First');
  const kept = join(folder, 'workspace.damaged-2026-11-19T16-10-00-000.json');
  expect(adapter.condition).toMatchObject({ kind: 'restored', kept });
  expect(await readFile(kept, 'utf8')).toBe(damaged);
  const again = adapterOf(folder);
  expect((await again.read()).name).toBe('First');
  expect(again.condition).toEqual({ kind: 'sound' });
});

test('what was restored can be written again, and the last good one is still there after it', async () => {
  const { folder, path, workspace } = await savedTwice();
  await writeFile(path, '');
  const adapter = adapterOf(folder);
  await adapter.read();
  await adapter.write(named(workspace, 'Third'));
  expect(await readFile(path, 'utf8')).toContain('Third');
  expect(await readFile(join(folder, 'workspace.previous.json'), 'utf8')).toContain('First');
});

test('a file that is gone is restored from the last good one', async () => {
  const { folder, path } = await savedTwice();
  await rm(path);
  const adapter = adapterOf(folder);
  expect((await adapter.read()).name).toBe('First');
  expect(adapter.condition).toMatchObject({
    kind: 'restored',
    recovery: { reason: 'is missing' },
    kept: null,
  });
});

test('a damaged file without a last good one is told and not touched', async () => {
  const { folder, path } = await savedTwice();
  await writeFile(path, '{"schemaVersion":1,');
  await writeFile(join(folder, 'workspace.previous.json'), '');
  await expect(adapterOf(folder).read()).rejects.toMatchObject({
    name: 'workspace-damaged',
    message: saying('is cut short or garbled'),
  });
  expect(await readFile(path, 'utf8')).toBe('{"schemaVersion":1,');
  expect(await others(folder)).toEqual([]);
});

test('a newer file is read without being touched, or refused with a sentence', async () => {
  const { folder, path } = await savedTwice();
  const newer = (await readFile(path, 'utf8')).replace(
    `"schemaVersion": ${schemaVersion}`,
    '"schemaVersion": 7,\n"more": []',
  );
  await writeFile(path, newer);
  const adapter = adapterOf(folder);
  expect((await adapter.read()).name).toBe('Second');
  expect(adapter.condition).toEqual({ kind: 'newer', version: 7 });
  await writeFile(path, '{"schemaVersion":7}');
  await expect(adapterOf(folder).read()).rejects.toMatchObject({
    name: 'workspace-newer',
  });
  expect(await readFile(path, 'utf8')).toBe('{"schemaVersion":7}');
});

test('a file that another hand changed meanwhile is not written over until it is taken into account', async () => {
  const { folder, path, adapter, workspace } = await savedTwice();
  await writeFile(path, 'from elsewhere');
  await utimes(path, 1, 1);
  await expect(adapter.write(named(workspace, 'Third'))).rejects.toMatchObject({ code: 'EOUTSIDE' });
  expect(await readFile(path, 'utf8')).toBe('from elsewhere');
  expect(await others(folder)).toEqual([]);
  const change = await adapter.changed();
  adapter.accept(change?.stamp ?? null, workspace);
  await adapter.write(named(workspace, 'Third'));
  expect(await readFile(path, 'utf8')).toContain('Third');
  expect(await readFile(join(folder, 'workspace.previous.json'), 'utf8')).toContain('First');
  expect(await adapter.changed()).toBeNull();
});

test('a write that fails leaves the file, the last good one and no rubbish', async () => {
  const { folder, adapter, workspace, path } = await savedTwice();
  const before = await stat(path);
  const broken = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  await expect(adapter.write(named(workspace, 'Third'))).rejects.toThrow('ENOSPC');
  broken.mockRestore();
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
  expect(await others(folder)).toEqual([]);
});

test('a checkpoint asked for while another goes on names the journal that goes on by then', async () => {
  const { folder, adapter, workspace, path } = await savedTwice();
  adapter.enter([], moment);
  const first = adapter.write(named(workspace, 'Third'));
  const second = new Promise<void>((resolve) => {
    setImmediate(() => {
      adapter.enter([], moment);
      resolve(adapter.write(named(workspace, 'Fourth')));
    });
  });
  await Promise.all([first, second]);
  const journal = readJournal(await readFile(join(folder, fileNames.previousJournal)));
  const parsed = parse(await readFile(path, 'utf8'));
  expect(parsed).toMatchObject({ kind: 'good', workspace: { name: 'Fourth' }, mark: { seq: 2 } });
  expect(parsed.kind === 'good' && parsed.mark?.id).toBe(journal.header?.id);
});
