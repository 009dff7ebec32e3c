import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { readManifest } from '../seeds/manifest.ts';
import { DocumentText } from '../src/shared/model/document.ts';
import { storedFile } from '../src/shared/testing/stored.ts';
import { ask, file, start } from './ask.ts';
import { expect, expectAccessible, launch, resize, root, setTheme, test, watchConsole } from './fixtures.ts';
import {
  allRead,
  answerOpenDialog,
  dragFiles,
  dropFiles,
  fileRow,
  importButton,
  line,
  review,
} from './importing.ts';
import { command, row } from './library.ts';
import { status, toast } from './reading.ts';

const { seeds } = readManifest(join(root, 'seeds'));
const seedPaths = seeds.map((seed) => join(root, 'seeds', seed.file)).toSorted();

test('statements come in through a review: the seeds in two actions, then all that can be said of a file', async ({
  userData,
}) => {
  test.slow();
  const app = await launch(userData, { args: ['--first-run'], env: { HOME: userData } });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  const at = (name: string): string => join(userData, name);

  await test.step('the first page says where to drop, and what is held over it', async () => {
    await expect(page.getByRole('heading', { name: 'Drop statements here' })).toBeVisible();
    await accessible(app, page);
    const drop = await dragFiles(page, seedPaths);
    await expect(page.getByRole('heading', { name: 'Release to review 5 files' })).toBeVisible();
    await expect(page.getByText('000_928d3c2fc4727297.txt and 4 more')).toBeVisible();
    await drop();
    await allRead(page);
  });

  await test.step('the five seeds come in exactly as their manifest says', async () => {
    await expect(fileRow(page, '000')).toContainText('Ready');
    await expect(fileRow(page, '001')).toContainText('12 lines to hide');
    await expect(fileRow(page, '002')).toContainText('Outlet not found');
    await expect(fileRow(page, '003')).toContainText('Title cleaned');
    await expect(fileRow(page, '004')).toContainText('Title cleaned, 3 lines to hide');
    await accessible(app, page);
    await importButton(page).click();
    await expect(toast(page)).toContainText('Imported 5 documents');
    await expect(page.getByRole('group', { name: 'Documents' }).getByRole('option')).toHaveCount(5);
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
    const { opened } = await start(page);
    const folder = opened?.path ?? '';
    const stored = async () => storedFile(await readFile(join(folder, 'workspace.json'), 'utf8'));
    await expect.poll(async () => (await stored()).documents.length, { timeout: 30_000 }).toBe(5);
    const written = await stored();
    for (const seed of seeds) {
      const document = written.documents.find(({ source }) => source.hash === seed.sha256);
      expect(document, seed.file).toMatchObject(seed.facts);
      const text = await readFile(join(folder, 'texts', `${document?.text}.json`), 'utf8');
      expect(DocumentText.parse(JSON.parse(text)).blocks, seed.file).toEqual(seed.blocks);
      expect(await readFile(join(folder, 'sources', seed.sha256))).toEqual(
        await readFile(join(root, 'seeds', seed.file)),
      );
    }
    expect(written.outlets.map(({ outlet }) => outlet)).toContain('gov.cn');
  });

  await test.step('undone and done again as one step', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: 'Drop statements here' })).toBeVisible();
    await accessible(app, page);
    await page.keyboard.press('Control+Shift+z');
    await expect(row(page, '004')).toBeVisible();
  });

  await test.step('what is there already is skipped, kept twice or made a version, as the analyst says', async () => {
    const annotated = (await file(page)).documents.find(({ number }) => number === '000');
    const ranges = [{ start: 110, end: 120 }];
    const note = {
      type: 'addAnnotation',
      id: crypto.randomUUID(),
      document: annotated?.id,
      ranges,
      tags: [],
      note: '',
    };
    expect(await ask(page, 'run', note)).toMatchObject({ ok: true });
    const drop = await dragFiles(page, seedPaths.slice(0, 2));
    await expect(page.getByText('Release to review 2 files')).toBeVisible();
    await drop();
    await allRead(page);
    await expect(fileRow(page, '000')).toContainText('Already there');
    await expect(importButton(page)).toHaveText('Import 0 documents');
    await expect(importButton(page)).toBeDisabled();
    await page.getByRole('radio', { name: 'Add as a new version of 000' }).check();
    await expect(fileRow(page, '000')).toContainText('Version of 000');
    await accessible(app, page);
    await importButton(page).click();
    const outcome = page.getByRole('dialog', { name: 'Imported 1, 1 already there' });
    await expect(outcome).toContainText('The same as 001');
    await expect(outcome).toContainText('005 is a new version of 000, which has 1 annotation.');
    await accessible(app, page);
    const { documents } = await file(page);
    expect(documents.find(({ versionOf }) => versionOf === annotated?.id)?.number).toBe('005');
    await outcome.getByRole('button', { name: 'Carry them over…' }).click();
    await expect(page.getByRole('dialog').filter({ hasText: '005' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone');
    await page.keyboard.press('Control+z');
  });

  await test.step('a file that cannot be read does not keep the others; what is wrong is said', async () => {
    await writeFile(at('ok.txt'), 'Talks in Rome\n\nThe two sides met in Rome.\n');
    await writeFile(at('broken.docx'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]));
    await answerOpenDialog(app, [at('broken.docx'), at('ok.txt')]);
    await page.keyboard.press('Control+i');
    await allRead(page);
    await fileRow(page, 'broken').click();
    await expect(page.getByRole('heading', { name: 'broken.docx could not be read' })).toBeVisible();
    await expect(review(page)).toContainText(at('broken.docx'));
    await expect(review(page)).toContainText(
      'The other file is ready. Importing it does not wait for this one.',
    );
    await accessible(app, page);
    await writeFile(at('broken-again.txt'), 'Talks in Oslo\n\nThe two sides met in Oslo.\n');
    await answerOpenDialog(app, [at('broken-again.txt')]);
    await page.getByRole('button', { name: 'Find the file…' }).click();
    await expect(importButton(page)).toHaveText('Import 2 documents');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Talks in Oslo');
  });

  await test.step('facts are typed, lines hidden and kept by keys; left with changes, the review can be gone back to', async () => {
    await page.getByRole('textbox', { name: 'Outlet' }).fill('Example Times');
    await page.getByRole('textbox', { name: 'Published' }).fill('3/4/2024');
    await expect(review(page).getByRole('alert')).toContainText('Which is the month?');
    await page.keyboard.press('Control+Enter');
    await expect(review(page)).toBeVisible();
    await page.getByRole('textbox', { name: 'Published' }).fill('3 April 2024');
    const text = page.getByRole('listbox', { name: /^Lines of the text/ });
    await text.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await expect(line(page, /Oslo\. By you/)).toBeChecked();
    await expect(page.getByText('1 line will be hidden from the text')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(review(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Go back' }).click();
    await fileRow(page, 'broken-again').click();
    await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Example Times');
    await expect(
      page.getByRole('checkbox', { name: 'Remember these lines for Example Times' }),
    ).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(toast(page)).toContainText('Imported 2 documents');
    const { documents, outlets } = await file(page);
    const oslo = documents.find(({ title }) => title === 'Talks in Oslo');
    expect(oslo).toMatchObject({ outlet: 'Example Times', published: { date: '2024-04-03' } });
    expect(outlets.find(({ outlet }) => outlet === 'Example Times')?.lines).toEqual([
      'The two sides met in Oslo.',
    ]);
  });

  await test.step('an encoding is chosen by hand with the text read anew at once', async () => {
    const words =
      '两国外长举行会谈\n\n双方就双边关系和共同关心的国际地区问题深入交换意见。中方重申原则立场。\n';
    await writeFile(at('gbk.txt'), iconv.encode(words, 'gb18030'));
    await dropFiles(page, [at('gbk.txt')]);
    await expect(line(page, /两国外长举行会谈/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Encoding' }).selectOption('utf-8');
    await expect(review(page)).toContainText(/\d+ invalid bytes/);
    await expect(line(page, /两国外长举行会谈/)).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Encoding' }).selectOption('gb18030');
    await expect(review(page)).toContainText('No invalid bytes');
    await expect(line(page, /两国外长举行会谈/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(review(page)).toHaveCount(0);
  });

  await test.step('a folder, a pasted text, and what was left out', async () => {
    await mkdir(at('folder/below'), { recursive: true });
    await writeFile(at('folder/one.txt'), 'Talks in Bonn\n\nThe two sides met in Bonn.\n');
    await writeFile(at('folder/below/two.md'), '# Talks in Bern\n\nThe two sides met in Bern.\n');
    await symlink(at('ok.txt'), at('folder/link.txt'));
    await answerOpenDialog(app, [at('folder')]);
    await command(page, 'Import a folder');
    await allRead(page);
    await expect(fileRow(page, 'link')).toContainText('Could not be read');
    await expect(fileRow(page, 'two')).toContainText('Talks in Bern');
    await importButton(page).click();
    const outcome = page.getByRole('dialog', { name: 'Imported 2, 1 failed' });
    await expect(outcome).toContainText('link.txt is a link to another place');
    await accessible(app, page);
    await outcome.getByRole('button', { name: 'Done' }).click();
    await command(page, 'Paste a statement');
    await page
      .getByRole('textbox', { name: 'Text of the statement' })
      .fill('Talks in Lima\n\nThey met in Lima.\n');
    await page.keyboard.press('Escape');
    await command(page, 'Paste a statement');
    await expect(page.getByRole('textbox', { name: 'Text of the statement' })).toHaveValue(/Lima/);
    await page.getByRole('button', { name: 'Review' }).click();
    await allRead(page);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Talks in Lima');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Go back' })).toBeVisible();
    await row(page, '000').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<h1>Talks in Quito</h1><p>The two sides met in Quito.</p>');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await allRead(page);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Talks in Quito');
    await resize(app, 720, 480);
    await accessible(app, page);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });
  await app.close();
  expect(complaints).toEqual([]);
});

/** Checks all that axe knows light, and the colours dark. */
async function accessible(app: ElectronApplication, page: Page): Promise<void> {
  await setTheme(app, 'dark');
  await expectAccessible(page, 'dark');
  await setTheme(app, 'light');
  await expectAccessible(page);
}
