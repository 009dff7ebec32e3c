import type { Locator, Page } from '@playwright/test';
import { file, start } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { annotated, openNote, pick, read, sheet, status, topOf } from './reading.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or run a command' });
const field = (page: Page) => palette(page).getByRole('combobox');
const group = (page: Page, name: string) =>
  palette(page).getByRole('group', { name: new RegExp(`^${name}`) });
const hot = (page: Page) => palette(page).getByRole('option', { selected: true });
const documentRow = (page: Page, number: string) =>
  page.getByRole('group', { name: 'Documents' }).getByRole('option', { name: new RegExp(`^${number}`) });

/** Opens the palette and writes in it. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
}

/** The matched letters of a row. */
const marked = (row: Locator) => row.locator('b').allTextContents();

test('the palette finds everything by its words, and Enter runs the first', async ({ app, page }) => {
  await read(page, '001');
  await test.step('a query: what can be done with the tag, passages, notes, with places', async () => {
    await ask(page, 'ＴＡＩＷＡＮ');
    await expect(group(page, 'Tag').getByRole('option')).toHaveText([
      /^Show only Taiwan\s*Alt 3$/,
      /^Tag selection Taiwan\s*3$/,
      'Edit Taiwan in codebook',
      'Report on Taiwan',
      'Tag every selection with Taiwan',
    ]);
    await expect(hot(page)).toHaveText(/Show only Taiwan/);
    await expect(group(page, 'Passages')).toContainText('Passages 7');
    const passage = group(page, 'Passages').getByRole('option', { name: /as stated in/ });
    await expect(passage).toContainText('001 ¶ 15');
    expect(await marked(passage)).toEqual(['Taiwan']);
    await expect(group(page, 'Notes')).toContainText('Tokyo’s only words on Taiwan', { ignoreCase: true });
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await setTheme(app, 'light');
    await resize(app, 720, 520);
    await expectAccessible(page);
    await resize(app, 1440, 900);
  });
  await test.step('more of a group where there is more', async () => {
    const more = group(page, 'Passages').getByRole('option', { name: '3 more' });
    await more.click();
    await expect(group(page, 'Passages').getByRole('option')).toHaveCount(7);
    await expect(more).toHaveCount(0);
    await expect(group(page, 'Passages').getByRole('option').last()).toContainText('one-China principle');
    await expect(group(page, 'Passages').getByRole('option').nth(4)).toHaveAttribute('aria-selected', 'true');
  });
  await test.step('nothing happens while an input method composes', async () => {
    await field(page).fill('');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: '台湾', selectionStart: 2, selectionEnd: 2 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeVisible();
    await input.send('Input.insertText', { text: '台湾' });
    await expect(hot(page)).toHaveText(/Show only Taiwan/);
  });
  await test.step('> commands, # tags, ¶ passages and notes', async () => {
    await field(page).fill('>small');
    await expect(palette(page).getByRole('option')).toHaveText([/^Smaller text\s*Ctrl -$/]);
    await field(page).fill('#part');
    await expect(hot(page)).toHaveText(/Show only Partners, not threats/);
    await expect(palette(page).getByRole('group')).toHaveCount(1);
    await field(page).fill('¶ one-china');
    await expect(palette(page).getByRole('group')).toHaveCount(2);
    await expect(hot(page)).toContainText('one-China principle');
    await field(page).fill('no such words');
    await expect(palette(page)).toContainText('No match for “no such words”');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
  });
  await test.step('letters at the beginnings of words name a command', async () => {
    await field(page).fill('>sholc');
    await expect(hot(page)).toContainText('Show or hide the library and codebook');
    expect(await marked(hot(page))).toEqual(['Sho', 'l', 'c']);
  });
  await test.step('a document by its number, its outlet, a speaker', async () => {
    await field(page).fill('003');
    await expect(hot(page)).toContainText('Wang Yi holds phone talk');
    await field(page).fill('akiba');
    await page.keyboard.press('Enter');
    await expect(documentRow(page, '003')).toHaveAttribute('aria-selected', 'true');
    await expect(palette(page)).toHaveCount(0);
  });
  await test.step('a paragraph of this document and of another', async () => {
    await ask(page, '¶ 5');
    await expect(hot(page)).toContainText('003 ¶ 5');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo')).toContainText('¶ 5 of');
    await ask(page, '001 ¶15');
    await expect(hot(page)).toContainText('001 ¶ 15');
    await page.keyboard.press('Enter');
    await expect(documentRow(page, '001')).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('contentinfo')).toContainText('¶ 15 of 19');
    await expect(sheet(page)).toBeFocused();
  });
  await test.step('a passage opens its note; nothing asked for, the places come that were left', async () => {
    await ask(page, 'taiwan bear on the political');
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(group(page, 'Recent').getByRole('option').first()).toContainText('003, Wang Yi');
    await page.keyboard.press('Enter');
    await expect(documentRow(page, '003')).toHaveAttribute('aria-selected', 'true');
  });
});

