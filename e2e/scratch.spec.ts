import { expect, resize, setTheme, test } from './fixtures.ts';
test('shots', async ({ app, page }) => {
  test.setTimeout(120000);
  await resize(app, 1440, 900);
  await page.waitForSelector('[role=document]');
  await page.waitForTimeout(1200);
  await page.screenshot({ path: '/tmp/shots/top.png' });
  await page.locator('[data-block="11"]').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/mid.png' });
  await page.locator('[data-note]').nth(3).locator('button').first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/open.png' });
});
