import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog, ask, file, sampleAt, start } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test, watchConsole } from './fixtures.ts';
import { annotationsOf, read, sheet, status } from './reading.ts';

const row = (page: Page, number: string) => page.getByRole('option', { name: new RegExp(`^${number}`) });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const toasted = (page: Page) => page.getByRole('region', { name: 'Message' });

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

async function workspaceMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function rowMenu(page: Page, number: string, item: string | RegExp): Promise<void> {
  await row(page, number).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
}

/** Runs a command by its name from the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`> ${name}`);
  await page.keyboard.press('Enter');
}

/** Clicks an item of the menu bar, `['File', 'Move…']`. */
async function menuBar(app: ElectronApplication, path: readonly string[]): Promise<void> {
  await app.evaluate(({ Menu }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [i, label] of labels.entries()) {
      const item = items.find((each) => each.label.replace('&', '').startsWith(label));
      if (item === undefined) throw new Error(`The menu bar has no ${label}`);
      if (i === labels.length - 1) Reflect.apply(item.click, item, []);
      else items = item.submenu?.items ?? [];
    }
  }, path);
}

const original = { 'Official readouts': ['001', '003', '000'], 'News and commentary': ['002', '004'] };

test('a workspace is renamed, moved, duplicated, and found again among the recent ones', async ({
  userData,
}) => {
  test.slow();
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const moved = join(userData, 'elsewhere', 'Moved.readout');
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  const footer = page.getByRole('contentinfo');
  await read(page, '003');

  await test.step('renamed by the menu', async () => {
    await workspaceMenu(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Name' }).fill('Japan desk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await test.step('moved by the menu bar: everything goes along, what is in sight and what can be undone', async () => {
    await answerSaveDialog(app, moved);
    await menuBar(app, ['File', 'Move…']);
    await expect(footer).toContainText('Moved.readout');
    await expect(page.getByRole('document', { name: /^003, / })).toBeVisible();
    expect((await start(page)).opened?.path).toBe(moved);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('banner')).not.toContainText('Japan desk');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await test.step('where something stands already it does not go, and says so', async () => {
    await sampleAt(folder);
    await answerSaveDialog(app, folder);
    await workspaceMenu(page, 'Move…');
    await expect(status(page)).toContainText(`There is something called ${folder} already`);
    await expect(footer).toContainText('Moved.readout');
  });
  await test.step('duplicated by the palette, and the copy is open', async () => {
    await answerSaveDialog(app, join(userData, 'Second'));
    await command(page, 'Duplicate');
    await expect(page.getByRole('banner')).toContainText('Second');
    await expect(footer).toContainText('Second.readout');
    await expect(page.getByRole('document', { name: /^003, / })).toBeVisible();
    expect((await file(page)).annotations.length).toBeGreaterThan(60);
  });
  await test.step('the other one is a click away', async () => {
    await workspaceMenu(page, 'Recent workspaces…');
    await expect(dialog(page, 'Recent workspaces')).toContainText(moved);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open Moved' }).click();
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await app.close();
  expect(complaints).toEqual([]);

  await rm(join(userData, 'Second.readout'), { recursive: true });
  const again = await launch(userData, { args: ['--first-run'] });
  const later = await again.firstWindow();
  await test.step('the first page lists them; one that is gone says so and is forgotten, the other opens', async () => {
    const recent = later.getByRole('region', { name: 'Recent workspaces' });
    await expect(recent).toContainText('Not there any more');
    await expectAccessible(later);
    await expect(recent.getByRole('button', { name: 'Open Second' })).toHaveCount(0);
    await recent.getByRole('button', { name: 'Forget Second' }).click();
    await expect(recent).not.toContainText('Second');
    await recent.getByRole('button', { name: 'Open Moved' }).click();
    await expect(row(later, '001')).toBeVisible();
    expect((await start(later)).opened?.path).toBe(moved);
  });
  await again.close();
});

test('a document’s facts are changed after import, refused with a sentence, and undone', async ({ page }) => {
  const facts = dialog(page, 'Facts');
  await rowMenu(page, '002', /^Facts/);
  await test.step('what cannot be says why beside the field and changes nothing', async () => {
    await facts.getByLabel('Published').fill('31 Feb 2023');
    await expect(facts.getByRole('alert')).toHaveText('February 2023 has 28 days.');
    await facts.getByLabel('Published').fill('3/4/2023');
    await expect(facts.getByRole('alert')).toContainText('Which is the month?');
    await facts.getByLabel('Number').fill('001');
    await expect(facts.getByRole('alert').first()).toContainText('001 is the number of “Xi, Kishida');
    await facts.getByLabel('Title', { exact: true }).fill('  ');
    await expect(facts.getByRole('alert').first()).toHaveText('A document needs a title.');
    expect((await file(page)).documents.map(({ number }) => number).toSorted()).toEqual([
      '000',
      '001',
      '002',
      '003',
      '004',
    ]);
  });
  await test.step('what can be is kept as it is typed', async () => {
    await facts.getByLabel('Number').fill('02b');
    await facts.getByLabel('Title', { exact: true }).fill('A moment for improvement');
    await facts.getByLabel('Published').fill('Dec 2023');
    await expect(facts.getByLabel('Published')).toHaveAccessibleDescription('Stated, to the month');
    await facts.getByLabel('Outlet').fill('Newsletter');
    await facts.getByLabel('Speakers').fill('Liu Jianchao\nSomebody else');
    await facts.getByLabel('Language').selectOption('ja');
    await facts.getByLabel('Version of').selectOption({ label: (await titleOf(page, '001')) ?? '' });
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(row(page, '02b')).toContainText('A moment for improvement');
    await expect(row(page, '02b')).toContainText('Newsletter·Dec 2023');
    const record = (await file(page)).documents.find(({ number }) => number === '02b');
    expect(record).toMatchObject({
      published: { date: '2023-12-01', precision: 'month', inferred: false, time: null },
      speakers: ['Liu Jianchao', 'Somebody else'],
      language: 'ja',
    });
  });
  await test.step('a burst of typing is one step, and names itself', async () => {
    const { opened } = await start(page);
    expect(opened?.undo.undo).toBe('change facts of 02b');
    for (let steps = 0; steps < 12 && (await start(page)).opened?.undo.undo !== null; steps++)
      await ask(page, 'undo');
    await expect(row(page, '002')).toContainText('c. 22 Nov 2023');
    expect((await file(page)).documents.find(({ number }) => number === '002')).toMatchObject({
      language: 'en',
      outlet: null,
      versionOf: null,
    });
  });
});

async function titleOf(page: Page, number: string): Promise<string | undefined> {
  const found = (await file(page)).documents.find((each) => each.number === number);
  return found === undefined ? undefined : `${number} ${found.title}`;
}

test('kinds of blocks change after import: numbers follow, words and annotations stay, Compare and undo too', async ({
  page,
}) => {
  await read(page, '001');
  const before = await annotationsOf(page, '001');
  const numbered = (n: number) => sheet(page).locator(`[data-number="${n}"]`);
  await test.step('a range by keyboard, one by mouse', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kinds of blocks…' }).click();
    const kinds = dialog(page, 'Kinds of blocks');
    await expect(kinds.getByRole('listbox', { name: 'Blocks' })).toBeFocused();
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('h');
    await expect(kinds).toContainText('2 blocks changed. ¶ 5 to ¶ 19 become ¶ 3 to ¶ 17.');
    await kinds.getByRole('option', { name: /SAN FRANCISCO/ }).click();
    await kinds.getByRole('button', { name: /^Furniture/ }).click();
    await expect(kinds).toContainText('¶ 2 becomes ¶ 1; ¶ 5 to ¶ 19 become ¶ 2 to ¶ 16');
    await kinds.getByRole('button', { name: 'Keep kinds' }).click();
    await expect(toasted(page)).toContainText('Kinds of blocks in 001 changed');
  });
  await test.step('the sheet follows, and every annotation stands where it stood', async () => {
    await expect(sheet(page).getByText(/^This year marks the 45th/)).toBeVisible();
    await expect(sheet(page).getByText(/^SAN FRANCISCO/)).toBeHidden();
    expect(await annotationsOf(page, '001')).toEqual(before);
    await expect(numbered(16)).toHaveCount(1);
    await expect(numbered(17)).toHaveCount(0);
  });
  await test.step('Compare uses the new blocks', async () => {
    await page.getByRole('button', { name: 'Compare with 002' }).click();
    await expect(page.getByText(/of A’s 16 paragraphs/)).toBeVisible();
  });
  await test.step('undo brings back the first text there too, and redo the second', async () => {
    expect((await start(page)).opened?.undo.undo).toBe('change block kinds of 001');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/of A’s 19 paragraphs/)).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText(/of A’s 16 paragraphs/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+1');
    await expect(sheet(page).getByText(/^SAN FRANCISCO/)).toBeVisible();
  });
});

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
    await expect(toasted(page)).toContainText('003 and 002 removed with');
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
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(dialog(page, title)).toHaveCount(0);
    }
    await row(page, '001').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Group…' })).toBeVisible();
    await expectAccessible(page);
  });
