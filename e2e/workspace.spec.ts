import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addNote, ask, file, sampleAt, start } from './ask.ts';
import { expect, launch, root, test } from './fixtures.ts';

// What the window says of workspaces good and bad. The store's own faults are in src/main/workspace.

test('the first start opens a lasting private copy of the sample, and the shipped one never changes', async ({
  userData,
}) => {
  const shipped = join(root, 'seeds', 'sample.readout');
  const before = await readFile(join(shipped, 'workspace.json'), 'utf8');
  const app = await launch(userData);
  const page = await app.firstWindow();
  const { opened } = await start(page);
  expect(opened?.path).toBe(join(userData, 'China–Japan readouts.readout'));
  expect(opened?.file.documents).toHaveLength(5);
  expect(await ask(page, 'run', addNote(await file(page), 'kept'))).toMatchObject({ ok: true });
  await app.close();
  expect(await readFile(join(shipped, 'workspace.json'), 'utf8')).toBe(before);
  expect(await readdir(shipped)).not.toContain('workspace.lock');

  const again = await launch(userData);
  const notes = (await file(await again.firstWindow())).annotations.map(({ note }) => note);
  expect(notes).toContain('kept');
  await again.close();
});

test('a workspace that is not there, and a folder without one, are told; nothing is created', async ({
  userData,
}) => {
  const gone = join(userData, 'Gone.readout');
  const app = await launch(userData, { args: [gone] });
  const page = await app.firstWindow();
  await expect(page.getByRole('alert')).toContainText('cannot be found');
  const empty = join(userData, 'Empty.readout');
  await mkdir(empty);
  expect(await ask(page, 'open', empty)).toMatchObject({ ok: false, error: { name: 'workspace-missing' } });
  await app.close();
  expect(await readdir(empty)).toEqual([]);
  expect(await readdir(userData)).not.toContain('Gone.readout');
});

test('a last workspace that was moved away is told on the first-run screen', async ({ userData }) => {
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const app = await launch(userData, { args: [folder] });
  await file(await app.firstWindow());
  await app.close();
  await rm(folder, { recursive: true });
  const again = await launch(userData);
  const page = await again.firstWindow();
  await expect(page.getByRole('alert')).toContainText('Study.readout cannot be found');
  await again.close();
});

test('a newer workspace opens for reading only and is never written over', async ({ userData }) => {
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const path = join(folder, 'workspace.json');
  const newer = (await readFile(path, 'utf8')).replace(
    /"schemaVersion": \d+/,
    '"schemaVersion": 9,\n"more": 1',
  );
  await writeFile(path, newer);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await expect(page.getByRole('alert').filter({ hasText: 'newer version of Readout' })).toBeVisible();
  const { opened } = await start(page);
  expect(opened?.file.annotations.length).toBeGreaterThan(60);
  expect(await ask(page, 'run', { type: 'renameWorkspace', name: 'Mine' })).toMatchObject({
    ok: false,
    error: { name: 'workspace-read-only' },
  });
  await app.close();
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('a document whose stored text is gone says so, and the others work', async ({ userData }) => {
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const workspace = await readFile(join(folder, 'workspace.json'), 'utf8');
  const text = /"number":"003".*?"text":"([0-9a-f]{64})"/.exec(workspace)?.[1] ?? '';
  await rm(join(folder, 'texts', `${text}.json`));
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const { opened } = await start(page);
  const lost = opened?.file.documents.find(({ number }) => number === '003');
  expect(opened?.unreadable).toEqual([lost?.id]);
  expect(await ask(page, 'text', lost?.text)).toMatchObject({ ok: false, error: { name: 'text-missing' } });
  for (const { text: hash, number } of opened?.file.documents ?? [])
    if (number !== '003') expect(await ask(page, 'text', hash)).toMatchObject({ ok: true });
  await app.close();
});

test('a long note is kept whole; a tag without a name, or with another’s, is refused with a sentence', async ({
  userData,
}) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  const before = await file(page);
  const note = `${'长 note 🙂\n'.repeat(10_000)}end`;
  expect(note.length).toBeGreaterThan(100_000);
  expect(await ask(page, 'run', addNote(before, note))).toMatchObject({ ok: true });
  const {
    id: _,
    createdAt: __,
    updatedAt: ___,
    ...tag
  } = before.tags.find(({ name }) => name === 'Taiwan') ?? before.tags[0] ?? {};
  const add = (name: string) =>
    ask(page, 'run', { type: 'addTag', id: crypto.randomUUID(), tag: { ...tag, name } });
  expect(await add('  ')).toMatchObject({ ok: false, error: { name: 'name-empty' } });
  expect(await add('ＴＡＩＷＡＮ')).toMatchObject({ ok: false, error: { name: 'name-taken' } });
  await app.close();
  const again = await launch(userData);
  const after = await file(await again.firstWindow());
  expect(after.annotations.filter((each) => each.note === note)).toHaveLength(1);
  expect(after.tags).toEqual(before.tags);
  await again.close();
});
