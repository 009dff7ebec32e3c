import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { file, sampleAt } from './ask.ts';
import { filter, row, text, worstMisalignment } from './comparing.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';

const position = (page: Page): Locator => page.getByText(/^(Change \d+ of \d+|\d+ changes)$/);

const centre = (page: Page): Locator => page.getByRole('contentinfo').getByText(/^[AB] ¶ \d+ of \d+$/);

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /001.*002.*13 of 19 paragraphs/ }).click();
  await expect(text(page, 'A')).toBeVisible();
});

test('says that a text is missing, and lets another document be chosen', async ({ page, userData }) => {
  const path = await sampleAt(join(userData, 'missing.readout'));
  const { documents } = await file(page);
  const gone = documents.find(({ number }) => number === '002');
  await rm(join(path, 'texts', `${gone?.text}.json`));
  const app = await launch(join(userData, 'other'), { args: [path] });
  try {
    const other = await app.firstWindow();
    await other.getByRole('tab', { name: 'Compare' }).click();
    await expect(other.getByText(/^The text of 002 cannot be read, so what it shares/)).toBeVisible();
    await other.getByRole('button', { name: /^001.*002/ }).click();
    await expect(other.getByText(/^The text of 002 cannot be read, so it cannot be compared/)).toBeVisible();
    await other.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
    await other.getByRole('menuitemradio', { name: /^003/ }).click();
    await expect(other.getByText(/^B carries none of A’s 19 paragraphs/)).toBeVisible();
  } finally {
    await app.close();
  }
});

test('says in true figures what B carries, drops and adds', async ({ page }) => {
  await expect(
    page.getByText(
      'B carries 13 of A’s 19 paragraphs, 12 word for word and 1 inside another sentence. It drops 6 and adds 12.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('27 annotations in A');
  await expect(page.getByRole('contentinfo')).toContainText('31 in B');
  await expect(filter(page, /./)).toHaveText([
    'All',
    'Differences19',
    'Only in A6',
    'Only in B12',
    'Moved1',
    'Identical12',
  ]);
});

test('shows by filter exactly the rows that differ so', async ({ page }) => {
  await filter(page, /^Only in A/).click();
  await expect(row(page, /only in A$/)).toHaveCount(6);
  for (const n of [1, 12, 13, 14, 15, 19]) await expect(row(page, `¶${n}, only in A`)).toBeVisible();
  await expect(row(page, /identical/)).toHaveCount(0);
  await filter(page, /^Identical/).click();
  await expect(row(page, /identical/)).toHaveCount(12);
  await expect(row(page, '¶11, identical to ¶19 of B')).toBeVisible();
  await filter(page, /^Moved/).click();
  await expect(page.getByRole('button', { name: /other rows$/ })).toHaveText([
    '7 other rows',
    '18 other rows',
    '5 other rows',
  ]);
  await expect(page.getByText('29 of 31 words kept')).toHaveCount(2);
  await expect(text(page, 'A').locator('del')).toHaveText('They also');
  await page.getByRole('button', { name: '18 other rows' }).click();
  await expect(row(page, '¶12, only in A')).toHaveCount(1);
});

test('steps from change to change, and to the other half of what moved', async ({ page }) => {
  await page.keyboard.press('F7');
  await expect(position(page)).toHaveText('Change 1 of 19');
  for (let i = 0; i < 9; i++) await page.keyboard.press('F7');
  await expect(position(page)).toHaveText('Change 10 of 19');
  await expect(centre(page)).toHaveText('A ¶ 12 of 19');
  await expect(row(page, '¶12, only in A')).toBeInViewport();
  await page.keyboard.press('Shift+F7');
  await expect(centre(page)).toHaveText('B ¶ 9 of 25');
  await page.keyboard.press('j');
  await expect(centre(page)).toHaveText('A ¶ 2 of 19');
  await page.keyboard.press('k');
  await expect(centre(page)).toHaveText('B ¶ 9 of 25');
  await page.getByRole('button', { name: 'Moved up: quoted inside ¶7 of B' }).click();
  await expect(row(page, /From ¶18 of A/)).toBeInViewport();
  await expect(position(page)).toHaveText('Change 14 of 19');
  await filter(page, /^Only in A/).click();
  await page.keyboard.press('F7');
  await expect(centre(page)).toHaveText('A ¶ 12 of 19');
});

test('goes through the dropped passages of a topic', async ({ page }) => {
  const topic = page.getByRole('button', { name: /^Japanese position: 4 of 4 dropped/ });
  await expect(topic).toContainText('all 4');
  await expect(page.getByRole('button', { name: /^Fukushima: 2 of 3 dropped/ })).toBeVisible();
  for (const place of ['A ¶ 13', 'A ¶ 14', 'A ¶ 15']) {
    await topic.click();
    await expect(centre(page)).toHaveText(`${place} of 19`);
  }
  await expect(row(page, '¶15, only in A')).toBeInViewport();
  await expect(page.getByText('4 paragraphs of A are not here.')).toBeVisible();
  await expect(page.getByText(/Nothing in B is marked Japanese position/)).toBeVisible();
});

test('mirrors every figure when A and B are swapped', async ({ page }) => {
  await filter(page, /^Only in A/).click();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page.getByText(/^B carries 13 of A’s 25 paragraphs/)).toContainText('It drops 12 and adds 6.');
  await expect(filter(page, /^Only in B/)).toHaveAttribute('aria-pressed', 'true');
  await expect(filter(page, /^Only in A/)).toHaveText('Only in A12');
  await expect(row(page, /only in B$/)).toHaveCount(6);
  await text(page, 'A').press('x');
  await expect(page.getByText(/^B carries 13 of A’s 19 paragraphs/)).toBeVisible();
});

test('folds what is identical', async ({ page }) => {
  await page.keyboard.press('F7');
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: '10 identical rows' })).toBeAttached();
  await expect(row(page, /identical to/)).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(row(page, /identical to/)).toHaveCount(12);
});

