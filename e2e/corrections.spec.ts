import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { file } from './ask.ts';
import { row, text } from './comparing.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { madeAt } from './made.ts';
import { versions } from './versions.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: 'Chain of versions' });
const partners = (page: Page) => page.getByRole('listbox', { name: 'Paragraphs of B' });
const more = async (page: Page, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'More of this comparison' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const said = async (page: Page): Promise<string[]> => (await file(page)).corrections.map(({ is }) => is);

test('the alignment is corrected by hand, and stays so', async ({ userData }) => {
  const path = await madeAt(userData, versions);
  const profile = join(userData, 'profile');
  const app = await launch(profile, { args: [path] });
  const page = await app.firstWindow();
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^001.*002/ }).click();
  await expect(text(page, 'A')).toBeVisible();

  await test.step('two paragraphs are said to be no pair, and the way back is at hand', async () => {
    await row(page, '¶3, edited in ¶3 of B').getByRole('button', { name: 'Correct this row' }).click();
    await page.getByRole('menuitem', { name: 'Not a pair' }).click();
    await expect(row(page, '¶3, only in A')).toBeVisible();
    await expect(row(page, '¶3, only in A')).toContainText('by you');
    await expect(page.getByText(/It drops 1 and adds 2\.$/)).toBeVisible();
    await expect(
      strip(page).getByRole('button', { name: /^001 to 002: 6 kept, 1 changed, 1 dropped/ }),
    ).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Undone: unpair paragraphs of 001 and 002')).toBeVisible();
    await expect(row(page, '¶3, edited in ¶3 of B')).toBeVisible();
    expect(await said(page)).toEqual([]);
  });

  await test.step('by keys: the caret comes back to the row', async () => {
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('F7');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu', { name: /^Correct ¶3, edited/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Not a pair' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row(page, '¶3, only in A')).toHaveAttribute('aria-current', 'true');
    await expect(text(page, 'A')).toBeFocused();
  });

  await test.step('a paragraph is paired with one of the other side, the likeliest offered first', async () => {
    await page.keyboard.press('c');
    await page.getByRole('menuitem', { name: 'Pair ¶3 of A with…' }).click();
    await expect(partners(page)).toBeFocused();
    await expect(partners(page).getByRole('option').first()).toContainText('She expressed concern');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(partners(page)).toHaveCount(0);
    await expect(text(page, 'A')).toBeFocused();
    await page.keyboard.press('c');
    await page.getByRole('menuitem', { name: 'Pair ¶3 of A with…' }).click();
    await text(page, 'B').getByText('A joint working group').click();
    await page.getByRole('button', { name: 'Pair with ¶5' }).click();
    await expect(row(page, /^¶3, .*¶5 of B, by you$/)).toBeVisible();
    expect((await said(page)).toSorted()).toEqual(['apart', 'pair']);
  });

  await test.step('all of it is listed, and given back', async () => {
    await setTheme(app, 'dark');
    await page.getByRole('button', { name: 'Corrections…' }).click();
    const list = page.getByRole('dialog', { name: 'Corrections of the alignment' });
    await expect(list.getByText('¶3 of A and ¶5 of B: a pair')).toBeVisible();
    await expect(list.getByText('¶3 of A and ¶3 of B: not a pair')).toBeVisible();
    await expectAccessible(page);
    await list.getByRole('button', { name: 'Let Readout decide on all' }).click();
    await expect(list.getByText('Nothing is corrected.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row(page, '¶3, edited in ¶3 of B')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Undone: remove 2 corrections')).toBeVisible();
    await expect(page.getByText('Corrected by you: 1 pair made and 1 pair parted.')).toBeVisible();
  });
  await app.close();

  await test.step('a start later it holds, whichever of the two is A', async () => {
    const again = await launch(profile, { args: [path] });
    const later = await again.firstWindow();
    await resize(again, 1440, 900);
    await expect(later.getByText('Corrected by you: 1 pair made and 1 pair parted.')).toBeVisible();
    await expect(row(later, /^¶3, .*¶5 of B, by you$/)).toBeVisible();
    await later.getByRole('button', { name: 'Swap A and B' }).click();
    await expect(row(later, /^¶5, .*¶3 of B, by you$/)).toBeVisible();
    await again.close();
  });
});

