import { expect, launch, test } from '../fixtures.ts';

test('a working day: start, read, tag, search, compare, report, restart', async ({ userData }) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  const taiwan = page.getByRole('treeitem', { name: /^Taiwan, \d+ passages/ });
  await expect(taiwan).toBeVisible();
  await page.getByText(/^SAN FRANCISCO/).dblclick({ position: { x: 40, y: 12 } });
  await page.keyboard.press('3');
  await expect(taiwan).toHaveAccessibleName(/^Taiwan, 6 passages/);
  for (const name of ['Compare', 'Report', 'Read']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }
  // Chromium's own services wake up some seconds after the start.
  await page.waitForTimeout(8_000);
  await app.close();

  const again = await launch(userData);
  const second = await again.firstWindow();
  await expect(second.getByRole('treeitem', { name: /^Taiwan, 6 passages/ })).toBeVisible();
  await again.close();
});
