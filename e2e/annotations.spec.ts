import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCsv } from '../src/shared/interchange/read-csv.ts';
import { parsed, quotationsIn } from '../src/shared/report/testing/read-back.ts';
import { answerSaveDialog, file, start } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { openNote, sheet, status, toast } from './reading.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Annotations' });
const rows = (page: Page) => grid(page).getByRole('row');
/** The sentence of how many there are, and of what. */
const sentence = (page: Page) => page.getByText(/^\d+ (of \d+ )?annotations/);
const chosen = (page: Page) => grid(page).getByRole('row', { selected: true });
const part = (page: Page, name: RegExp) =>
  page.locator('[data-region="Filters"]').getByRole('button', { name });
/** The names of the tags each annotation has, by its words. */
const tagsByWords = async (page: Page) => {
  const { tags, annotations } = await file(page);
  const nameOf = new Map(tags.map(({ id, name }) => [id, name]));
  return annotations.map(({ ranges: [range], tags: own }) => ({
    words: range?.exact ?? '',
    tags: own.map((id) => nameOf.get(id)),
  }));
};

test.beforeEach(async ({ page }) => {
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(grid(page)).toBeFocused();
});

test('tags with and without, documents, dates, notes and words decide what is listed', async ({
  app,
  page,
  userData,
}) => {
  await resize(app, 1440, 900);
  const { annotations } = await file(page);
  await test.step('tags: with, not, any and all', async () => {
    await expect(sentence(page)).toHaveText(`${annotations.length} annotations.`);
    await part(page, /^Tags/).click();
    const tag = (name: string) => page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) });
    await tag('Taiwan').click();
    await tag('Japanese position').click();
    await expect(sentence(page)).toContainText('annotations: tagged Taiwan or Japanese position.');
    await page.getByRole('menuitemradio', { name: 'All of the chosen tags' }).click();
    await part(page, /^Tags/).click();
    await tag('Fukushima').click();
    await tag('Fukushima').click();
    await expect(tag('Fukushima')).toHaveAttribute('aria-checked', 'mixed');
    await page.keyboard.press('Escape');
    const both = (await tagsByWords(page)).filter(
      ({ tags }) =>
        tags.includes('Taiwan') && tags.includes('Japanese position') && !tags.includes('Fukushima'),
    );
    expect(both.length).toBeGreaterThan(0);
    await expect(sentence(page)).toHaveText(
      `${both.length} of ${annotations.length} annotations: tagged Taiwan and Japanese position, not Fukushima.`,
    );
    await expect(rows(page)).toHaveCount(both.length + 1);
  });
  await test.step('a filter that leaves nothing says where things are', async () => {
    await part(page, /^Documents/).click();
    await page.getByRole('menuitemcheckbox', { name: /^000/ }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'No annotation fits all of this' })).toBeVisible();
    await expect(page.getByText(/Not asking for “in 000”: \d annotations? in 001/)).toBeVisible();
    await page
      .getByRole('button', { name: /^Show (it|them)$/ })
      .first()
      .click();
    await expect(grid(page)).toBeVisible();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });
  await test.step('dates of the statement and notes', async () => {
    await part(page, /^Dates/).click();
    await page.getByLabel('Statement from').fill('2024-01-01');
    await page.keyboard.press('Escape');
    await part(page, /^Notes/).click();
    await page.getByRole('menuitemradio', { name: 'With a note', exact: true }).click();
    await expect(sentence(page)).toContainText('annotations: stated since 1 Jan 2024; with a note.');
    await expect(grid(page).getByRole('row', { name: /^00[12] / })).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });
  await test.step('words, folded, are found and set off; Esc goes back to the list', async () => {
    await grid(page).press('/');
    await page.keyboard.type('ＴＡＩＷＡＮ');
    await expect(grid(page).locator('mark').first()).toHaveText('Taiwan');
    await page.keyboard.press('Enter');
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('Control+f');
    await expect(page.getByRole('textbox', { name: /^Filter by words/ })).toBeFocused();
  });
  await test.step('the order goes by a column, up and down, and outlives a restart with the filter', async () => {
    await grid(page).getByRole('button', { name: 'Quotation' }).click();
    await grid(page).getByRole('button', { name: 'Quotation' }).click();
    const head = grid(page).getByRole('columnheader', { name: 'Quotation' });
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const lengths = (await grid(page).locator('[role=gridcell]:nth-child(2)').allInnerTexts()).map(
      (words) => words.length,
    );
    expect(lengths.slice(0, 3)).toEqual(lengths.slice(0, 3).toSorted((a, b) => b - a));
    await expect
      .poll(async () => (await start(page)).opened?.view?.annotations.order)
      .toEqual({ by: 'length', down: true });
    await app.close();
    const again = await launch(userData);
    try {
      const next = await again.firstWindow();
      await expect(sentence(next)).toContainText('with the words “ＴＡＩＷＡＮ”');
      await expect(grid(next).getByRole('columnheader', { name: 'Quotation' })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
    } finally {
      await again.close();
    }
  });
});

