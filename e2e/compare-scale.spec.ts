import { paragraphs, reworded, someOf } from '../bench/texts.ts';
import { expect, launch, test } from './fixtures.ts';
import { filter, text } from './comparing.ts';
import { madeAt } from './made.ts';

const before = paragraphs(20_000, 60, 1);
const after = someOf(reworded(before, 0.1, 2), 0.97, 3);

test('two documents of twenty thousand paragraphs are compared, given up, compared again and read', async ({
  userData,
}) => {
  const folder = await madeAt(userData, [
    { number: '1', text: before.join('\n') },
    { number: '2', text: after.join('\n') },
  ]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await expect(page.getByRole('document', { name: 'Document 1' })).toBeVisible();
  const aligning = page.getByText(`Aligning 20,000 and ${after.length.toLocaleString('en')} paragraphs`);
  await test.step('it says what it counts and how far it is', async () => {
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Choose A', exact: true }).click();
    await page.getByRole('menuitemradio', { name: /^1 / }).click();
    await page.getByRole('button', { name: 'Choose B', exact: true }).click();
    await page.getByRole('menuitemradio', { name: /^2 / }).click();
    await expect(aligning).toBeVisible();
    await expect(page.getByRole('progressbar', { name: 'Aligned' })).toBeVisible();
  });
  await test.step('it can be given up', async () => {
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('The comparison was cancelled. Nothing was changed.')).toBeVisible();
  });
  await test.step('it is done when asked again, and the page listens meanwhile', async () => {
    await page.getByRole('button', { name: 'Compare again' }).click();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', /^\d{5}$/);
    await expect(text(page, 'A')).toContainText(before[0] ?? '');
    expect(await page.locator('[data-row]').count()).toBeLessThan(300);
  });
  await test.step('words that differ are marked where the reader is', async () => {
    await expect(text(page, 'A').locator('del').first()).toBeVisible();
  });
  await test.step('a filter shows other rows', async () => {
    await filter(page, /^Only in A/).click();
    await expect(page.locator('[data-row]').first()).toContainText('Not in B');
  });
  await app.close();
});
