import { expect, resize, test } from './fixtures.ts';
import { text } from './comparing.ts';
import { annotated, drag, openNote, status } from './reading.ts';

test('tells what became of a passage, and tags both sides of a comparison', async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /001.*002.*12 paragraphs/ }).click();
  await expect(text(page, 'A')).toBeVisible();

  await test.step('a note says where its words stand in the other text, or that they do not', async () => {
    await text(page, 'A').focus();
    await page.keyboard.press(']');
    await expect(openNote(page)).toContainText('removed in 002');
    await page.keyboard.press(']');
    await expect(openNote(page)).toContainText('verbatim in 002 ¶10');
  });
  await test.step('Alt Shift and a digit tag the same words on both sides, as one step', async () => {
    await page.keyboard.press('Escape');
    await drag(page, 'a higher perspective');
    await page.keyboard.press('Alt+Shift+Digit3');
    await expect(status(page)).toHaveText('Tagged Taiwan in A ¶11 and B ¶19');
    const tagged = { note: '', tags: ['Taiwan'] };
    for (const number of ['001', '002'])
      expect(await annotated(page, number, 'a higher perspective')).toEqual(tagged);
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: tag passage ‘Taiwan’ in A and B');
    for (const number of ['001', '002'])
      expect(await annotated(page, number, 'a higher perspective')).toBeNull();
  });
  await test.step('where the other side has nothing it says so', async () => {
    await drag(page, 'global marine environment');
    await page.keyboard.press('Alt+Shift+Digit3');
    await expect(status(page)).toHaveText('Removed in B: tagged Taiwan in A ¶12 only');
  });
});
