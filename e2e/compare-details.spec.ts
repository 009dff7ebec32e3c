import { centre, filter, openSample, row, text } from './comparing.ts';
import { expect, test } from './fixtures.ts';

test('offers what is alike without asserting it, and lays out the sentences of a row', async ({
  app,
  page,
}) => {
  await openSample(app, page);
  await test.step('echoes, off until they are asked for', async () => {
    const echo = row(page, '¶1, only in A').getByRole('button', { name: /^Echo of ¶4 of B: “.*reaffirming/ });
    await expect(echo).toHaveCount(0);
    await page.getByRole('button', { name: 'More rows and marks' }).click();
    await page.getByRole('menuitemcheckbox', { name: /^Echoes/ }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^\d+ echoes are shown$/).first()).toBeAttached();
    await expect(echo).toBeVisible();
    await echo.click();
    await expect(row(page, '¶4, only in B')).toBeInViewport();
    await expect(centre(page)).toHaveText('B ¶ 4 of 25');
    await row(page, '¶4, only in B')
      .getByRole('button', { name: /^Echo of ¶1 of A/ })
      .click();
    await expect(centre(page)).toHaveText('A ¶ 1 of 19');
  });
  await test.step('what is similar can be paired by hand', async () => {
    const similar = row(page, '¶1, only in A').getByText(/^Similar to ¶1 of B: \d+ of \d+ words$/);
    await expect(similar).toBeVisible();
  });
  await test.step('the sentences of the current row, in words', async () => {
    await filter(page, /^Moved/).click();
    await page.keyboard.press('F7');
    await expect(centre(page)).toHaveText('A ¶ 18 of 19');
    await page.keyboard.press('Shift+D');
    await text(page, 'A').press('ArrowRight');
    await expect(page.getByText('Sentence 1 of A, reworded in sentence 1 of B').first()).toBeAttached();
  });
});
