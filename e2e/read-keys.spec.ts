import { expect, test } from './fixtures.ts';
import {
  annotated,
  annotationsOf,
  caret,
  clickOn,
  openNote,
  pick,
  popover,
  read,
  selected,
  sheet,
  status,
} from './reading.ts';

test('all of it goes by keys: paragraph, sentence, words, tag, note, next annotation', async ({ page }) => {
  await page.getByRole('option', { name: /^003/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('document', { name: /^001, / })).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press('j');
  await expect(page.getByRole('contentinfo')).toContainText('¶ 5 of 19');
  await page.keyboard.press('w');
  await page.keyboard.press('Shift+W');
  await page.keyboard.press('Shift+W');
  await expect.poll(() => selected(page)).toBe('The current international');
  await expect(popover(page)).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(status(page)).toHaveText('Tagged Trade');
  expect(await annotated(page, '001', 'The current international')).toMatchObject({ tags: ['Trade'] });

  await page.keyboard.press('j');
  await page.keyboard.press('s');
  const sentence = 'At present, the China-Japan relationship is at a critical juncture, Xi said.';
  await expect.poll(() => selected(page)).toBe(sentence);
  await page.keyboard.press('n');
  await expect(openNote(page).getByLabel('Note')).toBeFocused();
  await page.keyboard.type('Key 3 is no tag here');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => annotated(page, '001', sentence))
    .toEqual({ tags: [], note: 'Key 3 is no tag here' });
  await page.keyboard.press('4');
  await expect.poll(() => annotated(page, '001', sentence)).toMatchObject({ tags: ['Fukushima'] });
  await page.keyboard.press('e');
  await expect(openNote(page).getByLabel('Note')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(openNote(page)).toHaveCount(0);
  await page.keyboard.press(']');
  await expect(openNote(page)).toHaveCount(1);
});

test('keys act where the caret is, and say so where there is nothing to act on', async ({ page }) => {
  await test.step('a key with nothing to act on says so', async () => {
    await expect(sheet(page), 'keys act from the start').toBeFocused();
    await read(page, '003');
    await test.step('what was tagged last is meant until Esc', async () => {
      await pick(page, 'a steady start');
      await page.keyboard.press('1');
      await page.keyboard.press('2');
      await expect(status(page)).toHaveText('Tagged History');
      await page.keyboard.press('Escape');
      await page.keyboard.press('3');
      await expect(status(page)).toContainText('Nothing is selected to tag');
      expect(await annotated(page, '003', 'a steady start')).toMatchObject({ tags: ['Trade', 'History'] });
    });
    const before = await annotationsOf(page, '003');
    await sheet(page).focus();
    await page.keyboard.press('3');
    await expect(status(page)).toContainText('Nothing is selected to tag');
    await page.keyboard.press('e');
    await expect(status(page)).toContainText('Open an annotation to edit its note');
    await page.keyboard.press('Delete');
    await expect(status(page)).toContainText('Open an annotation to delete it');
    expect(await annotationsOf(page, '003')).toEqual(before);
  });
  await test.step('F6 goes from the text to the notes and on', async () => {
    await read(page, '001');
    await sheet(page).focus();
    await page.keyboard.press('F6');
    await expect(page.locator('[data-note] button').first()).toBeFocused();
    await page.keyboard.press('F6');
    await expect(page.locator('[data-note] button').first()).not.toBeFocused();
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await expect(sheet(page)).toBeFocused();
  });
  await test.step('where annotations overlap, a click opens the shortest and Tab goes through them all', async () => {
    await read(page, '001');
    await clickOn(page, 'the political foundation of China-Japan relations');
    await expect(openNote(page)).toContainText('3 annotations overlap here');
    const current = openNote(page).locator('[aria-current="true"]');
    const seen = new Set<string | null>();
    for (let i = 0; i < 3; i++) {
      seen.add(await current.textContent());
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBe(3);
  });
  await test.step('the open note closes when the caret leaves its paragraph, and no key acts on it out of sight', async () => {
    await read(page, '001');
    await clickOn(page, 'foster positive and friendly mutual cognition');
    await expect(openNote(page)).toHaveCount(1);
    const before = await annotationsOf(page, '001');
    await page.keyboard.press('ArrowRight');
    await expect(openNote(page)).toHaveCount(1);
    await page.keyboard.press('j');
    await expect(openNote(page)).toHaveCount(0);
    await page.keyboard.press('3');
    await expect(status(page)).toContainText('Nothing is selected to tag');
    expect(await annotationsOf(page, '001')).toEqual(before);
  });
});

test('J goes on from the first block, wherever the text begins', async ({ page }) => {
  for (const number of ['000', '003']) {
    await read(page, number);
    await sheet(page).focus();
    const blocks: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('j');
      blocks.push((await caret(page)).block);
    }
    expect(new Set(blocks).size, number).toBe(5);
  }
});

test('what was just tagged or highlighted is what N, E and a digit go on with, until the caret moves', async ({
  page,
}) => {
  await read(page, '001');
  await sheet(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('j');
  await page.keyboard.press('w');
  await page.keyboard.press('Shift+W');
  await page.keyboard.press('3');
  await expect(status(page)).toHaveText('Tagged Taiwan');
  await page.keyboard.press('2');
  await expect(status(page)).toHaveText('Tagged History');
  await page.keyboard.press('n');
  await expect(openNote(page).getByLabel('Note')).toBeFocused();
  await page.keyboard.type('Three, then N');
  await page.keyboard.press('Control+Enter');
  const words = 'The current';
  await expect
    .poll(() => annotated(page, '001', words))
    .toEqual({ tags: ['Taiwan', 'History'], note: 'Three, then N' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.keyboard.press('h');
  await expect(status(page)).toHaveText('Highlighted');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(status(page)).toContainText('Nothing is selected to note');
});

test('the list of what overlaps stays while Tab goes through it, and Tab comes back', async ({ page }) => {
  await read(page, '003');
  for (const words of ['in an all', 'all-round', 'round way']) {
    await pick(page, words);
    await page.keyboard.press('4');
    await expect(status(page)).toHaveText('Tagged Fukushima');
  }
  await clickOn(page, 'all-round');
  const list = openNote(page).locator('button[aria-current]');
  const first = await list.allTextContents();
  const current = openNote(page).locator('[aria-current="true"]');
  const seen: (string | null)[] = [];
  for (let i = 0; i <= first.length; i++) {
    seen.push(await current.textContent());
    await page.keyboard.press('Tab');
    expect(await list.allTextContents()).toEqual(first);
  }
  expect(new Set(seen).size).toBe(first.length);
  expect(seen.at(-1)).toBe(seen[0]);
});