test('a tag is set, shown, edited and reported on from the palette', async ({ page }) => {
  await read(page, '001');
  await test.step('on what is selected', async () => {
    await pick(page, 'at a critical juncture');
    await ask(page, 'fukushima');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Fukushima');
    expect(await annotated(page, '001', 'at a critical juncture')).toMatchObject({ tags: ['Fukushima'] });
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('and it says so where nothing is', async () => {
    await ask(page, '001 ¶ 2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo')).toContainText('¶ 2 of 19');
    await ask(page, 'fukushima');
    await palette(page).getByRole('option', { name: 'Tag selection Fukushima' }).click();
    await expect(status(page)).toHaveText(/^Nothing is selected to tag/);
  });
  await test.step('shown alone, and every tag again', async () => {
    await ask(page, 'fukushima');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/^Only Fukushima is shown/);
    await ask(page, '>show every tag');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Every tag is shown');
  });
  await test.step('edited in the codebook', async () => {
    await ask(page, 'fukushima');
    await palette(page).getByRole('option', { name: 'Edit Fukushima in codebook' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
      'Fukushima',
    );
    await page.keyboard.press('Escape');
  });
  await test.step('and it alone in the report', async () => {
    await ask(page, 'fukushima');
    await palette(page).getByRole('option', { name: 'Report on Fukushima' }).click();
    await expect(page.getByRole('tab', { name: 'Report' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('checkbox', { name: /Fukushima/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Strategic ties/ })).not.toBeChecked();
  });
});

test('back and forward go through the places visited, as they were left', async ({ app, page }) => {
  const bar = page.getByRole('contentinfo');
  await read(page, '001');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(status(page)).toHaveText('There is no place to go back to');
  await test.step('five places: two in 001, 003, a passage in Compare, the report', async () => {
    await ask(page, '¶ 15');
    await page.keyboard.press('Enter');
    await expect(bar).toContainText('¶ 15 of 19');
    await read(page, '003');
    await ask(page, 'no change in its position');
    await expect(hot(page)).toContainText('001 ¶ 15');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: '001 and 002 compared' })).toBeVisible();
    await expect(bar).toContainText('A ¶ 15 of 19');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('tab', { name: 'Report' })).toHaveAttribute('aria-selected', 'true');
  });
  await test.step('back, to the top of the first', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('region', { name: '001 and 002 compared' })).toBeVisible();
    await expect(status(page)).toHaveText('Back: 001 with 002');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(documentRow(page, '003')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(bar).toContainText('¶ 15 of 19');
    const low = await topOf(page, 'He said the Japanese side will remain committed');
    expect(low).toBeGreaterThan(80);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('heading', { name: /^Xi, Kishida reaffirm/ })).toBeInViewport();
  });
  await test.step('forward past a document that was removed meanwhile', async () => {
    await documentRow(page, '003').focus();
    await page.keyboard.press('Delete');
    await expect(documentRow(page, '003')).toHaveCount(0);
    await page.keyboard.press('Alt+ArrowRight');
    await expect(bar).toContainText('¶ 15 of 19');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByRole('region', { name: '001 and 002 compared' })).toBeVisible();
    await page.mouse.move(700, 500);
    await page.evaluate(() => window.dispatchEvent(new MouseEvent('mouseup', { button: 3 })));
    await expect(bar).toContainText('¶ 15 of 19');
  });
  await test.step('restored, it is a place again; menu and palette go back too', async () => {
    await page.keyboard.press('Control+z');
    await expect(documentRow(page, '003')).toHaveCount(1);
    await ask(page, '>forward again');
    await page.keyboard.press('Enter');
    await expect(documentRow(page, '003')).toHaveAttribute('aria-selected', 'true');
    await app.evaluate(({ Menu, BrowserWindow }) => {
      const go = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Go');
      go?.submenu?.items
        .find(({ label }) => label === 'Back')
        ?.click(undefined, BrowserWindow.getAllWindows()[0]);
    });
    await expect(bar).toContainText('¶ 15 of 19');
  });
});

