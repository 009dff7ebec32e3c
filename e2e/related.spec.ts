import type { Page } from '@playwright/test';
import { file } from './ask.ts';
import { row as compareRow, text } from './comparing.ts';
import { expect, expectAccessible, resize, setTheme, test } from './fixtures.ts';
import { command, row, rowMenu } from './library.ts';

const table = (page: Page) => page.getByRole('table', { name: /^Paragraphs of 001/ });

const cell = (page: Page, paragraph: number, name: string | RegExp) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^¶\\s*${paragraph}\\b`) }) })
    .getByRole('button', { name, exact: true });

test('the app says which documents share text, in the figures of Compare, and keeps it up to date', async ({
  app,
  page,
}) => {
  await resize(app, 1440, 900);

  await test.step('in Read: the button, the line under the facts, the library', async () => {
    const button = page.getByRole('button', { name: 'Compare with 002' });
    await expect(button).toBeVisible();
    await expect(page.getByRole('button', { name: 'Shares 13 of 19 paragraphs with 002' })).toBeVisible();
    await expect(
      row(page, '001').getByTitle('Shares 13 of 19 paragraphs with 002, which quotes it'),
    ).toBeVisible();
    await expect(
      row(page, '002').getByTitle('Shares 13 of 25 paragraphs with 001, which it quotes'),
    ).toBeVisible();
    await expect(row(page, '003').getByTitle(/^Shares/)).toHaveCount(0);
    await button.hover();
    await expect(page.getByRole('tooltip')).toContainText(
      'Shares 13 of 19 paragraphs with 002, which quotes it',
    );
  });

  await test.step('a document that goes is said no more, and said again when it comes back', async () => {
    await rowMenu(page, '002', 'Remove from the library');
    await expect(page.getByRole('button', { name: 'Compare with 002' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Shares/ })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Undone/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compare with 002' })).toBeVisible();
  });

  await test.step('the palette and the menu of a row lead to the pair', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search or run a command' });
    await expect(field).toBeFocused();
    await page.keyboard.type('related');
    await expect(page.getByRole('option', { name: /^Compare with 002.*13 of 19/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await rowMenu(page, '002', 'Compare with 001 (13 of 25)');
    await expect(page.getByText(/^B carries 13 of A’s 25 paragraphs/)).toBeVisible();
  });

  await test.step('where nothing is compared, the pairs are listed with who quotes whom', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('tab', { name: 'Read' }).click();
    await expect(page.getByRole('button', { name: 'Shares 13 of 19 paragraphs with 002' })).toBeVisible();
    await page.getByRole('button', { name: 'Shares 13 of 19 paragraphs with 002' }).click();
    await expect(
      page.getByText(/^B carries 13 of A’s 19 paragraphs, 12 word for word and 1 inside another sentence/),
    ).toBeVisible();
  });
});

test('one document against several: which of them carry which paragraph', async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  const pair = page.getByRole('button', { name: /^001.*002.*13 of 19 paragraphs.*002 quotes 001$/ });
  await expect(pair).toBeVisible();
  await expectAccessible(page);

  await test.step('the table is opened for a document and others are taken into it', async () => {
    await page.getByRole('button', { name: 'Choose a document' }).click();
    await page.getByRole('menuitemradio', { name: /^001/ }).click();
    await expect(
      page.getByText('13 of A’s 19 paragraphs are in the other document. 6 are not.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'In 1 other', exact: true }).click();
    await expect(page.getByRole('menuitemcheckbox', { name: /^002.*13 of 19$/ })).toBeChecked();
    for (const number of ['003', '000', '004'])
      await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${number}`) }).click();
    await page.keyboard.press('Escape');
    await expect(
      page.getByText(
        '13 of A’s 19 paragraphs are in at least one of 4 other documents, none in all of them. 6 are in none.',
      ),
    ).toBeVisible();
    await expect(table(page).getByRole('columnheader')).toHaveText([
      'Paragraph of 001',
      'In',
      /^002/,
      /^003/,
      /^000/,
      /^004/,
    ]);
    await expect(table(page).locator('tfoot').getByRole('button')).toHaveText([
      '13 of 19 in 002',
      '0 of 19 in 003',
      '0 of 19 in 000',
      '0 of 19 in 004',
    ]);
  });

  await test.step('each cell says what became of the paragraph there', async () => {
    await expect(cell(page, 2, 'word for word at ¶10 of 002')).toBeVisible();
    await expect(cell(page, 18, 'inside ¶7 of 002, moved')).toBeVisible();
    await expect(cell(page, 12, 'not in 002')).toBeVisible();
    await expect(table(page).getByRole('button', { name: 'not in 004' })).toHaveCount(19);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  });

  await test.step('it is filtered and sorted', async () => {
    const shown = page.getByRole('group', { name: 'Paragraphs shown' });
    await shown.getByRole('button', { name: /^In none/ }).click();
    await expect(table(page).locator('tbody').getByRole('row')).toHaveCount(6);
    await shown.getByRole('button', { name: /^All/ }).click();
    await table(page).getByRole('button', { name: 'In', exact: true }).click();
    await expect(table(page).getByRole('columnheader', { name: 'In', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(table(page).locator('tbody').getByRole('rowheader').nth(1)).toContainText('12');
    await table(page).getByRole('button', { name: 'In', exact: true }).click();
    await table(page).getByRole('button', { name: 'In', exact: true }).click();
    await expect(table(page).locator('tbody').getByRole('rowheader').nth(1)).toContainText('2');
  });

  await test.step('a figure opens its passages, keys move from cell to cell, Enter opens the pair there', async () => {
    await table(page)
      .getByRole('button', { name: /^1 of 4/ })
      .last()
      .click();
    const passages = page.getByRole('list', { name: '¶18 of 001 and where it stands' });
    await expect(passages).toContainText('agreed to find a proper way to resolve the issue');
    await expect(passages).toContainText('according to China’s official readout');
    await passages.getByRole('button').focus();
    await page.keyboard.press('Escape');
    await expect(passages).toHaveCount(0);
    await cell(page, 17, /^1 of 4/).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 18, 'inside ¶7 of 002, moved')).toBeFocused();
    await page.keyboard.press('End');
    await expect(cell(page, 18, 'not in 004')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(text(page, 'B')).toBeVisible();
    await expect(compareRow(page, /^¶18, /)).toBeInViewport();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(cell(page, 18, /^1 of 4/)).toBeFocused();
  });

  await test.step('it is saved, and opens again as it was', async () => {
    await page.getByRole('button', { name: 'More of this table' }).click();
    await page.getByRole('menuitem', { name: 'Save this table' }).click();
    await expect
      .poll(async () => (await file(page)).comparisons.filter(({ kind }) => kind === 'presence').length)
      .toBe(1);
    await page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: 'Rows' }).click();
    await expect(text(page, 'A')).toBeVisible();
    await page.keyboard.press('Shift+F8');
    await expect(table(page).getByRole('columnheader')).toHaveCount(6);
    await page.getByRole('button', { name: 'Take 004 out of the table' }).click();
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
  });

  await test.step('a narrow window has the same table', async () => {
    await resize(app, 820, 700);
    await expect(cell(page, 18, 'inside ¶7 of 002, moved')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('without the first document there is no table, and a way on', async () => {
    await resize(app, 1440, 900);
    await page.getByRole('option', { name: /^A/ }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Remove from the library' }).click();
    await expect(page.getByText(/001 was removed from the library/)).toBeVisible();
    await command(page, 'Undo');
    await expect(table(page)).toBeVisible();
  });
});
