import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { readManifest } from '../../seeds/manifest.ts';
import { expect, launch, resize, root, setTheme, test } from '../fixtures.ts';
import { dropFiles, fileRow, importButton } from '../importing.ts';
import { madeAt, type Made } from '../made.ts';
import { versions } from '../versions.ts';
import { statements } from './statements.ts';

// The screens as the README shows them, of the real program on the sample workspace.
test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await expect(page.getByRole('option', { name: /^001/ })).toHaveAttribute('aria-selected', 'true');
});

test('Read: an open note where three annotations overlap', async ({ app, page }) => {
  await toTop(page, 'At present, the China-Japan relationship');
  const overlap = page.getByRole('main').getByText('Xi stressed that major issues of principle').first();
  // Far enough into its first line to be on the passage.
  await overlap.click({ position: { x: 300, y: 12 } });
  await shoot(app, page, 'read');
});

test('Compare: what the second account leaves out', async ({ app, page }) => {
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^001 .* 13 of 19 paragraphs/ }).click();
  await expect(page.getByRole('main').getByText('The two countries should take a higher')).not.toHaveCount(0);
  await toTop(page, 'The two countries should take a higher');
  await shoot(app, page, 'compare');
});

test('Compare: an edited statement in Chinese', async ({ userData }) => {
  await onMade(userData, statements, async (app, page) => {
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /^101.*102/ }).click();
    await expect(page.getByRole('main').locator('del').first()).toBeVisible();
    await shoot(app, page, 'compare-chinese');
  });
});

test('Compare: three versions of a statement', async ({ userData }) => {
  await onMade(userData, versions, async (app, page) => {
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /^001.*002/ }).click();
    await expect(page.getByRole('button', { name: /^002 to 003: / })).toBeVisible();
    await expect(page.getByRole('main').locator('del').first()).toBeVisible();
    await shoot(app, page, 'compare-chain');
  });
});

test('Report: two tags, with their notes', async ({ app, page }) => {
  await page.getByRole('tab', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Choose no tag' }).click();
  await page.getByRole('checkbox', { name: /^Taiwan/ }).check();
  await page.getByRole('checkbox', { name: /^Fukushima/ }).check();
  await shoot(app, page, 'report');
});

test('Import: what was found in the five statements', async ({ userData }) => {
  const app = await launch(join(userData, 'first'), { args: ['--first-run'], env: { HOME: userData } });
  try {
    const page = await app.firstWindow();
    await resize(app, 1440, 900);
    const { seeds } = readManifest(join(root, 'seeds'));
    await dropFiles(page, seeds.map(({ file }) => join(root, 'seeds', file)).toSorted());
    await fileRow(page, '001').click();
    await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('gov.cn');
    await expect(importButton(page)).toBeEnabled();
    await shoot(app, page, 'import');
  } finally {
    await app.close();
  }
});

test('Codebook: what a tag means, how it looks, what it finds', async ({ app, page }) => {
  await page.keyboard.press('Control+Shift+K');
  await page
    .getByRole('dialog')
    .getByRole('treeitem', { name: /Taiwan/ })
    .click();
  await shoot(app, page, 'codebook');
});

test('Annotations: all of them, filtered by words', async ({ app, page }) => {
  await page.getByRole('tab', { name: 'Annotations' }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('taiwan');
  await shoot(app, page, 'annotations');
});

/** The program on a workspace of these documents, in a window as the others. */
async function onMade(
  userData: string,
  documents: readonly Made[],
  act: (app: ElectronApplication, page: Page) => Promise<void>,
): Promise<void> {
  const app = await launch(join(userData, 'made'), { args: [await madeAt(userData, documents)] });
  try {
    const page = await app.firstWindow();
    await resize(app, 1440, 900);
    await expect(page.getByRole('main').getByRole('document')).toBeVisible();
    await act(app, page);
  } finally {
    await app.close();
  }
}

async function toTop(page: Page, words: string): Promise<void> {
  const paragraph = page.getByRole('main').getByText(words).first();
  await paragraph.evaluate((element) => {
    if (element instanceof HTMLElement) element.style.scrollMarginTop = '18px';
    element.scrollIntoView({ block: 'start' });
  });
}

async function shoot(app: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme);
    await page.mouse.move(1, 899);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(root, 'docs', 'screens', `${name}-${theme}.png`), caret: 'initial' });
  }
}
