import { readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patched } from '../../shared/commands/patch.ts';
import { annotationRecord, id, moment } from '../../shared/testing/fixtures.ts';
import { systemDisk } from '../files/disk.ts';
import { guarded, refusal } from '../files/guarded-disk.ts';
import { saying } from './fixtures.ts';
import { aside, expectSame, reopened, study, worked } from './recovery-fixtures.ts';

const damages: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['cut short', async (path) => truncate(path, (await readFile(path)).length >> 1)],
  ['all zeros', async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
  ['empty', (path) => writeFile(path, '')],
  ['not JSON', (path) => writeFile(path, 'PK\u0003\u0004 hello')],
  ['of another schema', (path) => writeFile(path, '{"schemaVersion": 4, "annotations": 7}')],
  ['without an annotation that it should have by its schema', (path) => writeFile(path, '[]')],
  ['missing', (path) => rm(path)],
  ['of 3 GB', (path) => truncate(path, 3_000_000_000)],
];

describe.each(damages)('workspace.json %s', (name, damage) => {
  test('is restored whole from the last good file and the journals, and kept', async () => {
    const { folder, path, workspace } = await worked();
    await damage(path('workspace.json'));
    const { notice, workspace: found, findings } = await reopened(folder);
    expectSame(found, workspace);
    expect(notice).toMatchObject({
      sentence: saying(
        `The workspace file was ${name === 'missing' ? 'missing' : 'damaged'} and has been restored`,
      ),
      detail: saying('Nothing that was saved is missing.'),
    });
    expect(findings[0]?.patches).toEqual([]);
    expect(await aside(folder)).toHaveLength(name === 'missing' ? 0 : 1);
  });

  test('is restored from the newest good backup where the last good file is damaged too', async () => {
    const made = await study();
    await made.annotate(4);
    await made.checkpoint();
    const { workspace } = made;
    await made.backUp();
    await made.annotate(3);
    await made.checkpoint();
    await made.end();
    await damage(made.path('workspace.json'));
    await writeFile(made.path('workspace.previous.json'), '');
    await rm(made.path('journal.previous.ndjson'), { force: true });
    const { notice, workspace: found } = await reopened(made.folder);
    expectSame(found, workspace);
    expect(notice?.sentence).toMatch(/restored from the backup of \d\d:\d\d\.$/);
  });
});

test.each(damages.filter(([name]) => name !== 'cut short'))(
  'workspace.json %s is not touched where nothing stands for it',
  async (name, damage) => {
    const { folder, path } = await worked();
    await damage(path('workspace.json'));
    await rm(path('workspace.previous.json'));
    const before = await readdir(folder);
    await expect(reopened(folder)).rejects.toMatchObject({
      name: name === 'missing' ? 'workspace-missing' : 'workspace-damaged',
    });
    expect(await readdir(folder)).toEqual(before);
  },
);

test('of a workspace of which only the journal is left, that is said, and what would help', async () => {
  const { folder, path } = await worked();
  for (const name of ['workspace.json', 'workspace.previous.json']) await rm(path(name));
  await expect(reopened(folder)).rejects.toThrow(/The journal of the latest edits is there.*Put a copy/);
});

test('a backup does not stand for what the last good file and the journals have whole', async () => {
  const made = await worked();
  await made.backUp('2026-11-20T08:00:00.000Z');
  await truncate(made.path('workspace.json'), 700);
  const { workspace, notice } = await reopened(made.folder);
  expectSame(workspace, made.workspace);
  expect(notice?.sentence).toContain('restored as it was saved at');
});

test('the journals go on from a backup, wherever between two checkpoints it was made', async () => {
  const made = await study();
  await made.annotate(4);
  await made.checkpoint();
  await made.annotate(2);
  await made.backUp();
  await made.annotate(3);
  await made.checkpoint();
  await made.annotate(2);
  await made.end();
  await rm(made.path('workspace.json'));
  await writeFile(made.path('workspace.previous.json'), '');
  const { workspace, notice } = await reopened(made.folder);
  expectSame(workspace, made.workspace);
  expect(notice).toMatchObject({
    sentence: saying('restored from the backup'),
    detail: 'Nothing that was saved is missing.',
  });
  const again = await reopened(made.folder);
  expectSame(again.workspace, made.workspace);
  expect(again.notices).toEqual([]);
});

test('of journals that do not reach back to a backup nothing is brought in behind a gap, and it is offered', async () => {
  const made = await study();
  await made.annotate(2);
  await made.backUp();
  const { workspace: backedUp } = made;
  for (const count of [1, 2, 3]) {
    await made.annotate(count);
    await made.checkpoint();
  }
  await made.annotate(4);
  await made.end();
  await rm(made.path('workspace.json'));
  await rm(made.path('workspace.previous.json'));
  const { workspace, findings, notice } = await reopened(made.folder);
  expectSame(workspace, backedUp);
  expect(findings[0]?.patches).toHaveLength(7);
  expect(notice?.detail).toContain('Of 10 edits made after that 7 changes were found');
});

test('wherever the file is cut or overwritten, nothing that was saved is missing', async () => {
  expect.hasAssertions();
  const { folder, path, workspace } = await worked();
  const whole = await readFile(path('workspace.json'));
  const names = await readdir(folder);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 2), fc.boolean(), async (at, isCut) => {
      await writeFile(
        path('workspace.json'),
        isCut ? whole.subarray(0, at) : Buffer.from(whole).fill(0, at, Math.min(at + 40, whole.length)),
      );
      expectSame((await reopened(folder)).workspace, workspace);
      for (const name of await readdir(folder)) if (!names.includes(name)) await rm(path(name));
      await rm(path('workspace.json'), { force: true });
    }),
    { numRuns: 40 },
  );
});

