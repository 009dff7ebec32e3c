import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storedFile } from '../src/shared/testing/stored.ts';
import { addNote, ask, file, sampleAt } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import {
  annotated,
  annotationsOf,
  bottomOf,
  caret,
  clickOn,
  drag,
  openNote,
  pick,
  popover,
  read,
  sheet,
  status,
  topOf,
} from './reading.ts';

test('words dragged over take a tag by its digit, and undo takes it back', async ({ page }) => {
  await read(page, '001');
  await drag(page, 'a critical juncture');
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('3');
  await expect(status(page)).toHaveText('Tagged Taiwan');
  await expect(popover(page)).toHaveCount(0);
  expect(await annotated(page, '001', 'a critical juncture')).toMatchObject({ tags: ['Taiwan'] });
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Undone');
  expect(await annotated(page, '001', 'a critical juncture')).toBeNull();
});

test('the popover filters, keeps open with Shift, creates a tag and starts a note', async ({ page }) => {
  await read(page, '001');
  await pick(page, 'a critical juncture');
  await page.keyboard.press('Shift+Digit3');
  await expect(status(page)).toHaveText('Tagged Taiwan');
  await page.keyboard.press('Shift+Digit2');
  await expect(status(page)).toHaveText('Tagged History');
  await page.keyboard.press('Shift+Digit3');
  await expect(status(page)).toHaveText('Taiwan taken off');
  await page.keyboard.type('fuku');
  await expect(popover(page).getByRole('option').first()).toContainText('Fukushima');
  await page.keyboard.press('Enter');
  await expect(popover(page)).toHaveCount(0);
  expect(await annotated(page, '001', 'a critical juncture')).toMatchObject({
    tags: ['History', 'Fukushima'],
  });

  await pick(page, 'lasting friendship');
  await page.keyboard.type('Formula/Friendship');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Tagged Formula / Friendship');
  const { tags } = await file(page);
  const parent = tags.find(({ name }) => name === 'Formula');
  expect(tags.find(({ name }) => name === 'Friendship')?.parent).toBe(parent?.id);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Undone: create tag');
  expect((await file(page)).tags.some(({ name }) => name === 'Formula')).toBe(false);

  await pick(page, 'peaceful coexistence');
  await page.keyboard.press('Tab');
  await expect(openNote(page).getByLabel('Note')).toBeFocused();
  await page.keyboard.type('A note.');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toBeFocused();
  await expect
    .poll(() => annotated(page, '001', 'peaceful coexistence'))
    .toEqual({ tags: [], note: 'A note.' });

  await pick(page, 'risks and');
  await page.keyboard.press('Escape');
  await expect(popover(page)).toHaveCount(0);
  expect(await annotated(page, '001', 'risks and')).toBeNull();
});

test('the same words again add to the annotation, a partial overlap makes another', async ({ page }) => {
  await read(page, '003');
  const before = (await annotationsOf(page, '003')).length;
  await pick(page, 'in an all-round way');
  await page.keyboard.press('3');
  await expect(status(page)).toHaveText('Tagged Taiwan');
  await pick(page, 'in an all-round way');
  await page.keyboard.press('2');
  await expect(status(page)).toHaveText('Tagged History');
  expect(await annotated(page, '003', 'in an all-round way')).toMatchObject({ tags: ['Taiwan', 'History'] });
  await pick(page, 'all-round');
  await page.keyboard.press('4');
  await expect(status(page)).toHaveText('Tagged Fukushima');
  expect(await annotationsOf(page, '003')).toHaveLength(before + 2);
});

test('the words of the open note stay in sight when the window becomes small', async ({ app, page }) => {
  await read(page, '001');
  const words = 'foster positive and friendly mutual cognition';
  await clickOn(page, words);
  await expect(openNote(page)).toBeVisible();
  await resize(app, 720, 520);
  await expect
    .poll(async () => (await bottomOf(page, words)) - ((await openNote(page).boundingBox())?.y ?? 0))
    .toBeLessThan(0);
});

