import type { Locator, Page } from '@playwright/test';
import { file } from './ask.ts';
import { filter, row, text } from './comparing.ts';
import { expect, resize, test } from './fixtures.ts';

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /001.*002.*13 of 19 paragraphs/ }).click();
  await expect(text(page, 'A')).toBeVisible();
});

test('annotates on either side as Read does', async ({ page }) => {
  for (const letter of ['A', 'B'] as const) {
    const block = text(page, letter).locator('[data-block]').first();
    await drag(page, block);
    const picker = page.getByRole('dialog', { name: 'Tag the selection' });
    await expect(picker).toBeVisible();
    await page.keyboard.press('3');
    await expect(picker).toBeHidden();
  }
  await expect(page.getByRole('contentinfo')).toContainText('28 annotations in A');
  await expect(page.getByRole('contentinfo')).toContainText('32 in B');
  await expect(page.getByRole('button', { name: /^Taiwan: 2 of 3 dropped/ })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('contentinfo')).toContainText('31 in B');
  await clickStart(page, text(page, 'A').locator('[data-block]').first());
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Reaffirmed first, dropped by the newsletter.');
  await note.press('Escape');
  await expect
    .poll(async () => (await file(page)).annotations.some((each) => each.note.startsWith('Reaffirmed first')))
    .toBe(true);
  await expect(page.getByRole('button', { name: /notes? on ¶1 of A/ })).toBeVisible();
});

test('goes from annotation to annotation, into folded rows too', async ({ page }) => {
  await filter(page, /^Only in A/).click();
  await page.keyboard.press('F7');
  const note = page.getByRole('region', { name: /^Note, ¶/ });
  await page.keyboard.press(']');
  await expect(note).toHaveAccessibleName('Note, ¶ 1');
  await page.keyboard.press(']');
  await expect(note).toHaveAccessibleName('Note, ¶ 2');
  await expect(note).toBeInViewport();
  await expect(row(page, '¶2, identical to ¶10 of B')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test('writes a note on an omission', async ({ page }) => {
  await filter(page, /^Only in A/).click();
  const noteOmission = row(page, '¶19, only in A').getByRole('button', { name: 'Note this omission' });
  const note = page.getByRole('textbox', { name: 'Note' });
  await noteOmission.click();
  await expect(note).toHaveValue('Not in 002 (c. 22 Nov 2023).');
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(' Deliberate?');
  await noteOmission.click();
  await expect(note).toHaveValue('Not in 002 (c. 22 Nov 2023). Deliberate?');
  const made = (await file(page)).annotations.filter((each) => each.note.startsWith('Not in 002 (c. 22'));
  expect(made.map(({ note: typed }) => typed)).toEqual(['Not in 002 (c. 22 Nov 2023). Deliberate?']);
  expect(made[0]?.ranges[0]?.exact.length).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test('closes a note with Escape wherever the focus is, when its row goes and when A and B are swapped', async ({
  page,
}) => {
  const note = page.getByRole('region', { name: /^Note, ¶/ });
  const mark = page.getByRole('button', { name: /notes? on ¶14 of A/ });
  const open = async (): Promise<void> => {
    await filter(page, /^Only in A/).click();
    await mark.click();
    await expect(note).toHaveAccessibleName('Note, ¶ 14');
  };
  await open();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await open();
  await filter(page, /^Only in B/).click();
  await expect(note).toHaveCount(0);
  await filter(page, /^Only in A/).click();
  await expect(mark).toBeVisible();
  await expect(note).toHaveCount(0);
  await open();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page.getByText(/^B carries 13 of A’s 25 paragraphs/)).toBeVisible();
  await expect(note).toHaveCount(0);
});

/** Drags over the first words of a block. */
async function drag(page: Page, block: Locator): Promise<void> {
  await block.scrollIntoViewIfNeeded();
  const box = await block.boundingBox();
  if (box === null) throw new Error('The block is not in the page');
  await page.mouse.move(box.x + 16, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 20, { steps: 3 });
  await page.mouse.move(box.x + 110, box.y + 20, { steps: 3 });
  await page.mouse.up();
}

async function clickStart(page: Page, block: Locator): Promise<void> {
  await block.scrollIntoViewIfNeeded();
  const box = await block.boundingBox();
  if (box === null) throw new Error('The block is not in the page');
  await page.mouse.click(box.x + 50, box.y + 20);
}
