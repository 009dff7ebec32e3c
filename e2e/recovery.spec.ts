import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addNote, ask, file, sampleAt } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test } from './fixtures.ts';
import { row } from './library.ts';
import { madeAt } from './made.ts';
import { sheet, status, toast } from './reading.ts';

const banner = (page: Page) => page.getByRole('alert');

test('a damaged workspace file is restored, what else was in it is put back, and it is kept', async ({
  userData,
}) => {
  test.setTimeout(120_000);
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const path = (name: string) => join(folder, name);
  const notes = ['first thought', 'second thought', 'third thought'];
  const notesIn = async (page: Page): Promise<string[]> =>
    (await file(page)).annotations.map(({ note }) => note).filter((note) => notes.includes(note));

  await test.step('a file cut short while the program was closed: nothing is missing', async () => {
    const first = await launch(userData, { args: [folder] });
    const page = await first.firstWindow();
    for (const note of notes)
      expect(await ask(page, 'run', addNote(await file(page), note))).toMatchObject({ ok: true });
    await first.close();
    await truncate(path('workspace.json'), 20_000);

    const app = await launch(userData, { args: [folder] });
    const window = await app.firstWindow();
    await expect(banner(window)).toContainText('The workspace file was damaged and has been restored');
    await expect(banner(window)).toContainText(
      'Nothing that was saved is missing. The damaged file is kept.',
    );
    expect((await notesIn(window)).toSorted()).toEqual(notes);
    await window.getByRole('button', { name: 'Dismiss' }).click();
    await expect(banner(window)).toHaveCount(0);
    await app.close();
  });

  await test.step('where the journals are gone too, what the damaged file holds is seen and put back', async () => {
    const whole = await readFile(path('workspace.json'), 'utf8');
    const damaged = whole.slice(0, whole.indexOf('"comparisons"'));
    await writeFile(path('workspace.json'), damaged);
    for (const gone of ['journal.ndjson', 'journal.previous.ndjson', 'backups'])
      await rm(path(gone), { recursive: true });

    const app = await launch(userData, { args: [folder] });
    const page = await app.firstWindow();
    await expect(banner(page)).toContainText('3 later changes were found in the damaged file.');
    expect(await notesIn(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page);
    }
    await page.getByRole('button', { name: 'See the 3 changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changes found in the damaged file' });
    await expect(dialog.getByText('3 added')).toBeVisible();
    for (const note of notes) await expect(dialog.getByText(note)).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page);
    }
    await dialog.getByRole('button', { name: 'Put them back' }).click();
    await expect(toast(page)).toContainText('3 changes put back');
    await expect(banner(page)).toHaveCount(0);
    expect((await notesIn(page)).toSorted()).toEqual(notes);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(status(page)).toContainText('Undone: Put back changes from the damaged file');
    expect(await notesIn(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+Z');
    await expect(status(page)).toContainText('Redone');
    await app.close();
    const kept = (await readdir(folder)).filter((name) => name.startsWith('workspace.damaged-'));
    expect(kept).toHaveLength(2);
    expect(await readFile(path(kept.toSorted().at(-1) ?? ''), 'utf8')).toBe(damaged);
  });

  await test.step('where nothing can be read, the first screen says what to do, and nothing is touched', async () => {
    await writeFile(path('workspace.json'), '');
    for (const gone of ['workspace.previous.json', 'backups'])
      await rm(path(gone), { recursive: true, force: true });
    const before = await readdir(folder);
    const app = await launch(userData, { args: [folder] });
    const page = await app.firstWindow();
    await expect(banner(page)).toContainText(`${path('workspace.json')} is empty.`);
    await expect(banner(page)).toContainText('No file was touched, and other workspaces open as ever.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(sheet(page)).toBeVisible();
    await app.close();
    expect(await readdir(folder)).toEqual(before);
    expect(await readFile(path('workspace.json'), 'utf8')).toBe('');
  });
});

test('documents whose files are gone are named, and a text is made again from its file', async ({
  userData,
}) => {
  const folder = await madeAt(userData, [
    {
      number: '001',
      text: 'The two sides met.\n\nThey agreed on nothing.',
      marks: [{ words: ['agreed'], note: 'Kept' }],
    },
    { number: '002', text: 'Another statement.' },
  ]);
  const written = await readFile(join(folder, 'workspace.json'), 'utf8');
  const hash = /"number":"001".*"text":"([0-9a-f]{64})"/.exec(written)?.[1] ?? '';
  await rm(join(folder, 'texts', `${hash}.json`));
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await expect(banner(page).filter({ hasText: 'The stored text of 001 cannot be read.' })).toBeVisible();
  await expect(row(page, '001')).toContainText('File moved or not readable');
  await row(page, '001').click();
  await expect(page.getByRole('heading', { name: 'The text of 001 cannot be read' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Annotations' })).toContainText('Kept');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the text again from 001.txt' }).click();
  await expect(sheet(page)).toContainText('They agreed on nothing.');
  await expect(banner(page)).toHaveCount(0);
  await expect(row(page, '001')).not.toContainText('File moved');
  await app.close();
});
