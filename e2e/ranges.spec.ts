import type { Page } from '@playwright/test';
import { clipboardOf } from './clipboard.ts';
import { expect, test } from './fixtures.ts';
import { drag, ends, openNote, popover, read, status } from './reading.ts';
import { clickAt, words } from './selecting.ts';

test('an annotation has several ranges: Ctrl adds and takes away, + does by keys, all of it shows and copies them', async ({
  page,
}) => {
  await read(page, '001');
  const pending = () => page.locator('[role=document] svg path[class*=pending]').count();
  await test.step('dragged with Ctrl, one taken away, tagged at once', async () => {
    await drag(page, 'critical juncture');
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.down('Control');
    await dragOver(page, 'peaceful coexistence');
    await dragOver(page, 'lasting friendship');
    await expect(popover(page)).toHaveCount(0);
    await page.keyboard.up('Control');
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await expect.poll(pending).toBe(3);
    await page.keyboard.down('Control');
    await clickAt(page, 'lasting friendship');
    await page.keyboard.up('Control');
    await expect(status(page)).toContainText('Range taken away: 2 ranges left');
    await expect.poll(pending).toBe(2);
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('1');
    await expect.poll(() => words(page, '001')).toContainEqual(['peaceful coexistence', 'critical juncture']);
    await expect.poll(pending).toBe(0);
  });
  await test.step('the same ranges again are the same annotation', async () => {
    await drag(page, 'critical juncture');
    await expect(popover(page)).toBeVisible();
    await dragAdding(page, 'peaceful coexistence');
    await expect(popover(page).getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
  await test.step('the open one takes a range, shows it, and copies all', async () => {
    await clickAt(page, 'critical juncture');
    await expect(openNote(page)).toContainText('peaceful coexistence … critical juncture');
    await expect(openNote(page)).toHaveAccessibleName('Note, ¶ 5, ¶ 6');
    await dragAdding(page, 'history to create');
    await expect(status(page)).toContainText('Added to the annotation: 7 words in 3 ranges now');
    await expect(openNote(page)).toContainText('critical juncture … history to create');
    await page.keyboard.press('Control+Shift+C');
    await expect(status(page)).toContainText('Quotation copied');
    const pasted = await clipboardOf(page);
    expect(pasted.plain).toMatch(
      /^> peaceful coexistence\n>\n> \\\[…\\\] critical juncture \\\[…\\\] history to create\n>\n> .*¶5–6\.\n$/,
    );
    expect(pasted.rich).toContain('<blockquote lang="en">');
    expect(pasted.rich).toContain('peaceful coexistence</p>');
    await page.keyboard.down('Control');
    await clickAt(page, 'history to create');
    await page.keyboard.up('Control');
    await expect(status(page)).toContainText('Range taken away: 4 words in 2 ranges now');
    await page.keyboard.press('Escape');
  });
  await test.step('selected words, and the words of an open note, are dragged out with their citation', async () => {
    const given = (): Promise<string> => page.evaluate(() => document.body.dataset['given'] ?? '');
    await page.evaluate(() => {
      window.addEventListener('dragstart', ({ dataTransfer }) => {
        document.body.dataset['given'] = dataTransfer?.getData('text/plain') ?? '';
      });
    });
    await drag(page, 'critical juncture');
    const { from, to } = await ends(page, 'critical juncture');
    await page.mouse.move((from.x + to.x) / 2, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 60, { steps: 4 });
    await expect.poll(given).toMatch(/^> critical juncture\n>\n> .*¶6\.\n$/);
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await clickAt(page, 'critical juncture');
    await openNote(page).locator('blockquote').dragTo(page.getByRole('banner'));
    await expect.poll(given).toMatch(/^> peaceful coexistence\n>\n> .*critical juncture\n/);
    await page.keyboard.press('Escape');
  });
  await test.step('by keys', async () => {
    await clickAt(page, 'With the international');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('w');
    await page.keyboard.press('+');
    await expect(status(page)).toContainText('1 range kept');
    await page.keyboard.press('w');
    await page.keyboard.press('w');
    await page.keyboard.press('Shift+W');
    await page.keyboard.press('2');
    await expect.poll(() => words(page, '001')).toContainEqual(['With', 'international community']);
  });
  await test.step('the report quotes them apart', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByText('peaceful coexistence').first()).toBeVisible();
    await expect(page.getByText('[…]').first()).toBeVisible();
  });
});

async function dragAdding(page: Page, over: string): Promise<void> {
  await page.keyboard.down('Control');
  await dragOver(page, over);
  await page.keyboard.up('Control');
}

async function dragOver(page: Page, over: string): Promise<void> {
  const { from, to } = await ends(page, over);
  await page.mouse.move(from.x + 1, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x - 1, to.y);
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  await page.mouse.up();
}
