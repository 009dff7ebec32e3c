import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { file } from './ask.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { answerOpenDialog, importButton, review } from './importing.ts';
import { annotationsOf, drag, ends, openNote, popover, read, selected, sheet, status } from './reading.ts';
import { clickAt, words } from './selecting.ts';

const chinese =
  '日本启动排海\n\n日方不顾反对，强行启动核污染水排海。中方表示：“坚决反对。”双方同意继续沟通。\n';

const japanese =
  '処理水をめぐる会談\n\n岸田総理は処理水の海洋放出について説明した。「安全である。」と述べた。双方は対話を続ける。\n';

const english =
  'Remarks on the visit\n\nOn Nov. 16 Mr. J. Smith of St. Petersburg met Sen. Brown at 9 a.m. in the U.S. He named No. 2 of the list. They agreed.\n\n   \n\nThe second paragraph ends here.\n';

test('two clicks select a word, three a sentence, four a paragraph, in the language of the text; drags go on by the same', async ({
  app,
  page,
  userData,
}) => {
  await add(app, page, userData, { 'zh.txt': chinese, 'ja.txt': japanese, 'en.txt': english });
  await test.step('Chinese', async () => {
    await open(page, 'zh.txt');
    await press(page, '污染水', 2);
    expect(await tagged(page)).toEqual(['污染']);
    await press(page, '坚决反对', 3);
    expect(await tagged(page)).toEqual(['中方表示：“坚决反对。”']);
    await press(page, '强行', 4);
    expect(await tagged(page)).toEqual([chinese.split('\n')[2]]);
    await press(page, '强行', 2, '污染');
    expect(await tagged(page)).toEqual(['强行启动核污染']);
  });
  await test.step('Japanese', async () => {
    await open(page, 'ja.txt');
    await press(page, '理水の', 2);
    expect(await tagged(page)).toEqual(['処理']);
    await press(page, '安全', 3);
    expect(await tagged(page)).toEqual(['「安全である。」と述べた。']);
  });
  await test.step('English, with abbreviations; Shift extends by what was selected', async () => {
    await open(page, 'en.txt');
    await press(page, 'Petersburg', 3);
    expect(await tagged(page)).toEqual([
      'On Nov. 16 Mr. J. Smith of St. Petersburg met Sen. Brown at 9 a.m. in the U.S.',
    ]);
    await press(page, 'named', 3, 'second');
    expect(await tagged(page)).toEqual([
      'He named No. 2 of the list. They agreed.\n\n   \n\nThe second paragraph ends here.',
    ]);
    await press(page, 'Smith', 2);
    await page.keyboard.down('Shift');
    await clickAt(page, 'Brown');
    await page.keyboard.up('Shift');
    expect(await tagged(page)).toEqual(['Smith of St. Petersburg met Sen. Brown']);
    await press(page, 'Petersburg', 2, 'Mr');
    expect(await tagged(page)).toEqual(['Mr. J. Smith of St. Petersburg']);
  });
  await test.step('a finger that rests on a word', async () => {
    await longPress(page, 'Brown');
    expect(await tagged(page)).toEqual(['Brown']);
  });
  await test.step('keys know sentences and words too', async () => {
    await sheet(page).focus();
    await clickAt(page, 'named');
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    await expect.poll(() => words(page)).toEqual([['He named No. 2 of the list.']]);
    await page.keyboard.press('Control+z');
  });
});