test('begins every row at one height on both sides, at any width', async ({ app, page }) => {
  for (const width of [1440, 1100, 900]) {
    await resize(app, width, 800);
    // The rows are laid out anew in the next frames: asked until they stand, then they must stand exactly.
    await expect.poll(() => worstMisalignment(page)).toBe(0);
  }
});

test('stacks A above B in a narrow window, what is identical once', async ({ app, page }) => {
  await resize(app, 820, 700);
  await filter(page, /^All/).click();
  await expect(text(page, 'A').getByText(/^The two countries should take a higher/)).toBeVisible();
  await expect(text(page, 'B').getByText(/^The two countries should take a higher/)).toBeHidden();
  await expect.poll(() => worstOverlap(page)).toBe(0);
});

test('finds the row, the filter and the pair again after a restart', async ({ app, page, userData }) => {
  await filter(page, /^Differences/).click();
  for (let i = 0; i < 12; i++) await page.keyboard.press('F7');
  await expect(centre(page)).toHaveText('A ¶ 14 of 19');
  await app.close();
  const again = await launch(userData);
  try {
    const next = await again.firstWindow();
    await resize(again, 1440, 900);
    await expect(position(next)).toHaveText('Change 12 of 19');
    await expect(filter(next, /^Differences/)).toHaveAttribute('aria-pressed', 'true');
    await expect(row(next, '¶14, only in A')).toBeInViewport();
  } finally {
    await again.close();
  }
});

test('says that a document was removed, and comes back with undo', async ({ page }) => {
  await page.getByRole('option', { name: /^B/ }).press('Delete');
  await expect(page.getByText(/^002 was removed from the library/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '001 has nothing to stand beside' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: bring 002 back' }).click();
  await expect(page.getByText(/^B carries 13 of A’s 19 paragraphs/)).toBeVisible();
});

test('compares with another document chosen from the header', async ({ page }) => {
  await page.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
  await page.getByRole('menuitemradio', { name: /^003/ }).click();
  await expect(page.getByText(/^B carries none of A’s 19 paragraphs/)).toContainText(
    'It drops 19 and adds 9.',
  );
});

test('is accessible in light', async ({ app, page }) => {
  await setTheme(app, 'light');
  await expectAccessible(page);
});

test('is accessible in dark', async ({ app, page }) => {
  await setTheme(app, 'dark');
  await filter(page, /^Moved/).click();
  await expectAccessible(page);
});

test('scrolls by the overview', async ({ page }) => {
  await expect(row(page, '¶25, only in B')).not.toBeInViewport();
  const strip = await page.locator('[data-overview]').boundingBox();
  if (strip === null) throw new Error('There is no overview');
  await page.mouse.click(strip.x + 28, strip.y + strip.height - 12);
  await expect(row(page, '¶25, only in B')).toBeInViewport();
});

/** How far any two blocks in sight of one column overlap, CSS pixels. */
function worstOverlap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role="document"] [data-block]')]
      .map((block) => block.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .toSorted((a, b) => a.top - b.top);
    return Math.max(0, ...boxes.slice(1).map((box, i) => (boxes[i]?.bottom ?? 0) - box.top));
  });
}
