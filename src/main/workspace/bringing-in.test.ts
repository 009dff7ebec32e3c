import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { Patch } from '../../shared/commands/patch.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { quoted } from '../../shared/text/passage.ts';
import { bringIn } from './bringing-in.ts';
import { scratch, workspaceIn, worldOf } from './fixtures.ts';
import { openWorkspace } from './open.ts';

const words = 'The two sides exchanged views.\nThey agreed to meet again.';
const at = '2026-11-22T09:00:00.000Z';

async function opened() {
  const { folder, workspace } = await workspaceIn(await scratch(onTestFinished), [words]);
  const session = await openWorkspace(folder, worldOf());
  onTestFinished(() => session.close());
  return { session, document: [...workspace.documents.keys()][0] ?? '' };
}

function added(document: Id, change: Partial<Annotation> = {}): Patch {
  const id = randomUUID();
  const by = { author: 'Ben, of another program', createdAt: at, updatedBy: 'Ben', updatedAt: at };
  const ranges = [quoted(words, { start: 4, end: 13 })];
  return {
    collection: 'annotations',
    id,
    before: null,
    after: { id, document, ranges, tags: [], note: 'By Ben.', ...by, ...change },
  };
}

test('annotations of another program come in with who made them and when, as one step to undo', async () => {
  const { session, document } = await opened();
  const patches = [added(document), added(document, { note: '' })];
  await bringIn(session, 'import notes.json', patches);
  expect([...session.workspace.annotations]).toEqual(
    expect.arrayContaining(patches.map((patch) => patch.after)),
  );
  expect(await session.undo()).toMatchObject({ label: 'import notes.json' });
  expect([...session.workspace.annotations]).toEqual([]);
});

test('what does not fit is refused whole: other words, no document, a record that was changed since, one taken away or twice', async () => {
  const { session, document } = await opened();
  const good = added(document);
  await bringIn(session, 'import', [good]);
  const before = session.workspace;
  const wrong = { start: 4, end: 13, exact: 'two sigha', prefix: '', suffix: '' };
  const refused: [Patch, string][] = [
    [added(document, { ranges: [wrong] }), 'request-refused'],
    [added(randomUUID()), 'request-refused'],
    [added(document, { tags: [randomUUID()] }), 'request-refused'],
    [good, 'import-stale'],
    [{ ...added(document), id: randomUUID() }, 'request-refused'],
    [{ collection: 'memos', id: document, before: null, after: null }, 'request-refused'],
    [{ collection: 'workspace', id: before.id, before: null, after: { name: 'Theirs' } }, 'request-refused'],
  ];
  for (const [patch, name] of refused) {
    await expect(bringIn(session, 'import', [added(document), patch])).rejects.toMatchObject({ name });
    expect(session.workspace).toBe(before);
  }
  const twice = added(document);
  await expect(bringIn(session, 'import', [twice, twice])).rejects.toMatchObject({ name: 'request-refused' });
});

test('a document comes only with contents that are stored, and one that is there keeps its text', async () => {
  const { session, document } = await opened();
  const before = session.workspace;
  const standing = before.documents.get(document);
  if (standing === undefined) throw new Error('There is no document');
  const [id, nowhere] = [randomUUID(), '0'.repeat(64)];
  const source = { ...standing.source, hash: nowhere };
  const other = await session.store(new TextEncoder().encode('Other'), {
    text: 'Other words.',
    blocks: plainBlocks('Other words.'),
  });
  const come = (after: Document, from: Document | null = null): Promise<number> =>
    bringIn(session, 'import', [{ collection: 'documents', id: after.id, before: from, after }]);
  const fresh = { ...standing, id, number: 'D90' };
  await expect(come({ ...fresh, text: nowhere })).rejects.toMatchObject({ name: 'text-missing' });
  await expect(come({ ...fresh, source })).rejects.toMatchObject({ name: 'request-refused' });
  await expect(come({ ...standing, text: other.text }, standing)).rejects.toMatchObject({
    name: 'request-refused',
  });
  expect(session.workspace).toBe(before);
  await come(fresh);
  expect(session.workspace.documents.get(id)?.number).toBe('D90');
});
