import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkspace } from '../src/main/workspace/open.ts';
import { requests } from '../src/shared/ipc/contract.ts';
import { defaultSettings } from '../src/shared/model/settings.ts';
import { documentRecord, tagRecord } from '../src/shared/testing/fixtures.ts';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import type { Command } from '../src/shared/commands/command.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import type { WorkspaceFile } from '../src/shared/model/workspace.ts';
import { ask, file, sampleAt, start, valueOf } from './ask.ts';
import { expect, expectAccessible, setTheme, test } from './fixtures.ts';
import { command, dialog } from './library.ts';
import { sheet, status, toast } from './reading.ts';

const bensText = {
  text: 'A fifth statement, that Ben found.',
  blocks: plainBlocks('A fifth statement, that Ben found.'),
};

test('two copies that Ada and Ben went on with apart become one, and apart again', async ({
  userData,
  app,
  page,
}) => {
  test.slow();
  const adas = await sampleAt(join(userData, 'Ada.readout'));
  const bens = await sampleAt(join(userData, 'Ben.readout'));
  await ask(page, 'saveSettings', { ...defaultSettings, author: 'Ada' });
  await ask(page, 'open', adas);
  await expect.poll(async () => (await start(page)).opened?.path).toBe(adas);
  const sample = await file(page);
  const [noted, other] = sample.annotations.filter(({ note }) => note !== '');

  await test.step('Ben goes on with his copy', async () => {
    const ben = await openWorkspace(bens, {
      now: () => new Date().toISOString(),
      author: () => 'Ben',
      tell: () => undefined,
    });
    const bytes = Buffer.from(bensText.text);
    const stored = await ben.store(bytes, bensText);
    for (const each of done(sample, 'Ben', noted?.id ?? '', bytes, stored)) await ben.run(each);
    await ben.run({ type: 'noteAnnotation', id: other?.id ?? '', note: 'Ben alone changed this.' });
    await ben.close();
  });

  await test.step('Ada goes on with hers', async () => {
    const bytes = Buffer.from('A fifth statement, that Ada found.');
    const text: DocumentText = { text: bytes.toString(), blocks: plainBlocks(bytes.toString()) };
    const stored = valueOf(
      await ask(page, 'store', { bytes: new Uint8Array(bytes), text }),
      requests.store.answer,
    );
    for (const each of done(sample, 'Ada', noted?.id ?? '', bytes, stored)) await ask(page, 'run', each);
  });

  const before = await file(page);
  await app.evaluate(({ dialog: system }, path) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, bens);
  const merging = dialog(page, 'Merge ‘Ben’ into this workspace');

  await test.step('what would be merged is told in numbers first', async () => {
    await command(page, 'Merge another workspace');
    await expect(merging).toBeVisible();
    await expect(merging.getByText(bens)).toBeVisible();
    const counts = (kind: string) => merging.getByRole('row', { name: kind }).getByRole('cell');
    await expect(counts('Documents')).toHaveText(['1', '4', '1']);
    await expect(counts('Tags')).toHaveText(['0', '18', '1']);
    await expect(counts('Annotations')).toHaveText(['1', '91', '2']);
    await expect(merging.getByText('Document 005 becomes 006')).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  });

  await test.step('tags of one name are told apart, or not, with the keyboard', async () => {
    const same = merging.getByRole('radio', { name: /^The same/ });
    await same.focus();
    await page.keyboard.press('ArrowDown');
    await expect(merging.getByText('The tag ‘Sea lanes’ becomes ‘Sea lanes 2’')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(same).toBeChecked();
    await expect(merging.getByText('‘Sea lanes 2’')).toBeHidden();
  });

  await test.step('of two notes both are kept, and of all else what is here', async () => {
    await merging.getByRole('radio', { name: 'All as here' }).check();
    const note = merging.getByRole('group', { name: /^00\d Note$/ });
    await expect(note).toHaveCount(1);
    await expect(note.getByRole('radio', { name: /^There Ben/ })).not.toBeChecked();
    await note.getByRole('radio', { name: /^Both/ }).check();
    await merging.getByRole('button', { name: 'See every change' }).click();
    const changes = dialog(page, 'What the merge changes here');
    await expect(changes.getByText('2 added and 2 changed')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(changes).toBeHidden();
    await merging.getByRole('button', { name: 'Merge' }).press('Enter');
    await expect(merging).toBeHidden();
    await expect(toast(page)).toContainText('‘Ben’ merged');
    await expect(
      page.getByText('‘Ben’ is merged into this workspace: 1 document and 1 annotation added'),
    ).toBeVisible();
    await expect(page.getByRole('option', { name: /^006 The fifth, by Ben/ })).toBeVisible();
  });

  await test.step('the workspace holds what both made, signed by who made it', async () => {
    const merged = await file(page);
    expect(merged.annotations).toHaveLength(sample.annotations.length + 2);
    const made = merged.annotations.filter(({ note }) => note.endsWith(' marked.'));
    expect(made.map(({ author }) => author).toSorted()).toEqual(['Ada', 'Ben']);
    expect(new Set(made.flatMap(({ tags }) => tags)).size).toBe(1);
    const both = merged.annotations.find(({ id }) => id === noted?.id)?.note;
    expect(both).toMatch(/^Ada thinks .*\n\nBen thinks /s);
    expect(merged.annotations.find(({ id }) => id === other?.id)).toMatchObject({
      note: 'Ben alone changed this.',
      updatedBy: 'Ben',
    });
    const found = merged.documents.find(({ number }) => number === '006');
    expect(await readFile(join(adas, 'sources', found?.source.hash ?? ''), 'utf8')).toBe(bensText.text);
    await page.getByRole('option', { name: /^006/ }).click();
    await expect(sheet(page)).toContainText(bensText.text);
  });

  await test.step('one step takes all of it back', async () => {
    await page.keyboard.press('Control+z');
    await expect(status(page)).toHaveText(/Undone: merge ‘Ben’/);
    expect(await file(page)).toEqual(before);
  });
});

/** What each does to the sample: the same things, each in another way. */
function done(
  sample: WorkspaceFile,
  who: string,
  noted: string,
  bytes: Buffer,
  { text, source }: { text: string; source: string },
): Command[] {
  const {
    id: tagId,
    createdAt: _made,
    updatedAt: _changed,
    ...tag
  } = tagRecord(1, {
    id: crypto.randomUUID(),
    name: 'Sea lanes',
    look: { hue: who === 'Ada' ? 'rose' : 'moss', style: 'solid' },
    description: `What ${who} takes for it.`,
  });
  const {
    addedAt: _added,
    updatedAt: _edited,
    ...document
  } = documentRecord(5, {
    id: crypto.randomUUID(),
    number: '005',
    title: `The fifth, by ${who}`,
    source: {
      hash: source,
      name: `${who}.txt`,
      bytes: bytes.length,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text,
  });
  const first = sample.documents.find(({ number }) => number === '001')?.id ?? '';
  return [
    { type: 'addTag', id: tagId, tag },
    { type: 'addDocuments', documents: [document] },
    {
      type: 'addAnnotation',
      id: crypto.randomUUID(),
      document: first,
      ranges: [{ start: 0, end: 20 }],
      tags: [tagId],
      note: `A passage ${who} marked.`,
    },
    {
      type: 'noteAnnotation',
      id: noted,
      note: `${who} thinks that this says more than it seems to, and wants it read beside 003.`,
    },
    {
      type: 'changeDocument',
      id: first,
      change: { place: who === 'Ada' ? 'Woodside, California' : 'Woodside' },
    },
  ];
}
