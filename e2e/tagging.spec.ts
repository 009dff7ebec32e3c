import type { Page } from '@playwright/test';
import { ask, file, tagNames } from './ask.ts';
import { expect, expectAccessible, setTheme, test } from './fixtures.ts';
import { annotated, annotationsOf, drag, pick, popover, read, sheet, status } from './reading.ts';

test('the popover tags by digit, name and repetition, makes tags, and says each time what was done', async ({
  app,
  page,
}) => {
  await read(page, '003');
  await test.step('Shift and a digit toggle, and it stays', async () => {
    await pick(page, 'in an all-round way');
    for (const digit of [2, 3, 4]) await page.keyboard.press(`Shift+Digit${digit}`);
    await expect(status(page)).toHaveText('Tagged Fukushima');
    await page.keyboard.press('Shift+Digit4');
    await expect(status(page)).toHaveText('Fukushima taken off');
    await expect(popover(page).getByRole('option', { selected: true })).toHaveText([/History/, /Taiwan/]);
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await setTheme(app, 'light');
    await page.keyboard.press('Control+z');
    await expect(status(page)).toHaveText('Undone: remove tag ‘Fukushima’');
    await page.keyboard.press('Control+Shift+z');
    await expect(status(page)).toHaveText('Redone: remove tag ‘Fukushima’');
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popover(page)).toHaveCount(0);
  });
  await test.step('. gives both again, in the popover and in the sheet, as one step to undo', async () => {
    await pick(page, 'a steady start');
    await expect(popover(page)).toContainText('. History, Taiwan again');
    await page.keyboard.press('.');
    await expect(status(page)).toHaveText('Tagged History, Taiwan');
    await expect(popover(page)).toHaveCount(0);
    expect(await tagsOn(page, 'a steady start')).toEqual(['History', 'Taiwan']);
    await undo(page);
    await expect.poll(() => tagsOn(page, 'a steady start')).toBeUndefined();
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    await page.keyboard.press('.');
    await expect(status(page)).toHaveText('Tagged History, Taiwan');
    await undo(page);
  });
  await test.step('letters filter, digits never do, and Enter tags', async () => {
    await pick(page, 'new vitality');
    await page.keyboard.type('partn');
    await expect(popover(page)).toContainText('Enter tags “Partners, not threats”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Partners, not threats');
    await pick(page, 'new vitality');
    await page.keyboard.press('7');
    await expect(status(page)).toHaveText('Partners, not threats is there already');
    await pick(page, 'contribute to regional peace');
    await page.keyboard.type('fuk');
    await page.keyboard.press('1');
    await expect.poll(() => tagsOn(page, 'contribute to regional peace')).toEqual(['Trade']);
    expect(await tagsOn(page, 'new vitality')).toEqual(['Partners, not threats']);
  });
  await test.step('a name nobody has makes the tag, with a slash its parent too', async () => {
    const before = await tagNames(page);
    await pick(page, 'Both sides agreed');
    await page.keyboard.type('Tone/Frank');
    await expect(popover(page)).toContainText('Create tag “Tone / Frank”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Tone / Frank');
    expect(await tagsOn(page, 'Both sides agreed')).toEqual(['Frank']);
    await undo(page);
    await expect.poll(() => tagNames(page)).toEqual(before);
  });
  await test.step('Enter with nothing typed names a tag after the words, and takes it the next time', async () => {
    await pick(page, 'more positive signals');
    await expect(popover(page)).toContainText('Enter makes “more positive signals”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged more positive signals');
    const { tags } = await file(page);
    expect(tags.find(({ name }) => name === 'more positive signals')?.description).toBe(
      'In vivo: “more positive signals”',
    );
    await undo(page);
    await expect.poll(() => tagsOn(page, 'more positive signals')).toBeUndefined();
  });
  await test.step('a name too long or of pictures only gets a clear answer', async () => {
    await pick(page, 'more positive signals');
    await page.keyboard.insertText('long '.repeat(100));
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('200 characters at most');
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await popover(page).getByRole('combobox').fill('🇹🇼🕊️');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged 🇹🇼🕊️');
    expect(await tagsOn(page, 'more positive signals')).toEqual(['🇹🇼🕊️']);
  });
});

test('an input method composes into the filter, and its keys are its own', async ({ page }) => {
  await read(page, '001');
  const before = await annotationsOf(page, '001');
  await pick(page, 'follow the trend of the times');
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: '台', selectionStart: 1, selectionEnd: 1 });
  await page.keyboard.press('Enter');
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'Digit3', key: '3' });
  await input.send('Input.imeSetComposition', { text: '台湾', selectionStart: 2, selectionEnd: 2 });
  await expect(popover(page).getByRole('option').first()).toContainText('Taiwan');
  expect(await annotationsOf(page, '001')).toEqual(before);
  await input.send('Input.insertText', { text: '台湾' });
  await expect(popover(page).getByRole('combobox')).toHaveValue('台湾');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Tagged Taiwan');
  expect(await annotated(page, '001', 'follow the trend of the times')).toMatchObject({ tags: ['Taiwan'] });
});