test('a program that ends right after a recovery has lost nothing of it', async () => {
  const { folder, path, workspace } = await worked();
  await truncate(path('workspace.json'), 700);
  await reopened(folder);
  const again = await reopened(folder);
  expectSame(again.workspace, workspace);
  expect(again.notices).toEqual([]);
});

test('what is done after a recovery goes on from it, and survives another end of the program', async () => {
  const { folder, path, workspace } = await worked();
  await truncate(path('workspace.json'), 700);
  const { adapter } = await reopened(folder);
  const [document = ''] = workspace.documents.keys();
  const after = { ...annotationRecord(900, 1), document };
  adapter.enter([{ collection: 'annotations', id: after.id, before: null, after }], moment);
  await adapter.flush();
  const again = await reopened(folder);
  expect(again.workspace.annotations.get(id(900))).toEqual(after);
  expect(again.workspace.annotations.size).toBe(10);
});

describe('where the journal before is gone too', () => {
  test('the changes are found in the damaged file, and later ones in the journal', async () => {
    const { folder, path, workspace } = await worked();
    const text = await readFile(path('workspace.json'), 'utf8');
    await writeFile(path('workspace.json'), text.replace('"comparisons": [', '"comparisons": ['.slice(0, 9)));
    await rm(path('journal.previous.ndjson'));
    const { workspace: restored, notice, finding } = await reopened(folder);
    expect(restored.annotations.size).toBe(4);
    expect(notice).toMatchObject({
      detail: '5 later changes were found in the damaged file. The damaged file is kept.',
      actions: [{ do: 'see-changes', count: 5 }, { do: 'show-files' }],
    });
    expectSame(patched(restored, finding?.patches ?? []), workspace);
  });

  test('what cannot be found is counted', async () => {
    const { folder, path } = await worked();
    await writeFile(path('workspace.json'), '');
    await rm(path('journal.previous.ndjson'));
    const text = await readFile(path('journal.ndjson'), 'utf8');
    await writeFile(path('journal.ndjson'), `${text.split('\n')[0]}\n`);
    const { workspace, notice } = await reopened(folder);
    expect(workspace.annotations.size).toBe(4);
    expect(notice).toMatchObject({
      detail: '3 changes made after that could not be recovered. The damaged file is kept.',
      actions: [{ do: 'show-files' }],
    });
  });
});

test('where there is no good copy, what is whole of the damaged file is open, with the journal', async () => {
  const { folder, path, workspace } = await worked();
  const text = await readFile(path('workspace.json'), 'utf8');
  const line = text.split('\n').find((each) => each.includes('Note 103')) ?? '';
  await writeFile(path('workspace.json'), text.replace(line, line.slice(0, 30)));
  await rm(path('workspace.previous.json'));
  const { workspace: found, notice, adapter } = await reopened(folder);
  expect(found.annotations.size).toBe(workspace.annotations.size - 1);
  expect(found.id).toBe(workspace.id);
  expect(notice?.sentence).toContain('there is no good copy of it, so what can be read of it is open');
  await adapter.write(found);
  expectSame((await reopened(folder)).workspace, found);
  expect(await readFile(path((await aside(folder))[0] ?? ''), 'utf8')).toContain(line.slice(0, 30));
});

test('in a folder that cannot be written, what stands for the file is open, and the file is left where it is', async () => {
  const { folder, path, workspace } = await worked();
  await truncate(path('workspace.json'), 700);
  const before = await readdir(folder);
  const readOnly = guarded(systemDisk, () => Promise.reject(refusal('EREADING', 'read-only')));
  const { workspace: found, notice } = await reopened(folder, readOnly);
  expectSame(found, workspace);
  expect(notice?.detail).toBe('Nothing that was saved is missing. The file was left as it is.');
  expect(await readdir(folder)).toEqual(before);
});

test('a file another hand changed is opened as it is, says so, and can be made what it was', async () => {
  const { folder, path, workspace } = await worked();
  const text = await readFile(path('workspace.json'), 'utf8');
  await writeFile(path('workspace.json'), text.replace('Note 103', 'Not mine'));
  const { workspace: found, notice, finding } = await reopened(folder);
  expect([...found.annotations].filter(({ note }) => note.startsWith('Not mine'))).toHaveLength(1);
  expect(notice).toMatchObject({
    sentence: 'The workspace file was changed outside Readout.',
    actions: [{ do: 'see-changes', count: 1 }],
  });
  expectSame(patched(found, finding?.patches ?? []), workspace);
  expect(await aside(folder)).toEqual([]);
});

test('a file another hand changed says so also where nobody knows what it was', async () => {
  const { folder, path } = await worked();
  const text = await readFile(path('workspace.json'), 'utf8');
  await writeFile(path('workspace.json'), text.replace('Note 103', 'Not mine'));
  await rm(path('workspace.previous.json'));
  expect((await reopened(folder)).notice).toMatchObject({
    detail: saying('What was changed in it cannot be told.'),
    actions: [],
  });
  // Other spaces between the same words, as an editor may put them, are no change.
  await writeFile(path('workspace.previous.json'), text);
  await writeFile(path('workspace.json'), `${text}\n`);
  expect((await reopened(folder)).notices).toEqual([]);
});

test('the restored state is dated by when it was saved', async () => {
  const made = await study();
  await made.checkpoint();
  await made.end();
  await writeFile(made.path('workspace.json'), '');
  const then = new Date('2026-11-18T14:10:00');
  await utimes(made.path('workspace.previous.json'), then, then);
  expect((await reopened(made.folder)).notice?.sentence).toBe(
    'The workspace file was damaged and has been restored as it was saved at 18 Nov 2026, 14:10.',
  );
});
