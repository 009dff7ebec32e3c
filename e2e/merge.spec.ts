import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
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
import { toast } from './reading.ts';

const bensText = {
  text: 'A fifth statement, that Ben found.',
  blocks: plainBlocks('A fifth statement, that Ben found.'),
};

test.use({ args: [] });

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
  await command(page, 'Merge another workspace');
  const merging = dialog(page, 'Merge ‘Ben’ into this workspace');
  await expect(merging).toBeVisible();
  await page.screenshot({ path: '/tmp/merge-light.png' });
  await setTheme(app, 'dark');
  await page.screenshot({ path: '/tmp/merge-dark.png' });
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
    source: { hash: source, name: `${who}.txt`, bytes: bytes.length, encoding: 'utf-8' },
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
    { type: 'changeDocument', id: first, change: { place: who === 'Ada' ? 'San Francisco' : 'Woodside' } },
  ];
}