test('many are chosen by keys and mouse, retagged, deleted and undone, each as one step', async ({
  page,
}) => {
  const before = await tagsByWords(page);
  const undoName = async () => (await start(page)).opened?.undo.undo;
  await test.step('a key with nothing selected says so', async () => {
    await page.keyboard.press('3');
    await expect(status(page)).toHaveText('Nothing is selected. The arrows choose an annotation');
  });
  await test.step('Shift extends, Space and Ctrl click toggle, Esc chooses none', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(chosen(page)).toHaveCount(3);
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Space');
    await rows(page)
      .nth(2)
      .click({ modifiers: ['Control'] });
    await expect(chosen(page)).toHaveCount(3);
    await expect(page.getByRole('contentinfo')).toContainText('Annotation 2 of 93');
    await expect(page.getByRole('contentinfo')).toContainText('3 selected');
  });
  await test.step('a digit tags all of them, Shift takes it off, one undo each', async () => {
    await page.keyboard.press('9');
    await expect(page.getByText('Tagged 3 passages Japanese position')).toBeVisible();
    expect(await undoName()).toBe('tag 3 passages ‘Japanese position’');
    await page.keyboard.press('9');
    await expect(status(page)).toHaveText('Japanese position is on all 3 already');
    await page.keyboard.press('Shift+9');
    await expect.poll(undoName).toBe('take ‘Japanese position’ off 3 passages');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => tagsByWords(page)).toEqual(before);
  });
  await test.step('T picks among all tags by name', async () => {
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox', { name: 'Filter the tags' })).toBeFocused();
    await page.keyboard.type('united');
    await page.keyboard.press('Enter');
    await expect(grid(page)).toBeFocused();
    await expect.poll(undoName).toBe('tag 3 passages ‘United States’');
    await page.keyboard.press('Control+z');
  });
  await test.step('Del deletes all that is chosen, and the toast takes it back', async () => {
    await page.keyboard.press('Control+a');
    await expect(status(page)).toHaveText('93 selected');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('heading', { name: 'No annotations yet' })).toBeVisible();
    expect(await undoName()).toBe('delete 93 annotations');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => tagsByWords(page)).toEqual(before);
    await expect(grid(page)).toBeVisible();
  });
});

test('Enter opens the place, the way back finds the list, and what is listed leaves as files', async ({
  app,
  page,
  userData,
}) => {
  await test.step('there and back', async () => {
    await page.keyboard.press('End');
    await expect(page.getByRole('contentinfo')).toContainText('Annotation 93 of 93');
    const last = await chosen(page).getByRole('gridcell').nth(1).innerText();
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toContainText(last.slice(0, 40));
    await page.keyboard.press('Control+5');
    await expect(grid(page)).toBeFocused();
    await expect(chosen(page)).toContainText(last.slice(0, 40));
    await expect(chosen(page)).toBeInViewport();
  });
  await test.step('a Markdown report of what is chosen', async () => {
    const path = join(userData, 'chosen.md');
    await answerSaveDialog(app, path);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+e');
    await expect(toast(page)).toContainText(`2 annotations saved to ${path}`);
    const markdown = await readFile(path, 'utf8');
    expect(parsed(markdown).children[0]).toMatchObject({ type: 'heading', depth: 1 });
    const quotations = quotationsIn(markdown);
    expect(quotations.map(({ place }) => place.replace(/,.*/, ''))).toEqual(['¶1', '¶2']);
    expect(quotations[0]?.quoted[0]).toMatch(/^reaffirmed the positioning/);
  });
  await test.step('a CSV table of all that is shown, in its order', async () => {
    const path = join(userData, 'all.csv');
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'CSV table…' }).last().click();
    await expect(toast(page)).toContainText(`93 annotations saved to ${path}`);
    const [heads, ...table] = readCsv(await readFile(path, 'utf8')).map(({ cells }) => cells);
    expect(heads?.slice(0, 2)).toEqual(['Document', 'Title']);
    expect(table).toHaveLength(93);
    expect(table[0]).toEqual(expect.arrayContaining(['001', '¶1', 'Strategic ties']));
    await answerSaveDialog(app, null);
    await page.keyboard.press('Control+e');
    await expect(status(page)).toHaveText('Not exported');
  });
});

test('the list is accessible and whole at every width, light and dark', async ({ app, page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
      [720, 560],
    ] as const) {
      await resize(app, width, height);
      await expect(page.getByRole('tab', { name: 'Annotations' })).toBeInViewport({ ratio: 1 });
      await expect(part(page, /^Export/)).toBeInViewport({ ratio: 1 });
      await expectAccessible(page, theme);
    }
    await resize(app, 1440, 900);
    await part(page, /^Tags/).click();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tags…' }).click();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
  }
});
