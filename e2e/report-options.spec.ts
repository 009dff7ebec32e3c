import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, file } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { status, toast } from './reading.ts';

const pages = (page: Page) => page.getByRole('region', { name: 'Pages' });
/** What is set on them, without what is only measured. */
const onPages = (page: Page) => pages(page).getByRole('article');
const source = (page: Page) => page.getByRole('region', { name: 'Markdown source' });
const options = (page: Page) => page.getByRole('complementary', { name: 'Report options' });
const tag = (page: Page, name: string) =>
  options(page).getByRole('checkbox', { name: new RegExp(`^${name}`) });
const part = (page: Page, name: string) =>
  options(page).getByRole('button', { name: new RegExp(`^${name}`) });
const ownText = (page: Page) => page.getByRole('textbox', { name: /^Text of your own/ });
const menu = (page: Page) => page.getByRole('button', { name: /^Reports:/ });
const reports = async (page: Page) => (await file(page)).reports;
const passages = (page: Page, count: number) => page.getByText(new RegExp(`^${count} passages?, `));

/** Does what the menu of reports offers. */
async function choose(page: Page, item: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** How many passages the sample has with all of some tags and none of others, by name. */
async function counted(page: Page, all: readonly string[], none: readonly string[] = []): Promise<number> {
  const { tags, annotations } = await file(page);
  const named = (name: string): readonly string[] => {
    const id = tags.find((each) => each.name === name)?.id;
    return tags.filter((each) => each.id === id || each.parent === id).map((each) => each.id);
  };
  return annotations.filter(
    (annotation) =>
      all.every((name) => named(name).some((id) => annotation.tags.includes(id))) &&
      !none.some((name) => named(name).some((id) => annotation.tags.includes(id))),
  ).length;
}

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(pages(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('a report asks for tags together and without others, for documents and days, and every change can be undone', async ({
  app,
  page,
}) => {
  await tag(page, 'Passages of 002 that 001 has too').check();
  await page.getByRole('button', { name: 'Choose no tag' }).click();
  await tag(page, 'Taiwan').check();
  await expect(options(page).getByRole('radio', { name: 'All of them' })).toHaveCount(0);
  await tag(page, 'Japanese position').check();
  await test.step('any of them, all of them, and without what else is tagged', async () => {
    const either = async (none: readonly string[]): Promise<number> =>
      (await counted(page, ['Taiwan'], none)) +
      (await counted(page, ['Japanese position'], none)) -
      (await counted(page, ['Taiwan', 'Japanese position'], none));
    const together = await counted(page, ['Taiwan', 'Japanese position']);
    const [any, without] = [await either([]), await either(['History'])];
    expect([0 < together, together < without, without < any]).toEqual([true, true, true]);
    await expect(passages(page, any)).toBeVisible();
    await options(page).getByRole('radio', { name: 'All of them' }).check();
    await expect(passages(page, together)).toBeVisible();
    await options(page).getByRole('radio', { name: 'Any of them' }).check();
    await tag(page, 'History').click({ modifiers: ['Alt'] });
    await expect(tag(page, 'History , left out')).not.toBeChecked();
    await expect(options(page)).toContainText('2 of 18, 2 left out');
    await expect(passages(page, without)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone');
    await expect(passages(page, any)).toBeVisible();
    await tag(page, 'History').focus();
    await page.keyboard.press('-');
    await expect(passages(page, without)).toBeVisible();
    await part(page, 'Leave out History').click();
    await expect(passages(page, any)).toBeVisible();
  });
  await test.step('some documents, some days; a day that cannot be read is told', async () => {
    await part(page, 'Documents').click();
    await tag(page, '001').uncheck();
    await expect(part(page, 'Documents 4 of 5')).toBeVisible();
    await expect(pages(page).getByRole('heading', { level: 1 })).toHaveText(/ in three documents$/);
    await part(page, 'Choose all documents').click();
    await expect(part(page, 'Documents All 5')).toBeVisible();
    await part(page, 'Dates').click();
    await options(page).getByLabel('From').fill('17/11/2023');
    await page.keyboard.press('Enter');
    await expect(options(page).getByRole('alert')).toContainText('Which is the month?');
    await options(page).getByLabel('From').fill('Feb 2024');
    await page.keyboard.press('Enter');
    await expect(options(page).getByRole('alert')).toHaveCount(0);
    await expect(part(page, 'Dates from 1 Feb 2024')).toBeVisible();
    await expect(source(page)).not.toContainText('17 November 2023');
  });
  await test.step('all of it is accessible, light and dark, and can be reached in a small window', async () => {
    await tag(page, 'Trade').click({ modifiers: ['Alt'] });
    await part(page, 'Text of your own').click();
    await part(page, 'Opening').click();
    await expect(ownText(page)).toBeFocused();
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
    await resize(app, 1024, 700);
    await expectAccessible(page);
    await resize(app, 720, 480);
    await expect(ownText(page)).toBeInViewport();
    await page.getByRole('button', { name: 'Close the text' }).click();
    await page.getByRole('button', { name: 'Report options' }).click();
    await options(page).getByRole('radio', { name: 'Date' }).check();
    await part(page, 'Closing').click();
    await expect(ownText(page)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(part(page, 'Closing')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(options(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Report options' })).toBeFocused();
  });
});

test('reports are named, copied, deleted and kept with what the analyst says in them', async ({
  app,
  page,
  userData,
}) => {
  const text = 'Three things *stand out*.';
  await test.step('the first change keeps a report; another is begun beside it', async () => {
    await page.getByRole('button', { name: 'Choose no tag' }).click();
    await tag(page, 'Taiwan').check();
    await choose(page, 'New report');
    await expect(menu(page)).toHaveAccessibleName('Reports: Report 2');
    await expect(tag(page, 'Trade')).toBeChecked();
    await choose(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Name in the list of reports' }).fill('Report 1');
    await expect(page.getByText('There is a report ‘Report 1’ already.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Name in the list of reports' }).fill('For the minister');
    await page.keyboard.press('Enter');
    await expect(menu(page)).toHaveText('For the minister');
    await expect(menu(page)).toBeFocused();
    await menu(page).click();
    await page.getByRole('menuitemradio', { name: 'Report 1' }).click();
    await expect(tag(page, 'Trade')).not.toBeChecked();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).fill('for the minister');
    await page.getByRole('group', { name: 'Reports' }).getByRole('option').click();
    await expect(menu(page)).toHaveText('For the minister');
  });
  await test.step('texts of one’s own stand on the pages where they belong', async () => {
    await page.getByRole('button', { name: 'Choose no tag' }).click();
    await tag(page, 'Taiwan').check();
    await part(page, 'Text of your own').click();
    await part(page, 'Opening').click();
    await page.keyboard.type(text);
    await expect(onPages(page).getByText(text)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(part(page, 'Opening')).toBeFocused();
    await part(page, 'Before Taiwan').click();
    await page.keyboard.type('Named once by each.');
    await page.keyboard.press('Control+Enter');
    await expect(onPages(page).getByText('Named once by each.')).toBeAttached();
    await onPages(page).getByText(text).click();
    await expect(ownText(page)).toHaveValue(text);
    await page.keyboard.press('Escape');
  });
  await test.step('one whose section goes waits for it, and can be read meanwhile', async () => {
    await tag(page, 'Taiwan').uncheck();
    await expect(part(page, 'Text of your own')).toContainText('2 texts, 1 not in the report now');
    await expect(onPages(page).getByText('Named once by each.')).toHaveCount(0);
    await options(page)
      .getByRole('group', { name: 'Not in the report now' })
      .getByRole('button', { name: /^Before Taiwan/ })
      .click();
    await expect(ownText(page)).toHaveValue('Named once by each.');
    await page.keyboard.press('Escape');
    await tag(page, 'Taiwan').check();
    await expect(onPages(page).getByText('Named once by each.')).toBeAttached();
  });
  await test.step('a copy is another report; what is deleted comes back whole', async () => {
    await choose(page, 'Duplicate');
    await expect(menu(page)).toHaveText('For the minister copy');
    await expect(onPages(page).getByText(text)).toBeVisible();
    await choose(page, 'Delete');
    await expect(toast(page)).toContainText('Deleted report ‘For the minister copy’');
    await expect(menu(page)).toHaveText('For the minister');
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(menu(page)).toHaveText('For the minister copy');
    expect((await reports(page)).map(({ name }) => name).toSorted()).toEqual([
      'For the minister',
      'For the minister copy',
      'Report 1',
    ]);
  });
  await test.step('an export has what was typed just before; a restart too', async () => {
    const path = join(userData, 'minister.md');
    await answerSaveDialog(app, path);
    await part(page, 'Closing').click();
    await page.keyboard.type('More next month.');
    await page.keyboard.press('Control+e');
    await expect(page.getByText(`Report saved to ${path}`).first()).toBeVisible();
    const markdown = await readFile(path, 'utf8');
    for (const words of ['stand out', 'Named once by each.', 'More next month.'])
      expect(markdown).toContain(words);
    await app.close();
    const again = await launch(userData);
    try {
      const next = await again.firstWindow();
      await expect(menu(next)).toHaveAccessibleName('Reports: For the minister copy');
      await expect(onPages(next).getByText(text)).toBeVisible();
      await menu(next).click();
      await next.getByRole('menuitemradio', { name: 'For the minister', exact: true }).click();
      await part(next, 'Text of your own').click();
      await expect(part(next, 'Closing')).toContainText('Write');
    } finally {
      await again.close();
    }
  });
});
