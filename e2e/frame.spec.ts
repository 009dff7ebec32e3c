import type { Page } from '@playwright/test';
import { start } from './ask.ts';
import { annotationsOf, pick, read } from './reading.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';

const library = (page: Page) => page.getByRole('group', { name: 'Documents' });
const codebook = (page: Page) => page.getByRole('tree', { name: 'Tags' });
const tag = (page: Page, name: string) =>
  codebook(page).getByRole('treeitem', { name: new RegExp(`^${name},`) });

test('the library shows the five statements in their groups, and arrow keys and Enter open one', async ({
  page,
}) => {
  await expect(library(page).getByRole('option')).toHaveCount(5);
  await expect(
    library(page).getByRole('listbox', { name: 'Official readouts' }).getByRole('option'),
  ).toHaveCount(3);
  await expect(library(page).getByRole('option', { name: /^002/ })).toContainText('22 Nov 2023');
  await library(page).getByRole('option', { name: /^001/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(library(page).getByRole('option', { name: /^003/ })).toHaveAttribute('aria-selected', 'true');
});

test('a tag is made, renamed, refused a taken or an empty name, deleted, and every step is undone', async ({
  page,
}) => {
  await expect(codebook(page).getByRole('treeitem').first()).toBeVisible();
  const before = await codebook(page).getByRole('treeitem').count();
  await page.getByRole('button', { name: 'New tag' }).click();
  await page.keyboard.type('taiwan');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'There is a tag ‘Taiwan’ here already.' }),
  ).toBeVisible();
  await page.getByLabel('Name of the new tag').fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'A tag needs a name.' })).toBeVisible();
  await page.getByLabel('Name of the new tag').fill('Seafood');
  await page.keyboard.press('Enter');
  await expect(tag(page, 'Seafood')).toBeVisible();
  await tag(page, 'Seafood').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Seafood ban');
  await page.keyboard.press('Enter');
  await expect(tag(page, 'Seafood ban')).toBeVisible();
  await tag(page, 'Taiwan').focus();
  await page.keyboard.press('Delete');
  await expect(tag(page, 'Taiwan')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tag(page, 'Taiwan')).toContainText('5');
  await page.keyboard.press('Control+z');
  await expect(tag(page, 'Seafood')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(codebook(page).getByRole('treeitem')).toHaveCount(before);
});

test('the palette finds tags, documents, passages and notes by their words', async ({ page }) => {
  await expect(library(page).getByRole('option')).toHaveCount(5);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or run a command' });
  await field.fill('one-china');
  await expect(page.getByRole('option').filter({ hasText: 'one-China principle' }).first()).toBeVisible();
  await field.fill('akiba');
  await page.keyboard.press('Enter');
  await expect(library(page).getByRole('option', { name: /^003/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+k');
  await field.fill('>report');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Report' })).toHaveAttribute('aria-selected', 'true');
});

test('a document is removed with its annotations and comes back with them', async ({ page }) => {
  await library(page).getByRole('option', { name: /^003/ }).focus();
  await page.keyboard.press('Delete');
  await expect(library(page).getByRole('option')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(library(page).getByRole('option')).toHaveCount(5);
  await expect(tag(page, 'Taiwan')).toContainText('5');
  await library(page).getByRole('option').first().focus();
  for (let left = 4; left >= 0; left--) {
    await page.keyboard.press('Delete');
    await expect(library(page).getByRole('option')).toHaveCount(left);
    if (left > 0) await expect(library(page).getByRole('option').and(page.locator(':focus'))).toHaveCount(1);
  }
  await expect(page.getByRole('button', { name: 'Add documents', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Restore one of 5 removed…' }).click();
  await expect(page.getByRole('dialog', { name: 'Removed documents' })).toBeVisible();
});

test('the workspace is renamed and the analyst’s name is kept with what is made from then on', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'China–Japan readouts' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(' ');
  await expect(page.getByText('A workspace needs a name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Summer study');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Summer study' }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  await page.getByLabel(/^Your name, kept with each annotation/).fill('M. Analyst');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await read(page, '001');
  await pick(page, 'a critical juncture');
  await page.keyboard.press('3');
  await expect
    .poll(
      async () => (await annotationsOf(page, '001')).filter(({ author }) => author === 'M. Analyst').length,
    )
    .toBe(1);
});

test('the first start of an installed program shows where to begin, and opens the sample', async ({
  userData,
}) => {
  const app = await launch(userData, { args: ['--first-run'] });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { name: 'Sample workspace' })).toBeVisible();
  expect(await start(page)).toMatchObject({ opened: null, failure: null, sample: { length: 5 } });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(library(page).getByRole('option')).toHaveCount(5);
  await app.close();
});

test('the frame, its menus and dialogs are accessible, light and dark', async ({ app, page }) => {
  test.slow();
  await expect(library(page).getByRole('option')).toHaveCount(5);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await resize(app, 1280, 800);
    await expectAccessible(page, theme);
    await page.getByRole('button', { name: 'China–Japan readouts' }).click();
    await expect(page.getByRole('menuitem', { name: 'Open the sample' })).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit the codebook' }).click();
    await expect(page.getByRole('dialog', { name: 'Codebook' })).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeVisible();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await resize(app, 1024, 700);
    await expectAccessible(page, theme);
  }
});

test('F6 goes round the regions of Read, to what is in sight, whichever document is open', async ({
  page,
}) => {
  for (const number of ['001', '003']) {
    await read(page, number);
    const seen = new Set<string>();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('F6');
      seen.add(
        await page.evaluate(() => {
          const region = document.activeElement?.closest<HTMLElement>('[data-region]');
          return `${region?.dataset['region'] ?? ''}: ${document.activeElement?.getAttribute('role') ?? ''}`;
        }),
      );
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['Title bar: tab', 'Library: option', 'Codebook: treeitem', 'Text: document']),
    );
  }
});

test('a toast’s Undo takes back only what it speaks of', async ({ page }) => {
  await library(page).getByRole('option', { name: /^003/ }).focus();
  await page.keyboard.press('Delete');
  const message = page.getByRole('region', { name: 'Message' });
  await expect(message).toContainText('003 removed');
  await page.keyboard.press('Control+z');
  await expect(library(page).getByRole('option')).toHaveCount(5);
  await expect(message).not.toContainText('removed');
});