test('a chain of versions is stepped through, kept and found again', async ({ userData }) => {
  const path = await madeAt(userData, versions);
  const app = await launch(join(userData, 'profile'), { args: [path] });
  const page = await app.firstWindow();
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^001.*002/ }).click();
  const link = (name: string | RegExp) => strip(page).getByRole('button', { name });
  const current = () => strip(page).locator('[aria-current]');
  const order = () =>
    strip(page)
      .getByRole('listitem')
      .getByRole('button', { name: / of \d:/ });

  await test.step('by keys from link to link, with what each makes of the one before', async () => {
    await expect(link('001 to 002: 6 kept, 2 changed, 1 added')).toHaveAttribute('aria-current', 'true');
    await expect(link('002 to 003: 5 kept, 2 changed, 2 dropped')).toBeVisible();
    await expect(link(/^001 to 003: \d+ kept/)).toBeVisible();
    const room = await strip(page)
      .getByRole('list')
      .evaluate((list) => list.clientWidth - list.scrollWidth);
    expect(room, 'all three versions are in sight').toBe(0);
    await page.keyboard.press('Alt+PageDown');
    await expect(current()).toHaveAccessibleName(/^002 to 003/);
    await expect(page.getByText(/^B carries 7 of A’s 9 paragraphs/)).toBeVisible();
    await page.keyboard.press('Alt+PageDown');
    await expect(current()).toHaveAccessibleName(/^001 to 003/);
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByText('These are the last two of the chain')).toBeVisible();
    await page.keyboard.press('Alt+PageUp');
    await expect(current()).toHaveAccessibleName(/^002 to 003/);
    await expectAccessible(page);
  });

  await test.step('kept with a note, which stands under what it comes to', async () => {
    await more(page, 'Write a note on it');
    await page.getByRole('textbox', { name: 'Note on this comparison' }).fill('Softer each time.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Edit the note on this comparison' })).toBeFocused();
    await expect(page.getByText('Softer each time.')).toBeVisible();
    await expect
      .poll(async () => (await file(page)).comparisons.map(({ note, documents }) => [note, documents.length]))
      .toEqual([['Softer each time.', 3]]);
  });

  await test.step('put in another order, it is another chain; the saved one is opened again', async () => {
    await order().nth(2).click();
    await page.getByRole('menuitem', { name: 'Earlier in the chain' }).click();
    await expect(order()).toHaveText([/^001/, /^003/, /^002/]);
    await expect(page.getByText('Softer each time.')).toHaveCount(0);
    await more(page, 'Saved comparisons…');
    await page.getByRole('button', { name: /^001 to 002 to 003/ }).click();
    await expect(order()).toHaveText([/^001/, /^002/, /^003/]);
    await expect(page.getByText('Softer each time.')).toBeVisible();
  });

  await test.step('a document is removed: the saved chain is there, and says so', async () => {
    await setTheme(app, 'dark');
    await page.getByRole('option', { name: /\(corrected\)/ }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Remove from the library' }).click();
    await expect(page.getByRole('button', { name: 'Undo: bring 002 back' })).toBeVisible();
    await page.getByRole('button', { name: 'Choose two others' }).click();
    await expect(page.getByText('002 was removed from the library')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^001 to 002 to 003/ }).click();
    await expect(page.getByText(/^B carries 6 of A’s 8 paragraphs/)).toBeVisible();
    await expect(page.getByText('Softer each time.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Undone: remove document 002/)).toBeVisible();
    await expect(order()).toHaveText([/^001/, /^002/, /^003/]);
  });

  await test.step('deleted, it comes back with Undo', async () => {
    await more(page, 'Saved comparisons…');
    await page.getByRole('button', { name: 'Delete the saved comparison of 001, 002 and 003' }).click();
    await expect(page.getByText('No comparison is saved.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Softer each time.')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Undone: delete comparison 001/)).toBeVisible();
    await expect(page.getByText('Softer each time.')).toBeVisible();
  });

  await test.step('chosen from the library, in the order of the versions', async () => {
    await more(page, 'Compare a chain…');
    const dialog = page.getByRole('dialog', { name: 'Compare a chain' });
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await dialog.getByRole('checkbox', { name: /^002/ }).uncheck();
    await expect(dialog.getByText('001 › 003')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByText(/^B carries 6 of A’s 8 paragraphs/)).toBeVisible();
    await expect(strip(page)).toHaveCount(0);
  });
  await app.close();
});
