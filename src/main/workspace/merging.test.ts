import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import { firstChoices } from '../../shared/merging/choices.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { toFile } from '../../shared/model/workspace.ts';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { restoreBackup } from './backup-acts.ts';
import { documentOf, saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { copyWorkspace } from './make.ts';
import { Merging } from './merging.ts';
import { lookForMissing } from './missing-contents.ts';
import { openWorkspace } from './open.ts';
import type { Session } from './session.ts';

const words = 'The two sides exchanged views.\nThey agreed to meet again.';

/** Two copies of one workspace: Ada's, open, and Ben's, closed after he did something to it. */
async function copies(benDoes: (session: Session, document: Id) => Promise<unknown>) {
  const parent = await scratch(onTestFinished);
  const { folder, workspace } = await workspaceIn(parent, [words]);
  const bens = join(parent, 'Ben.readout');
  await copyWorkspace(folder, bens);
  const document = [...workspace.documents.keys()][0] ?? '';
  const ben = await openWorkspace(bens, Object.assign(worldOf(), { author: () => 'Ben' }));
  await benDoes(ben, document);
  await ben.close();
  const session = await openWorkspace(folder, worldOf());
  onTestFinished(() => session.close());
  return { session, folder, bens, document, merging: new Merging() };
}

const annotate = (document: Id, start = 4, end = 13): Command => ({
  type: 'addAnnotation',
  id: randomUUID(),
  document,
  ranges: [{ start, end }],
  tags: [],
  note: 'By Ben.',
});

function documentIn({ workspace }: Session, id: Id): Document {
  const document = workspace.documents.get(id);
  if (document === undefined) throw new Error('The document is not in the library');
  return document;
}

async function addDocument(session: Session, text: string, number: string): Promise<Id> {
  const bytes = Buffer.from(text);
  const hashes = await session.store(bytes, { text, blocks: plainBlocks(text) });
  const { addedAt: _added, updatedAt: _changed, ...document } = documentOf(number, bytes.length, hashes);
  await session.run({ type: 'addDocuments', documents: [document] });
  return document.id;
}

test('another copy is read, offered and merged as one step, with the words of its new documents', async () => {
  let added = '';
  const { session, folder, bens, document, merging } = await copies(async (ben, first) => {
    await ben.run(annotate(first));
    added = await addDocument(ben, 'Another statement.', '001');
    await ben.run(annotate(added, 0, 7));
  });
  const own = await addDocument(session, 'One of my own.', '001');
  const before = toFile(session.workspace);
  const offer = await merging.offer(session, bens);
  expect(offer).toMatchObject({ path: bens, folder: 'Ben', documents: [] });
  expect(toFile(session.workspace)).toEqual(before);

  await merging.merge(session, firstChoices);
  expect([...session.workspace.annotations].map(({ document: of, author }) => [of, author])).toEqual(
    expect.arrayContaining([
      [document, 'Ben'],
      [added, 'Ben'],
    ]),
  );
  expect(session.workspace.documents.get(own)?.number).toBe('001');
  const { number, text, source } = documentIn(session, added);
  expect(number).toBe('002');
  expect((await session.text(text)).text).toBe('Another statement.');
  expect((await readFile(join(folder, 'sources', source.hash))).toString()).toBe('Another statement.');
  expect(session.undoState.undo).toBe('merge ‘Ben’');
  expect(await session.backups.list()).toMatchObject([{ why: 'before-merge', damage: null }]);
  await session.undo();
  expect(toFile(session.workspace)).toEqual(before);
  await expect(merging.merge(session, firstChoices)).rejects.toMatchObject({ name: 'merge-refused' });
});

test('edits of the other copy that only its journal holds are merged too, and one that lost its journal says so', async () => {
  const { session, bens, merging, document } = await copies(() => Promise.resolve());
  const ben = await openWorkspace(bens, Object.assign(worldOf(), { author: () => 'Ben' }));
  onTestFinished(() => ben.close());
  await ben.run(annotate(document));
  expect(await readFile(join(bens, 'workspace.json'), 'utf8')).not.toContain('By Ben.');
  expect((await merging.offer(session, bens)).warning).toBeNull();
  await merging.merge(session, firstChoices);
  expect([...session.workspace.annotations]).toMatchObject([{ note: 'By Ben.', author: 'Ben' }]);
  await ben.close();
  await rm(join(bens, 'journal.ndjson'));
  expect((await merging.offer(session, bens)).warning).toMatch(/journal .* was not copied/);
});

test('the same statement imported by both is one document, also where its blocks have other kinds', async () => {
  const { session, bens, merging } = await copies(async (ben) => {
    const id = await addDocument(ben, 'Heading\n\nAnd a paragraph.', '001');
    const text = await ben.storeKinds(id, ['heading', 'paragraph']);
    await ben.run({ type: 'changeDocument', id, change: { text } });
    await ben.run(annotate(id, 9, 14));
  });
  const own = await addDocument(session, 'Heading\n\nAnd a paragraph.', '001');
  const { documents } = await merging.offer(session, bens);
  expect(documents.map(([, ours]) => ours)).toEqual([own]);
  await merging.merge(session, firstChoices);
  expect(session.workspace.documents.size).toBe(2);
  expect(session.workspace.annotations.in(own).size).toBe(1);
  const { text } = documentIn(session, own);
  expect((await session.text(text)).text).toBe('Heading\n\nAnd a paragraph.');
});

test('what cannot be merged whole is refused, and nothing on either side is touched', async () => {
  const { session, folder, bens, merging } = await copies((ben) => addDocument(ben, 'Another.', '001'));
  const file = join(bens, 'workspace.json');
  const before = toFile(session.workspace);
  const refused = (path: string, error: object) =>
    expect(merging.offer(session, path)).rejects.toMatchObject(error);
  await refused(folder, { name: 'merge-refused', message: saying('is open') });
  await refused(join(bens, 'texts'), { name: 'workspace-missing' });

  const whole = await readFile(file);
  await writeFile(file, whole.toString().replace(/"schemaVersion": \d+/, '"schemaVersion": 999'));
  await refused(bens, { message: saying('newer version') });
  await writeFile(file, whole.subarray(0, 300));
  const listed = await readdir(bens);
  await refused(bens, { name: 'merge-refused', message: saying('cut short') });
  expect(await readdir(bens)).toEqual(listed);
  expect(await readFile(file)).toEqual(whole.subarray(0, 300));

  await writeFile(file, whole);
  await rm(join(bens, 'texts'), { recursive: true });
  await refused(bens, { name: 'text-missing', message: saying('The text of 001 is missing') });
  expect(toFile(session.workspace)).toEqual(before);
  expect(session.undoState.undo).toBeNull();
});

test('a merge is whole in the folder when it is acknowledged, and one whose documents are gone says so', async () => {
  const { session, folder, bens, merging } = await copies((ben) =>
    addDocument(ben, 'Another statement.', '001'),
  );
  await merging.offer(session, bens);
  await rename(bens, `${bens} away`);
  const before = toFile(session.workspace);
  await expect(merging.merge(session, firstChoices)).rejects.toMatchObject({ name: 'merge-refused' });
  expect(toFile(session.workspace)).toEqual(before);
  await rename(`${bens} away`, bens);
  await merging.merge(session, firstChoices);
  const killed = join(await scratch(onTestFinished), 'Killed.readout');
  await cp(folder, killed, { recursive: true });
  await rm(join(killed, 'workspace.lock'));
  const again = await openWorkspace(killed, worldOf());
  onTestFinished(() => again.close());
  expect(toFile(again.workspace)).toEqual(toFile(session.workspace));
  expect(await lookForMissing(again)).toEqual({ unreadable: [], notice: null });
  const [backup] = await again.backups.list();
  await restoreBackup(again, backup?.name ?? '');
  expect(toFile(again.workspace)).toEqual(before);
});
