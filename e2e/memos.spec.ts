import type { Locator, Page } from '@playwright/test';
import { file, start } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { sheet, status } from './reading.ts';

const memo = (page: Page) => page.getByRole('complementary', { name: /^Memo of the/ });
const field = (page: Page) => memo(page).getByRole('textbox', { name: /^Memo of/ });
const texts = async (page: Page) => (await file(page)).memos.map(({ text }) => text);

test.beforeEach(async ({ page }) => {
  await expect(sheet(page)).toBeVisible();
});

test('memos of the workspace, a document and a tag are written beside the text and stay', async ({
  app,
  page,
  userData,
}) => {
  await resize(app, 1440, 900);
  await test.step('of the document, by its menu: saved as typed, one burst is one step', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Memo of the document' }).click();
    await expect(field(page)).toBeFocused();
    await expect(memo(page)).toContainText('Nothing written yet');
    await page.keyboard.type('Leaders *at* San Francisco');
    await expect.poll(() => texts(page)).toEqual(['Leaders *at* San Francisco']);
    await page.keyboard.type(', 2023');
    await expect.poll(() => texts(page)).toEqual(['Leaders *at* San Francisco, 2023']);
    expect((await start(page)).opened?.undo.undo).toBe('memo of 001');
    await page.keyboard.press('Escape');
    await expect(memo(page)).toHaveCount(0);
    await expect(sheet(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => texts(page)).toEqual(['Leaders *at* San Francisco, 2023']);
  });
  await test.step('a row and the header show that there is one, and open it', async () => {
    await expect(page.getByRole('option', { name: /^001.*has a memo/ })).toBeVisible();
    await page.getByRole('option', { name: /^001/ }).getByRole('img', { name: 'has a memo' }).click();
    await expect(field(page)).toHaveValue('Leaders *at* San Francisco, 2023');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('main').getByRole('button', { name: 'Memo', exact: true }).click();
    await expect(field(page)).toBeFocused();
    await memo(page).getByRole('button', { name: 'Close the memo' }).click();
  });
  await test.step('of a tag by its row’s menu, of the workspace by the palette; one takes the other’s place', async () => {
    await page.getByRole('treeitem', { name: /Taiwan/ }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Memo' }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('What counts as Taiwan');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>memo of the workspace');
    await page.keyboard.press('Enter');
    await expect(memo(page)).toHaveAccessibleName('Memo of the workspace: China–Japan readouts');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('Five texts');
    await expect.poll(async () => (await texts(page)).length).toBe(3);
  });
  await test.step('the palette finds one by its words', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('counts as taiwan');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('What counts as Taiwan');
    // The sample's notes say “five texts” too.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('five texts');
    const memos = page.getByRole('group', { name: 'Memos' });
    await memos.getByRole('option', { name: /Five texts/ }).click();
    await expect(field(page)).toHaveValue('Five texts');
  });
  await test.step('what is being typed is kept by a restart; emptied, it is gone', async () => {
    await page.keyboard.type(', one story');
    await app.close();
    const again = await launch(userData);
    try {
      const next = await again.firstWindow();
      await expect(sheet(next)).toBeVisible();
      expect((await texts(next)).toSorted()).toEqual([
        'Five texts, one story',
        'Leaders *at* San Francisco, 2023',
        'What counts as Taiwan',
      ]);
      await next.keyboard.press('Control+5');
      await next.getByRole('button', { name: 'Memos' }).click();
      await next.getByRole('menuitem', { name: 'Taiwan' }).click();
      await field(next).fill('');
      await expect.poll(async () => (await texts(next)).length).toBe(2);
    } finally {
      await again.close();
    }
  });
});

test('a memo too long is refused in words and stays in its field; memos stand in the report', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'China–Japan readouts' }).click();
  await page.getByRole('menuitem', { name: 'Memo of the workspace' }).click();
  await field(page).fill(`# Too long ${'x'.repeat(1 << 20)}`);
  await expect(status(page)).toContainText(
    'A memo holds 1,000,000 characters at most; this one has 1,048,587.',
  );
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue(/^# Too long x/);
  expect(await texts(page)).toEqual([]);
  await field(page).fill('# Not a heading\n<b>of the report</b>');
  await page.keyboard.press('Escape');
  await expect(memo(page)).toHaveCount(0);
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Report' }).click();
  const pages = page.getByRole('region', { name: 'Pages' });
  // Only what is near sight is drawn, and memos stand near the end.
  const source = page.getByRole('region', { name: 'Markdown source' });
  const toEnd = (pane: Locator): Promise<void> =>
    pane.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(async () => {
    await toEnd(pages);
    await expect(pages.getByRole('heading', { name: 'Memos' })).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await expect(pages.getByText('<b>of the report</b>')).toBeAttached();
  await expect(async () => {
    await toEnd(source);
    await expect(source).toContainText('\\# Not a heading', { timeout: 2_000 });
  }).toPass();
  await page.getByRole('checkbox', { name: 'Memos' }).uncheck();
  await expect(source).not.toContainText('\\# Not a heading');
  await toEnd(pages);
  await expect(pages.getByRole('heading', { name: 'Sources' })).toBeAttached();
  await expect(pages.getByRole('heading', { name: 'Memos' })).toHaveCount(0);
});

test('the memo is accessible at every width, light and dark', async ({ app, page }) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Memo of the document' }).click();
  await page.keyboard.type('Seen at every width');
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
      [720, 560],
    ] as const) {
      await resize(app, width, height);
      await expect(field(page)).toBeInViewport();
      await expectAccessible(page, theme);
    }
  }
});