test('find counts here and everywhere, steps, and leaves hidden lines out until they are shown', async ({
  page,
}) => {
  await read(page, '001');
  await sheet(page).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('fukushima');
  const bar = page.getByRole('search');
  await expect(bar).toContainText('1 of 2 here');
  await expect(bar).toContainText('All documents 7 in 4');
  await page.keyboard.press('F3');
  await expect(bar).toContainText('2 of 2 here');
  await bar.getByLabel('Find in 001').fill('photo/xinhua');
  await expect(bar).toContainText('None here');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeFocused();
  await page.getByRole('button', { name: '12 boilerplate lines hidden' }).click();
  await page.keyboard.press('Control+f');
  await expect(bar).toContainText('of 2 here');
});

test('place, selection and open note survive another document and a restart', async ({
  app,
  page,
  userData,
}) => {
  const words = 'practice genuine multilateralism';
  await read(page, '001');
  await clickOn(page, words);
  await expect(openNote(page)).toContainText(words);
  const before = await topOf(page, words);
  await read(page, '003');
  await read(page, '001');
  await expect(openNote(page)).toContainText(words);
  await expect.poll(async () => Math.abs((await topOf(page, words)) - before)).toBeLessThan(2);
  const selected = await caret(page);
  await app.close();
  const again = await launch(userData);
  const restarted = await again.firstWindow();
  await expect(openNote(restarted)).toContainText(words);
  await expect.poll(async () => Math.abs((await topOf(restarted, words)) - before)).toBeLessThan(2);
  expect(await caret(restarted)).toEqual(selected);
  await again.close();
});

test('Read is accessible in both themes, at rest, with a note and with the popover', async ({
  app,
  page,
}) => {
  await read(page, '001');
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await expectAccessible(page, theme);
    await clickOn(page, 'the political foundation of China-Japan relations');
    await expect(openNote(page)).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await pick(page, 'a critical juncture');
    await expect(popover(page)).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
  }
});

test('tags are painted as they are shown: hidden, alone, and told to a screen reader', async ({ page }) => {
  await read(page, '001');
  const lines = (hue: string) => page.locator(`[data-section] path.h-${hue}`);
  await expect(lines('violet').first()).toBeAttached();
  await expect(page.locator('[data-block][aria-details]').first()).toBeAttached();
  await sheet(page).focus();
  await page.keyboard.press('Alt+Digit3');
  await expect(lines('violet')).toHaveCount(0);
  await expect(lines('azure').first()).toBeAttached();
  await page.keyboard.press('Alt+Digit0');
  await expect(lines('violet').first()).toBeAttached();
});

test('an annotation made by another command is painted at once', async ({ page }) => {
  const workspace = await file(page);
  await read(page, workspace.documents[0]?.number ?? '');
  const added = page.locator('[data-note]').filter({ hasText: 'From elsewhere' });
  await expect(page.locator('[data-note]').first()).toBeVisible();
  await page.getByRole('button', { name: /boilerplate/ }).click();
  await expect(added).toHaveCount(0);
  await ask(page, 'run', addNote(workspace, 'From elsewhere'));
  await expect(added).toHaveCount(1);
});

test.describe('a document whose text is gone', () => {
  test('says so in its place and still lists its notes', async ({ userData }) => {
    const path = await sampleAt(join(userData, 'Broken.readout'));
    const { documents } = storedFile(await readFile(join(path, 'workspace.json'), 'utf8'));
    const hash = documents.find(({ number }) => number === '003')?.text;
    await rm(join(path, 'texts', `${hash}.json`));
    await rm(join(path, 'sources'), { recursive: true });
    const app = await launch(userData, { args: [path] });
    const page = await app.firstWindow();
    await page.getByRole('option', { name: /^003/ }).click();
    await expect(page.getByRole('heading', { name: 'The text of 003 cannot be read' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Annotations' }).getByRole('listitem').first()).toBeVisible();
    await read(page, '001');
    await app.close();
  });
});