test('the caret is there from the start, and keys select as everywhere', async ({ page }) => {
  await read(page, '001');
  await sheet(page).focus();
  await test.step('a caret before any key, in sight', async () => {
    const selection = await page.evaluate(() => {
      const node = getSelection()?.focusNode?.parentElement;
      return { type: getSelection()?.type, height: node?.getBoundingClientRect().height ?? 0 };
    });
    expect(selection.type).toBe('Caret');
    expect(selection.height).toBeGreaterThan(0);
  });
  await test.step('Shift and arrows, End and Home', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await expect.poll(() => selected(page)).toMatch(/^SAN/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(40);
    await page.keyboard.press('PageDown');
    await expect.poll(() => selected(page)).toBe('');
  });
  await test.step('S again takes the paragraph, Shift+J goes on to the next', async () => {
    await clickAt(page, 'At present');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect.poll(() => selected(page)).toMatch(/^At present.*Xi said\.$/);
    await page.keyboard.press('s');
    await expect.poll(() => selected(page)).toMatch(/^At present.*in 1972\.$/);
    await page.keyboard.press('Shift+J');
    await expect.poll(() => selected(page)).toMatch(/^At present[^]*concrete actions, Xi said\.$/);
    const count = (await annotationsOf(page, '001')).length;
    await page.keyboard.press('2');
    await expect.poll(async () => (await annotationsOf(page, '001')).length).toBe(count + 1);
    const made = (await words(page, '001')).find(([first]) => first?.startsWith('At present'));
    expect(made).toEqual([expect.stringMatching(/in 1972\.\n\nThe two sides[^]*actions, Xi said\.$/)]);
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone');
  });
  await test.step('all of the document', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('t');
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
    const before = (await annotationsOf(page, '001')).length;
    await page.keyboard.press('1');
    await expect.poll(async () => (await annotationsOf(page, '001')).length).toBe(before + 1);
    const whole = (await words(page, '001')).find(([first]) => first?.startsWith('Xi, Kishida reaffirm'));
    expect(whole?.length).toBeGreaterThan(1);
    expect(whole?.join('\n')).toMatch(/climate change\./);
    expect(whole?.join('\n')).not.toContain('[Photo/Xinhua]');
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone');
  });
  await test.step('nothing, and nothing but white space', async () => {
    await clickAt(page, 'This year marks');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect(status(page)).toContainText('Nothing is selected to tag');
    await page.keyboard.press('+');
    await expect(status(page)).toContainText('Select words first');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(status(page)).toContainText('Open an annotation to move its edges');
    const { to } = await ends(page, 'marks');
    await page.mouse.move(to.x + 1, to.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 3, to.y);
    await page.mouse.move(to.x + 4.5, to.y);
    await page.mouse.up();
    await expect(status(page)).toContainText('Only white space is selected');
    await expect(popover(page)).toHaveCount(0);
  });
});

test('edges of the open annotation move by word and by character, a burst is one step, never to nothing', async ({
  page,
}) => {
  await read(page, '001');
  await drag(page, 'peaceful coexistence');
  await page.keyboard.press('1');
  await expect(status(page)).toContainText('Tagged');
  await clickAt(page, 'coexistence');
  await expect(openNote(page)).toBeVisible();
  const now = async () => (await annotationsOf(page, '001')).map(({ ranges: [range] }) => range?.exact);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(status(page)).toContainText('Took in “, lasting”: 3 words now');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(status(page)).toContainText('Let go of “p”');
  await expect.poll(now).toContain('that peaceful coexistence, lasting friendshi');
  await expect(openNote(page).getByRole('blockquote')).toHaveText(
    'that peaceful coexistence, lasting friendshi',
  );
  await page.keyboard.press('Control+z');
  await expect.poll(now).toContain('peaceful coexistence');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(now).toContain('that peaceful coexistence, lasting friendshi');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(status(page)).toContainText('keeps at least one word');
  await expect.poll(now).toContain('that');
  await expectAccessible(page);
});

/** Adds texts to the library as a person does, and waits for them. */
async function add(
  app: ElectronApplication,
  page: Page,
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const paths = Object.keys(texts).map((name) => join(folder, name));
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));
  await answerOpenDialog(app, paths);
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Control+i');
  await expect(importButton(page)).toHaveText(`Import ${paths.length} documents`);
  await importButton(page).click();
  await expect(review(page)).toBeHidden();
}

/** Presses so many times on the first character of some words, and drags on to others. */
async function press(page: Page, on: string, clicks: number, to: string | null = null): Promise<void> {
  const { from } = await ends(page, on);
  await page.mouse.move(from.x + 3, from.y);
  for (let clickCount = 1; clickCount <= clicks; clickCount++) {
    await page.mouse.down({ clickCount });
    if (clickCount === clicks && to !== null) {
      const other = (await ends(page, to)).from;
      await page.mouse.move((from.x + other.x) / 2, (from.y + other.y) / 2);
      await page.mouse.move(other.x + 3, other.y);
      await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
    }
    await page.mouse.up({ clickCount });
  }
}

/** Rests a finger on some words for as long as a long press takes. */
async function longPress(page: Page, on: string): Promise<void> {
  const { from } = await ends(page, on);
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: from.x + 3, y: from.y }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await expect(popover(page)).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Opens an added document by the name of its file. */
async function open(page: Page, name: string): Promise<void> {
  const { documents } = await file(page);
  await read(page, documents.find(({ source }) => source.name === name)?.number ?? name);
}

/** Tags what the popover is open for, answers what the new annotation says, and takes it back. */
async function tagged(page: Page): Promise<string[] | undefined> {
  await expect(popover(page).getByRole('combobox')).toBeFocused();
  const before = (await words(page)).map((list) => list.join());
  await page.keyboard.press('1');
  await expect.poll(async () => (await words(page)).length).toBe(before.length + 1);
  const made = (await words(page)).find((list) => !before.includes(list.join()));
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await words(page)).length).toBe(before.length);
  return made;
}
