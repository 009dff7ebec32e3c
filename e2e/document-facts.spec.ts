import type { Page } from '@playwright/test';
import { ask, file, start } from './ask.ts';
import { expect, test } from './fixtures.ts';
import { dialog, row, rowMenu } from './library.ts';
import { annotationsOf, read, sheet, toast } from './reading.ts';

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
    await expect(toast(page)).toContainText('Kinds of blocks in 001 changed');
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

async function titleOf(page: Page, number: string): Promise<string | undefined> {
  const found = (await file(page)).documents.find((each) => each.number === number);
  return found === undefined ? undefined : `${number} ${found.title}`;
}
