import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AddAnnotation } from '../../shared/commands/annotation-commands.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { systemDisk } from '../files/disk.ts';
import { documentOf, moment, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { readJournal } from './journal-reading.ts';
import { moveFolder } from './move.ts';
import { openWorkspace } from './open.ts';
import { readFolder } from './reading.ts';
import { parse } from './serialise.ts';

async function opened(texts?: readonly string[]) {
  const { folder, workspace } = await workspaceIn(await scratch(onTestFinished), texts);
  const world = worldOf();
  const session = await openWorkspace(folder, world);
  onTestFinished(() => session.close());
  const document = [...workspace.documents.keys()][0] ?? '';
  const tag = [...workspace.tags.values()].find(({ name }) => name === 'Taiwan')?.id ?? '';
  return { folder, world, session, document, tag };
}

const annotate = (document: string, id: string = randomUUID()): AddAnnotation => ({
  type: 'addAnnotation',
  id,
  document,
  ranges: [{ start: 4, end: 13 }],
  tags: [],
  note: '',
});

/** What a program would find that came after a sudden end. */
async function found(folder: string): Promise<Workspace> {
  return (await readFolder(folder, systemDisk)).workspace;
}

test('a command is applied, told, and on the disk when it says so', async () => {
  const { folder, session, world, document, tag } = await opened();
  await session.run({ ...annotate(document), tags: [tag] });
  expect(toFile(await found(folder))).toEqual(toFile(session.workspace));
  expect(world.told.map((told) => (told.type === 'saved' ? told.saved.state : told.type))).toEqual([
    'patches',
    'saving',
    'saved',
  ]);
  expect(world.told[0]).toMatchObject({ undo: { undo: 'tag passage ‘Taiwan’', redo: null } });
  expect(session.saved.state).toBe('saved');
  expect([...session.workspace.annotations][0]?.ranges[0]?.exact).toBe('two sides');
});

test('the file takes an edit over when the analyst has rested for two seconds, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { folder, session } = await opened();
  const inFile = async (): Promise<boolean> =>
    (await readFile(join(folder, 'workspace.json'), 'utf8')).includes('"Mine"');
  await session.run({ type: 'renameWorkspace', name: 'Mine' });
  await vi.advanceTimersByTimeAsync(1_999);
  expect(await inFile()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expect.poll(inFile, { timeout: 60_000 }).toBe(true);
});

test('after it was closed the file alone is the workspace, and the journal is empty', async () => {
  const { folder, session, document } = await opened();
  await session.run(annotate(document));
  await session.undo();
  await session.redo();
  await session.close();
  const parsed = parse(await readFile(join(folder, 'workspace.json'), 'utf8'));
  expect(parsed).toMatchObject({ kind: 'good', seal: 'whole', mark: { seq: 3 } });
  expect(parsed.kind === 'good' && toFile(parsed.workspace)).toEqual(toFile(session.workspace));
  expect(readJournal(await readFile(join(folder, 'journal.ndjson')))).toMatchObject({
    entries: [],
    fault: null,
  });
});

test('a workspace that is only looked at is not written', async () => {
  const { folder, session } = await opened();
  const before = await stat(join(folder, 'workspace.json'));
  await session.checkpoint();
  await session.close();
  expect((await stat(join(folder, 'workspace.json'))).mtimeMs).toBe(before.mtimeMs);
  expect(await readdir(folder)).not.toContain('journal.ndjson');
});

test('edits that follow one another do not wait for the disk, and each is durable when it answers', async () => {
  const { folder, session, document } = await opened();
  const ids = Array.from({ length: 20 }, () => randomUUID());
  const lost: string[] = [];
  await Promise.all(
    ids.map(async (id) => {
      await session.run(annotate(document, id));
      if ((await found(folder)).annotations.get(id) === undefined) lost.push(id);
    }),
  );
  expect(lost).toEqual([]);
});

test('edits that were only journaled are there again, and the status bar says so', async () => {
  const { folder, session, document } = await opened();
  const [first, second] = [randomUUID(), randomUUID()];
  await session.run(annotate(document, first));
  const ended = join(folder, '..', 'Ended.readout');
  await session.run(annotate(document, second));
  await cp(folder, ended, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  const again = await openWorkspace(ended, worldOf());
  expect([...again.workspace.annotations.all.keys()].toSorted()).toEqual([first, second].toSorted());
  expect((await again.opened()).opening).toBe('2 edits brought back from the journal');
  await again.run(annotate(document));
  await again.close();
  const last = await openWorkspace(ended, worldOf());
  expect(last.workspace.annotations.size).toBe(3);
  expect((await last.opened()).opening).toBeNull();
  await last.close();
});

test('a command that cannot be carried out changes nothing and tells nothing', async () => {
  const { session, world, document } = await opened();
  const before = session.workspace;
  await expect(session.run(annotate(randomUUID()))).rejects.toMatchObject({ name: 'unknown-record' });
  await expect(
    session.run({
      type: 'batch',
      label: 'half',
      steps: [
        {
          type: 'addAnnotation',
          id: randomUUID(),
          document,
          ranges: [{ start: 0, end: 3 }],
          tags: [],
          note: '',
        },
        { type: 'removeTag', id: randomUUID() },
      ],
    }),
  ).rejects.toMatchObject({ name: 'unknown-record' });
  expect(session.workspace).toBe(before);
  expect(world.told).toEqual([]);
  expect(session.undoState).toEqual({ undo: null, redo: null });
});

test('commands sent at once are carried out one after another', async () => {
  const { session, document } = await opened();
  const id = randomUUID();
  await Promise.all([
    session.run(annotate(document, id)),
    session.run({ type: 'noteAnnotation', id, note: 'first' }),
    session.run({ type: 'noteAnnotation', id, note: 'second' }),
    session.undo(),
  ]);
  expect(session.workspace.annotations.get(id)?.note).toBe('');
});

test('typing a note is one step, a pause makes another', async () => {
  const { session, world, document } = await opened();
  const id = randomUUID();
  await session.run(annotate(document, id));
  for (const [pause, note] of [
    [100, 'T'],
    [2_900, 'Th'],
    [3_100, 'The'],
  ] as const) {
    world.clock += pause;
    await session.run({ type: 'noteAnnotation', id, note });
  }
  expect(await session.undo()).toMatchObject({ label: 'edit note' });
  expect(session.workspace.annotations.get(id)?.note).toBe('Th');
  expect(await session.undo()).toMatchObject({ label: 'add note' });
  expect(session.workspace.annotations.get(id)?.note).toBe('');
  expect(await session.redo()).toMatchObject({ label: 'add note' });
  expect(session.workspace.annotations.get(id)?.note).toBe('Th');
});

test('undo says in which document annotations changed, where it is one', async () => {
  const { session, document } = await opened();
  await session.run(annotate(document));
  expect(await session.undo()).toEqual({ label: 'highlight', document });
  expect(await session.redo()).toEqual({ label: 'highlight', document });
  await session.run({ type: 'removeDocument', id: document });
  expect(await session.undo()).toMatchObject({ document: null });
});

test('a new command ends what could be redone; nothing to do is said', async () => {
  const { session, document } = await opened();
  await expect(session.undo()).rejects.toMatchObject({ name: 'nothing-to-undo' });
  await session.run(annotate(document));
  await session.undo();
  await session.run(annotate(document));
  expect(session.undoState).toEqual({ undo: 'highlight', redo: null });
  await expect(session.redo()).rejects.toMatchObject({ name: 'nothing-to-undo' });
});

test('a document whose text is gone keeps its annotations and says what is missing', async () => {
  const { folder, session, document } = await opened([
    'The two sides exchanged views.',
    'Another one entirely.',
  ]);
  await session.run(annotate(document));
  await session.close();
  await rm(join(folder, 'texts', `${session.workspace.documents.get(document)?.text}.json`));
  const again = await openWorkspace(folder, worldOf());
  onTestFinished(() => again.close());
  expect((await again.opened()).unreadable).toEqual([document]);
  await expect(again.text(again.workspace.documents.get(document)?.text ?? '')).rejects.toMatchObject({
    name: 'text-missing',
  });
  await expect(again.run(annotate(document))).rejects.toMatchObject({ name: 'text-missing' });
  const other = [...again.workspace.documents.keys()].find((id) => id !== document) ?? '';
  await again.run(annotate(other));
  expect(again.workspace.annotations.size).toBe(2);
});

test('a document is added once its bytes and text are stored, and can be annotated in the same thought', async () => {
  const { session } = await opened();
  const bytes = Buffer.from('The two sides met.');
  const hashes = { source: 'a'.repeat(64), text: 'b'.repeat(64) };
  const { addedAt: _, ...ghost } = documentOf('009', 1, hashes);
  await expect(session.run({ type: 'addDocuments', documents: [ghost] })).rejects.toMatchObject({
    name: 'text-missing',
  });
  const stored = await session.store(bytes, {
    text: 'The two sides met.',
    blocks: [{ start: 0, end: 18, kind: 'paragraph' }],
  });
  const { addedAt: __, ...document } = documentOf('010', bytes.length, stored);
  const step = {
    type: 'addAnnotation' as const,
    id: randomUUID(),
    document: document.id,
    ranges: [{ start: 4, end: 13 }],
    tags: [],
    note: '',
  };
  await session.run({
    type: 'batch',
    label: 'import',
    steps: [{ type: 'addDocuments', documents: [document] }, step],
  });
  expect(session.workspace.annotations.get(step.id)?.ranges[0]?.exact).toBe('two sides');
});

test('the time of an edit is the world’s', async () => {
  const { session, document } = await opened();
  const id = randomUUID();
  await session.run(annotate(document, id));
  expect(session.workspace.annotations.get(id)).toMatchObject({ author: 'Ada', createdAt: moment });
});

test('kinds of blocks make another text, to which the document is changed and back', async () => {
  const { session, document } = await opened(['One line.\nAnother line.']);
  const before = session.workspace.documents.get(document)?.text ?? '';
  const text = await session.storeKinds(document, ['title', 'paragraph']);
  await session.run({ type: 'changeDocument', id: document, change: { text } });
  expect(session.undoState.undo).toBe('change block kinds of 000');
  expect(await session.text(text)).toEqual({
    text: 'One line.\nAnother line.',
    blocks: [
      { start: 0, end: 9, kind: 'title' },
      { start: 10, end: 23, kind: 'paragraph' },
    ],
  });
  await session.undo();
  expect(session.workspace.documents.get(document)?.text).toBe(before);
});

test('a document never comes to say something else', async () => {
  const { session, document } = await opened(['One line.', 'Another line.']);
  const other = [...session.workspace.documents.values()].find(({ id }) => id !== document)?.text ?? '';
  await expect(
    session.run({ type: 'changeDocument', id: document, change: { text: other } }),
  ).rejects.toMatchObject({ name: 'request-refused' });
  await expect(
    session.run({ type: 'changeDocument', id: document, change: { text: 'f'.repeat(64) } }),
  ).rejects.toMatchObject({ name: 'text-missing' });
  await expect(session.storeKinds(document, [])).rejects.toMatchObject({ name: 'request-refused' });
  expect(session.undoState.undo).toBeNull();
});

test('of a session that was moved away nothing ticks on', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { session, folder } = await opened();
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await session.endBy(() => moveFolder(folder, `${folder}-moved`));
  expect(vi.getTimerCount()).toBe(0);
});