test('settings hold at once and after a restart; the key table has every key and finds them', async ({
  app,
  page,
  userData,
}) => {
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await read(page, '001');
  await test.step('each is kept as it is chosen', async () => {
    await page.keyboard.press('Control+,');
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await settings.getByRole('radio', { name: 'Light' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await settings.getByRole('radio', { name: /^Large/ }).check();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'L');
    await settings.getByRole('radio', { name: /^Wide/ }).check();
    await settings.getByRole('checkbox', { name: 'Keys of a single character' }).uncheck();
    await settings.getByRole('checkbox', { name: 'Tags that keyword rules suggest' }).uncheck();
    await settings
      .getByRole('combobox', { name: 'Told apart by the rules of' })
      .selectOption({ label: 'Japanese' });
    await settings.getByRole('textbox', { name: /^Your name/ }).fill('x'.repeat(201));
    await expect(settings).toContainText('200 characters at most');
    await settings.getByRole('textbox', { name: /^Your name/ }).fill(' M. Analyst ');
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
    expect((await start(page)).settings).toEqual({
      theme: 'light',
      textSize: 'L',
      measure: 76,
      letterKeys: false,
      segmentation: 'ja',
      suggestions: false,
      author: 'M. Analyst',
    });
  });
  await test.step('and holds in the text', async () => {
    const before = (await file(page)).annotations.length;
    await pick(page, 'at a critical juncture');
    await page.keyboard.press('Escape');
    await sheet(page).press('h');
    await sheet(page).press('j');
    expect((await file(page)).annotations).toHaveLength(before);
  });
  await test.step('every key in its table, which can be searched', async () => {
    await ask(page, '>keyboard');
    await page.keyboard.press('Enter');
    const keys = page.getByRole('dialog', { name: 'Keyboard' });
    for (const does of ['Back to the place before', 'Settings…', 'Sentence, then paragraph', 'Swap A and B'])
      await expect(keys.getByText(does, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await resize(app, 1024, 700);
    await expectAccessible(page);
    await keys.getByRole('textbox').fill('undo');
    await expect(keys.getByText('Undo', { exact: true })).toBeVisible();
    await expect(keys.getByText('Swap A and B')).toHaveCount(0);
    await keys.getByRole('textbox').fill('no such key');
    await expect(keys).toContainText('No key does “no such key”');
    await page.keyboard.press('Escape');
  });
  await test.step('after a restart they are as they were left', async () => {
    await app.close();
    const again = await launch(userData);
    const other = await again.firstWindow();
    await expect(other.locator('html')).toHaveAttribute('data-text-size', 'L');
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
    await other.keyboard.press('Control+,');
    await expect(other.getByRole('radio', { name: /^Wide/ })).toBeChecked();
    await expect(other.getByRole('checkbox', { name: 'Keys of a single character' })).not.toBeChecked();
    await expect(other.getByRole('textbox', { name: /^Your name/ })).toHaveValue('M. Analyst');
    await again.close();
  });
});