test('an armed tag goes on every selection until Esc, and ends with its tag', async ({ app, page }) => {
  const strip = page.getByText('Tagging:').locator('..').locator('..');
  await read(page, '003');
  await test.step('a click on its digit arms it', async () => {
    await codebookRow(page, 'Taiwan').getByText('3', { exact: true }).click();
    await expect(strip).toContainText('Tagging: Taiwan, Esc ends');
    await expectAccessible(page);
  });
  await test.step('each selection is tagged on release, one step to undo, and nothing moves', async () => {
    for (const words of ['a steady start', 'new vitality', 'more positive signals']) {
      await drag(page, words);
      const top = await scrollTop(page);
      await expect(status(page)).toHaveText('Tagged Taiwan');
      await expect.poll(() => tagsOn(page, words)).toEqual(['Taiwan']);
      expect(await scrollTop(page)).toBe(top);
    }
    await expect(popover(page)).toHaveCount(0);
    await undo(page);
    await expect.poll(() => tagsOn(page, 'more positive signals')).toBeUndefined();
    expect(await tagsOn(page, 'new vitality')).toEqual(['Taiwan']);
  });
  await test.step('over a highlight as beside it; the keyboard’s selection waits for Enter', async () => {
    await drag(page, 'vitality into bilateral');
    await expect.poll(() => tagsOn(page, 'vitality into bilateral')).toEqual(['Taiwan']);
    const before = (await annotationsOf(page, '003')).length;
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    expect(await annotationsOf(page, '003')).toHaveLength(before);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await annotationsOf(page, '003')).length).toBe(before + 1);
  });
  await test.step('Esc ends it', async () => {
    await page.keyboard.press('Escape');
    await expect(strip).toHaveCount(0);
    await expect(status(page)).toContainText('Tagging with Taiwan has ended');
    await pick(page, 'more positive signals');
    await page.keyboard.press('Escape');
  });
  await test.step('Alt L arms the tag used last; deleting it ends that', async () => {
    await page.keyboard.press('Alt+l');
    await expect(strip).toContainText('Tagging: Taiwan');
    await setTheme(app, 'dark');
    await expectAccessible(page);
    await codebookRow(page, 'Taiwan').focus();
    await page.keyboard.press('Delete');
    await expect(strip).toHaveCount(0);
    await expect(status(page)).toContainText('no longer in the codebook');
    await undo(page);
  });
  await test.step('Alt L on a row of the codebook arms that one, in the popover the marked one; the button ends it', async () => {
    await codebookRow(page, 'Fukushima').focus();
    await page.keyboard.press('Alt+l');
    await expect(strip).toContainText('Tagging: Fukushima');
    await strip.getByRole('button', { name: 'End' }).click();
    await expect(strip).toHaveCount(0);
    await expect(sheet(page)).toBeFocused();
    await pick(page, 'more positive signals');
    await page.keyboard.type('hist');
    await page.keyboard.press('Alt+l');
    await expect(strip).toContainText('Tagging: History');
    await expect.poll(() => tagsOn(page, 'more positive signals')).toEqual(['History']);
  });
  await test.step('it holds in Compare too', async () => {
    await read(page, '001');
    await page.getByRole('button', { name: /^Compare with/ }).click();
    await expect(page.getByRole('document', { name: /^A: / })).toBeVisible();
    await expect(strip).toContainText('Tagging: History');
    const before = (await annotationsOf(page, '001')).length;
    await drag(page, 'lasting friendship');
    await expect.poll(async () => (await annotationsOf(page, '001')).length).toBe(before + 1);
    await page.keyboard.press('Escape');
    await expect(strip).toHaveCount(0);
  });
});

test('two thousand tags are filtered as they are typed', async ({ page }) => {
  const tags = Array.from({ length: 2_000 }, (_, n) => ({
    id: crypto.randomUUID(),
    parent: null,
    name: `Theme ${n} of the relationship`,
    code: 'TH',
    look: { hue: 'teal', style: 'dash' },
    digit: null,
    description: '',
    aliases: [`主题${n}`],
    rules: [],
    order: 1_000 + n,
  }));
  const reply = await ask(page, 'run', { type: 'putTags', tags });
  expect(reply.ok).toBe(true);
  await read(page, '003');
  await pick(page, 'a steady start');
  await page.keyboard.type('theme');
  await expect(popover(page)).toContainText('1,940 more: type more of the name');
  await popover(page).getByRole('combobox').fill('主题1234');
  await expect(popover(page).getByRole('option').first()).toContainText('Theme 1234');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Tagged Theme 1234 of the relationship');
});

/** Takes the last step back and waits for the word of it: until then the status says what was said before. */
async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Undone');
}

async function tagsOn(page: Page, words: string) {
  return (await annotated(page, '003', words))?.tags;
}

function codebookRow(page: Page, name: string) {
  return page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });
}

async function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('[data-scroller]')?.scrollTop ?? Number.NaN);
}
