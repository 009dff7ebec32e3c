import type { Page } from '@playwright/test';
import { filter, openSample, row, text, worstMisalignment } from './comparing.ts';
import { expect, expectAccessible, resize, setTheme, test } from './fixtures.ts';

test('is one table that a screen reader finds the texts in, in any theme and width', async ({
  app,
  page,
}) => {
  await openSample(app, page);
  await test.step('each cell has its paragraph, and the words that differ', async () => {
    const cells = await cellsOf(page, '¶18, Moved up: quoted inside ¶7 of B');
    expect(cells[0]).toMatch(/^18/);
    expect(cells[1]).toMatch(/^They also agreed to find a proper way/);
    expect(cells[2]).toMatch(/^moved/);
    expect(cells[3]).toMatch(/^Moved up: quoted inside ¶7 of B/);
    const identical = await cellsOf(page, '¶11, identical to ¶19 of B');
    expect(identical[1]).toMatch(/^The two countries should take a higher/);
    expect(identical[3]?.trim()).toBe(identical[1]?.trim());
    await expect(page.getByRole('table', { name: 'Rows of the comparison' })).toHaveAttribute(
      'aria-rowcount',
      '33',
    );
  });
  await test.step('light and dark', async () => {
    await setTheme(app, 'light');
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await filter(page, /^Moved/).click();
    await expectAccessible(page, 'dark');
    await filter(page, /^All/).click();
  });
  await test.step('every row begins at one height on both sides', async () => {
    for (const width of [1440, 1100, 900]) {
      await resize(app, width, 800);
      // The rows are laid out anew in the next frames: asked until they stand, then they must stand exactly.
      await expect.poll(() => worstMisalignment(page)).toBe(0);
    }
  });
  await test.step('what is said of a run stays in sight while it is read', async () => {
    await resize(app, 1440, 900);
    await text(page, 'B')
      .getByText(/^Cai Qi, Member of the Standing Committee/)
      .scrollIntoViewIfNeeded();
    await page.mouse.move(900, 600);
    await page.mouse.wheel(0, 700);
    const head = page.getByRole('group', { name: 'Only in B' });
    await expect(head).toContainText('6 paragraphs of B are not in A: ¶1–6');
    await expect(head).toBeInViewport({ ratio: 1 });
    await head.getByRole('button', { name: 'Fold' }).click();
    await expect(page.getByRole('button', { name: /^6 rows only in B/ })).toBeInViewport();
    await page.getByRole('button', { name: /^6 rows only in B/ }).click();
  });
  await test.step('A above B in a narrow window, what is identical once', async () => {
    await resize(app, 820, 700);
    await filter(page, /^All/).click();
    await expect(text(page, 'A').getByText(/^The two countries should take a higher/)).toBeVisible();
    await expect(text(page, 'B').getByText(/^The two countries should take a higher/)).toBeHidden();
    await expect.poll(() => worstOverlap(page)).toBe(0);
  });
});

/** What the cells of a row are to a screen reader, in order: the names of the accessibility tree. */
async function cellsOf(page: Page, name: string): Promise<string[]> {
  await expect(row(page, name)).toBeAttached();
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const found = nodes.find((node) => node.role?.value === 'row' && node.name?.value === name);
  const children = found?.childIds?.map((id) => nodes.find(({ nodeId }) => nodeId === id)) ?? [];
  return children
    .filter((node) => node?.role?.value === 'cell')
    .map((node) => String(node?.name?.value ?? ''));
}

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
