import type { Page } from '@playwright/test';
import { file, start } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test } from './fixtures.ts';
import { command, dialog, row, rowMenu } from './library.ts';
import { status, toast } from './reading.ts';

const original = { 'Official readouts': ['001', '003', '000'], 'News and commentary': ['002', '004'] };

test('rows are moved by mouse and by keys, picked together, grouped and renamed; each act is one step', async ({
  page,
}) => {
  await expect.poll(() => library(page)).toEqual(original);
  await test.step('dragged to another group, and let go by Esc', async () => {
    await dragRow(page, '003', '004');
    await expect
      .poll(() => library(page))
      .toEqual({ 'Official readouts': ['001', '000'], 'News and commentary': ['002', '003', '004'] });
    await expect(status(page)).toContainText('Moved 003 to ‘News and commentary’');
    await expect(page.getByRole('document', { name: /^001, / })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => library(page)).toEqual(original);
    await dragRow(page, '003', '004', async () => page.keyboard.press('Escape'));
    expect(await library(page)).toEqual(original);
  });
  await test.step('by keys: up, down, over the edge of a group', async () => {
    await row(page, '003').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await library(page))['Official readouts']).toEqual(['003', '001', '000']);
    await expect(row(page, '003')).toBeFocused();
    await row(page, '000').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(() => library(page))
      .toEqual({ 'Official readouts': ['003', '001'], 'News and commentary': ['000', '002', '004'] });
    await expect(row(page, '000')).toBeFocused();
    expect((await start(page)).opened?.undo.undo).toBe('move 000 to ‘News and commentary’');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await library(page))['Official readouts']).toEqual(['003', '001', '000']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => library(page)).toEqual(original);
  });
  await test.step('several picked with Shift and Ctrl go into a new group in one step', async () => {
    await row(page, '001').click();
    await row(page, '003').click({ modifiers: ['Shift'] });
    await row(page, '004').click({ modifiers: ['Control'] });
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(3);
    await expectAccessible(page);
    await rowMenu(page, '004', 'Group 3 documents…');
    const group = dialog(page, 'Group 3 documents');
    await group.getByLabel('A new group').check();
    await group.getByLabel('Name of the new group').fill('Summit');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => library(page))
      .toEqual({
        'Official readouts': ['000'],
        'News and commentary': ['002'],
        Summit: ['001', '003', '004'],
      });
  });
  await test.step('a group is renamed and moved by its head', async () => {
    const head = page.locator('[data-group-head="Summit"]');
    await head.focus();
    await page.keyboard.press('F2');
    await page.getByLabel('Name; that of another group joins the two').fill('San Francisco');
    await page.keyboard.press('Enter');
    await page.locator('[data-group-head="San Francisco"]').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => Object.keys(await library(page)))
      .toEqual(['Official readouts', 'San Francisco', 'News and commentary']);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    await expect.poll(() => library(page)).toEqual(original);
  });
  await test.step('Shift and arrows pick, Esc ends it', async () => {
    await row(page, '001').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-picked=true]')).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-picked=true]')).toHaveCount(0);
  });
});

test('removed documents come back with all their annotations to where they stood, also after a restart', async ({
  userData,
}) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  await expect.poll(() => library(page)).toEqual(original);
  const before = await file(page);
  await test.step('two at once are one step, and the toast takes it back', async () => {
    await row(page, '003').click();
    await row(page, '002').click({ modifiers: ['Control'] });
    await page.keyboard.press('Delete');
    await expect(toast(page)).toContainText('003 and 002 removed with');
    await expect(row(page, '004')).toBeFocused();
    await expect(page.getByRole('option')).toHaveCount(3);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => library(page)).toEqual(original);
    await row(page, '003').click();
    await row(page, '002').click({ modifiers: ['Control'] });
    await page.keyboard.press('Delete');
    await expect(page.getByRole('option')).toHaveCount(3);
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
  });
  await app.close();

  const again = await launch(userData);
  const later = await again.firstWindow();
  await test.step('restored from the list, one from the menu and one from the palette', async () => {
    await later.getByRole('button', { name: 'Sort the library' }).click();
    await later.getByRole('menuitem', { name: 'Removed documents…' }).click();
    await later.getByRole('button', { name: 'Restore 003' }).click();
    await expect(later.getByRole('document', { name: /^003, /, includeHidden: true })).toBeVisible();
    await expect(later.getByRole('button', { name: 'Restore 002' })).toBeFocused();
    await later.keyboard.press('Escape');
    await command(later, 'Removed');
    await later.getByRole('button', { name: 'Restore 002' }).click();
    await expect(dialog(later, 'Removed documents')).toContainText('No document is removed');
    await later.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => library(later)).toEqual(original);
    const { documents, annotations } = await file(later);
    expect(annotations).toEqual(before.annotations);
    expect(documents).toEqual(before.documents);
  });
  await again.close();
});

for (const theme of ['light', 'dark'] as const)
  test(`the library’s dialogs are accessible, ${theme}`, async ({ app, page }) => {
    await setTheme(app, theme);
    await row(page, '001').click();
    await page.getByRole('document', { name: /^001, / }).waitFor();
    const each = [
      ['Facts of the document', 'Facts'],
      ['Kinds of blocks', 'Kinds of blocks'],
      ['Group documents', 'Group 001'],
      ['Removed documents', 'Removed documents'],
      ['Recent workspaces', 'Recent workspaces'],
    ] as const;
    await row(page, '004').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('option')).toHaveCount(4);
    for (const [name, title] of each) {
      await command(page, name);
      await expect(dialog(page, title)).toBeVisible();
      await expectAccessible(page, theme);
      await page.keyboard.press('Escape');
      await expect(dialog(page, title)).toHaveCount(0);
    }
    await row(page, '001').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Group…' })).toBeVisible();
    await expectAccessible(page, theme);
  });

/** The library as it shows: the groups with the numbers in them. */
async function library(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-group]')].map((group) => [
        group.querySelector('[data-group-head] b')?.textContent ?? '',
        [...group.querySelectorAll('[data-document]')].map(
          (each) => each.firstElementChild?.textContent ?? '',
        ),
      ]),
    ),
  );
}

/** Drags one row to the upper edge of another; `before` runs with the button still down. */
async function dragRow(
  page: Page,
  number: string,
  to: string,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const from = await row(page, number).boundingBox();
  const target = await row(page, to).boundingBox();
  if (from === null || target === null) throw new Error('The rows are not shown');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
  await page.mouse.move(target.x + 60, target.y + 3, { steps: 5 });
  await before();
  await page.mouse.up();
}
