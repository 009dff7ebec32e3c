import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { lookForMissing } from './missing-contents.ts';
import { openWorkspace } from './open.ts';
import { remakeText, sourceOf } from './remaking.ts';

async function opened() {
  const texts = ['First text.\n\nIt says so.', 'Second text.', 'Third text.'];
  const { folder, workspace } = await workspaceIn(await scratch(onTestFinished), texts);
  const session = await openWorkspace(folder, worldOf());
  onTestFinished(() => session.close());
  const [first, second, third] = documentsInOrder(workspace.documents);
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are three');
  return {
    session,
    documents: [first, second, third] as const,
    textPath: (hash: string) => join(folder, 'texts', `${hash}.json`),
    sources: join(folder, 'sources'),
  };
}

test('of a whole workspace there is nothing to tell', async () => {
  const { session } = await opened();
  expect(await lookForMissing(session)).toEqual({ unreadable: [], notice: null });
});

test('a text that is gone and one that is not what was stored are named, and the others open', async () => {
  const { session, documents, textPath } = await opened();
  const [first, second, third] = documents;
  await rm(textPath(first.text));
  const text = await readFile(textPath(second.text), 'utf8');
  await writeFile(textPath(second.text), text.replace('Second', 'Secand'));
  expect(await lookForMissing(session)).toMatchObject({
    unreadable: [first.id, second.id],
    notice: {
      sentence: 'The stored texts of 000 and 001 cannot be read.',
      detail: saying('The annotations are kept'),
    },
  });
  await expect(session.text(first.text)).rejects.toMatchObject({ name: 'text-missing' });
  await expect(session.text(second.text)).rejects.toMatchObject({ name: 'text-missing' });
  expect((await session.text(third.text)).text).toBe('Third text.');
});

test('where the original files are gone the documents are read from their texts', async () => {
  const { session, documents, sources } = await opened();
  await rm(sources, { recursive: true });
  expect(await lookForMissing(session)).toMatchObject({
    unreadable: [],
    notice: { sentence: 'The original files of 000, 001 and 002 are not in the workspace folder.' },
  });
  expect((await session.text(documents[0].text)).text).toContain('It says so.');
  await expect(sourceOf(session, documents[0].id)).rejects.toMatchObject({ name: 'file-unreadable' });
});

test('of one document whose original file is gone one is spoken of, not several', async () => {
  const { session, documents, sources } = await opened();
  await rm(join(sources, documents[1].source.hash));
  expect((await lookForMissing(session)).notice).toMatchObject({
    sentence: 'The original file of 001 is not in the workspace folder.',
    detail: 'Its text and annotations are here and can be worked on.',
  });
});

test('a text that is gone is made again from its original file, and only if it is the same', async () => {
  const { session, documents, textPath } = await opened();
  const [first] = documents;
  const whole = await readFile(textPath(first.text));
  await rm(textPath(first.text));
  const { bytes } = await sourceOf(session, first.id);
  const words = new TextDecoder().decode(bytes);
  const text = { text: words, blocks: plainBlocks(words) };
  const kinds = text.blocks.map((block) => ({ ...block, kind: 'heading' as const }));
  expect(await remakeText(session, first.id, { ...text, blocks: kinds })).toBe(false);
  expect((await readdir(join(textPath(first.text), '..'))).length).toBe(2);
  expect(await remakeText(session, first.id, text)).toBe(true);
  expect(await readFile(textPath(first.text))).toEqual(whole);
  expect(await lookForMissing(session)).toEqual({ unreadable: [], notice: null });
});

test('an original file that is not what was stored is refused', async () => {
  const { session, documents, sources } = await opened();
  await writeFile(join(sources, documents[0].source.hash), 'Forged');
  await expect(sourceOf(session, documents[0].id)).rejects.toMatchObject({
    name: 'file-unreadable',
    message: saying('damaged'),
  });
});
