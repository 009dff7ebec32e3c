import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launch, test } from '../fixtures.ts';
import { dropFiles, importButton, review } from '../importing.ts';

/** A page that asks for all it can from elsewhere. */
const asking = `<html><head><link rel="stylesheet" href="http://203.0.113.1/a.css"><link rel="preconnect" href="http://203.0.113.1"><meta http-equiv="refresh" content="0;url=http://203.0.113.1/"></head><body><h1>Talks held</h1><p>The two sides met in Beijing and agreed to go on with their dialogue.</p><img src="http://203.0.113.1/a.png"><iframe src="http://203.0.113.1/"></iframe><script src="http://203.0.113.1/a.js"></script></body></html>`;

test('a working day: start, read, tag, compare, report, import, restart', async ({ userData }) => {
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
  const saved = join(userData, 'page.html');
  await writeFile(saved, asking);
  await dropFiles(page, [saved]);
  await importButton(page).click();
  await expect(review(page)).toBeHidden();
  await expect(page.getByRole('option', { name: /Talks held/ })).toBeVisible();
  // Chromium's own services wake up some seconds after the start.
  await page.waitForTimeout(8_000);
  await app.close();

  const again = await launch(userData);
  const second = await again.firstWindow();
  await expect(second.getByRole('treeitem', { name: /^Taiwan, 6 passages/ })).toBeVisible();
  await again.close();
});
