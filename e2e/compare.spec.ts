import { filter, openSample, centre, position, row, text } from './comparing.ts';
import { expect, launch, resize, test } from './fixtures.ts';

test('says what became of each paragraph, by filter and by figures', async ({ app, page }) => {
  await openSample(app, page);
  await test.step('figures of what B carries, drops and adds', async () => {
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
  await test.step('exactly the rows that differ so', async () => {
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
  await filter(page, /^All/).click();
  await test.step('scrolling by the overview', async () => {
    await expect(row(page, '¶25, only in B')).not.toBeInViewport();
    const strip = await page.locator('[data-overview]').boundingBox();
    if (strip === null) throw new Error('There is no overview');
    await page.mouse.click(strip.x + 28, strip.y + strip.height - 12);
    await expect(row(page, '¶25, only in B')).toBeInViewport();
  });
  await test.step('every figure is mirrored when A and B are swapped', async () => {
    await filter(page, /^Only in A/).click();
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await expect(page.getByText(/^B carries 13 of A’s 25 paragraphs/)).toContainText(
      'It drops 12 and adds 6.',
    );
    await expect(filter(page, /^Only in B/)).toHaveAttribute('aria-pressed', 'true');
    await expect(filter(page, /^Only in A/)).toHaveText('Only in A12');
    await expect(row(page, /only in B$/)).toHaveCount(6);
    await text(page, 'A').press('x');
    await expect(page.getByText(/^B carries 13 of A’s 19 paragraphs/)).toBeVisible();
  });
  await test.step('another document from the header', async () => {
    await page.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
    await page.getByRole('menuitemradio', { name: /^003/ }).click();
    await expect(page.getByText(/^B carries none of A’s 19 paragraphs/)).toContainText(
      'It drops 19 and adds 9.',
    );
  });
});

test('steps through the changes, folds, and finds it all again after a restart', async ({
  app,
  page,
  userData,
}) => {
  await openSample(app, page);
  await test.step('from change to change, and to the other half of what moved', async () => {
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
  await filter(page, /^All/).click();
  await test.step('through the dropped passages of a topic', async () => {
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
  await test.step('folding what is identical', async () => {
    await page.keyboard.press('F7');
    await page.keyboard.press('f');
    await expect(page.getByRole('button', { name: '10 identical rows' })).toBeAttached();
    await expect(row(page, /identical to/)).toHaveCount(0);
    await page.keyboard.press('f');
    await expect(row(page, /identical to/)).toHaveCount(12);
  });
  await test.step('folding a run only one side has, from its words and by key', async () => {
    await row(page, '¶13, only in A').getByRole('button', { name: 'Fold these 4' }).click();
    const bar = page.getByRole('button', { name: /^4 rows only in A.*Japanese position/ });
    await expect(bar).toBeVisible();
    await expect(row(page, /^¶1[2-5], only in A/)).toHaveCount(0);
    await page.keyboard.press('F7');
    await expect(centre(page)).toHaveText('A ¶ 18 of 19');
    await bar.click();
    await expect(row(page, '¶14, only in A')).toHaveCount(1);
    await row(page, '¶22, only in B').scrollIntoViewIfNeeded();
    await text(page, 'B')
      .getByText(/^\(5\) Improve Relations/)
      .click();
    await page.keyboard.press('Shift+F');
    await expect(page.getByRole('button', { name: /^4 rows only in B/ })).toBeVisible();
  });
  await test.step('all of it after a restart', async () => {
    await page.keyboard.press('f');
    await expect(page.getByRole('button', { name: '10 identical rows' })).toBeAttached();
    await filter(page, /^Differences/).click();
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('Shift+F7');
    await expect(centre(page)).toHaveText('A ¶ 15 of 19');
    await app.close();
    const again = await launch(userData);
    try {
      const next = await again.firstWindow();
      await resize(again, 1440, 900);
      await expect(position(next)).toHaveText('Change 13 of 19');
      await expect(filter(next, /^Differences/)).toHaveAttribute('aria-pressed', 'true');
      await expect(row(next, '¶15, only in A')).toBeInViewport();
      await expect(next.getByRole('button', { name: /^4 rows only in B/ })).toBeAttached();
      await filter(next, /^All/).click();
      await expect(next.getByRole('button', { name: '10 identical rows' })).toBeAttached();
    } finally {
      await again.close();
    }
  });
});
