import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DocumentText } from '../src/shared/model/document.ts';
import { parsed, quotationsIn } from '../src/shared/report/testing/read-back.ts';
import { paragraphNumbers } from '../src/shared/text/blocks.ts';
import { PackedText, unpacked } from '../src/shared/text/packed.ts';
import { answerSaveDialog, ask, file } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';

const pages = (page: Page) => page.getByRole('region', { name: 'Pages' });
const source = (page: Page) => page.getByRole('region', { name: 'Markdown source' });
const options = (page: Page) => page.getByRole('complementary', { name: 'Report options' });
const exportButton = (page: Page) => page.getByRole('button', { name: 'Export Markdown' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(pages(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('the title is changed in place, and options outlive a restart', async ({ app, page, userData }) => {
  await page.getByRole('button', { name: /^Title:/ }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Taiwan in *five* statements');
  await page.keyboard.press('Enter');
  await expect(pages(page).getByRole('heading', { level: 1 })).toHaveText('Taiwan in *five* statements');
  await expect(page.getByRole('button', { name: /^Title:/ })).toBeFocused();
  await options(page).getByRole('radio', { name: 'Document' }).check();
  await app.close();
  const again = await launch(userData);
  try {
    const next = await again.firstWindow();
    await expect(pages(next).getByRole('heading', { level: 1 })).toHaveText('Taiwan in *five* statements');
    await expect(options(next).getByRole('radio', { name: 'Document' })).toBeChecked();
  } finally {
    await again.close();
  }
});

test('an exported report quotes every passage exactly at its ¶', async ({ app, page, userData }) => {
  const path = join(userData, 'report.md');
  await answerSaveDialog(app, path);
  await options(page)
    .getByRole('checkbox', { name: /^Passages of 002 that 001 has too/ })
    .check();
  await page.keyboard.press('Control+e');
  await expect(page.getByText(`Report saved to ${path}`).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(/Last exported .*report\.md/);

  const markdown = await readFile(path, 'utf8');
  const { documents, annotations } = await file(page);
  const texts = new Map<string, DocumentText>();
  for (const { text, title } of documents) {
    const reply = await ask(page, 'text', text);
    texts.set(title, unpacked(PackedText.parse(reply.ok ? reply.value : null)));
  }
  const quotations = quotationsIn(markdown);
  expect(new Set(quotations.map(({ quoted }) => quoted.join('\n'))).size).toBeGreaterThan(50);
  expect(quotations.length).toBeGreaterThanOrEqual(annotations.filter(({ tags }) => tags.length > 0).length);
  const misquoted = quotations.filter(({ heading, quoted, place }) => {
    const { text, blocks } = texts.get(heading) ?? { text: '', blocks: [] };
    const block = blocks[paragraphNumbers(blocks).indexOf(Number(/^¶(\d+)/.exec(place)?.[1]))];
    return block === undefined || !text.slice(block.start, block.end).includes(quoted[0] ?? '?');
  });
  expect(misquoted).toEqual([]);
  expect(parsed(markdown).children.at(-1)?.type).toBe('footnoteDefinition');
});

test('a cancelled export says so, a failed one says why in place, and nothing is half written', async ({
  app,
  page,
  userData,
}) => {
  await answerSaveDialog(app, null);
  await exportButton(page).click();
  await expect(page.getByText('Not exported')).toBeVisible();
  const folder = join(userData, 'report.md');
  await mkdir(folder);
  await answerSaveDialog(app, folder);
  await exportButton(page).click();
  await expect(options(page).getByRole('alert')).toContainText(`The report was not exported to ${folder}`);
  await answerSaveDialog(app, join(userData, 'other.md'));
  await exportButton(page).click();
  await expect(page.getByText(/^Report saved to/).first()).toBeVisible();
  await expect(options(page).getByRole('alert')).toHaveCount(0);
});

test('what cannot be exported is said, at every size of the window, and nothing is half written', async ({
  app,
  page,
  userData,
}) => {
  await test.step('the smallest window exports too, and says there why it could not', async () => {
    await resize(app, 720, 480);
    await expect(options(page)).toBeHidden();
    const missing = join(userData, 'gone');
    await answerSaveDialog(app, join(missing, 'report.md'));
    await exportButton(page).click();
    await expect(page.getByRole('alert')).toContainText(`the folder ${missing} does not exist`);
    await expect(page.getByRole('alert')).toBeInViewport();
    await answerSaveDialog(app, join(userData, 'report.md'));
    await exportButton(page).click();
    await expect(page.getByText(/^Report saved to/).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('the source goes where the window is narrow, and the options come on request', async () => {
    await resize(app, 1440, 900);
    await expect(source(page)).toBeVisible();
    await resize(app, 1024, 700);
    await expect(source(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Pages and source' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Pages', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    await expect(source(page)).toBeVisible();
    await resize(app, 760, 700);
    await expect(options(page)).toBeHidden();
    await page.getByRole('button', { name: 'Report options' }).click();
    await expect(options(page)).toBeVisible();
    await expect(exportButton(page)).toBeInViewport();
  });
  await test.step('nothing to export is said and nothing is written', async () => {
    await page.getByRole('button', { name: 'Choose no tag' }).click();
    await page.keyboard.press('Control+e');
    await expect(page.getByText('Nothing to export. No tag is chosen.')).toBeVisible();
  });
});

test('pages and source go together, and follow what is chosen', async ({ app, page }) => {
  await test.step('pages and source scroll together, and the status bar names the page', async () => {
    await resize(app, 1440, 900);
    const status = page.getByRole('contentinfo');
    await expect(status).toContainText(/Page 1 of \d+/);
    const heading = pages(page).getByRole('heading', { level: 2 }).nth(6);
    const name = (await heading.textContent()) ?? '';
    await pages(page).hover();
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect(status).not.toContainText('Page 1 of');
    await expect(source(page).getByText(`## ${name}`, { exact: true })).toBeInViewport();
  });
  await test.step('the preview follows the arrangement, the tags and what is included', async () => {
    await resize(app, 1440, 900);
    await page.getByRole('button', { name: 'Choose no tag' }).click();
    await expect(page.getByText('No tag is chosen.')).toBeVisible();
    await options(page)
      .getByRole('checkbox', { name: /^Taiwan/ })
      .check();
    await options(page)
      .getByRole('checkbox', { name: /^Fukushima/ })
      .check();
    await expect(pages(page).getByRole('heading', { level: 1 })).toHaveText(
      /^Taiwan and Fukushima in \w+ documents$/,
    );
    await expect(pages(page).getByRole('heading', { level: 2 })).toHaveText([
      'Taiwan',
      'Fukushima',
      'Sources',
    ]);
    await expect(page.getByRole('contentinfo')).toContainText(/Page 1 of \d+/);
    await expect(source(page)).toContainText('## Fukushima');
    const quotation = pages(page).getByRole('blockquote').first();
    await expect(quotation).toContainText('¶8');
    await expect(quotation.locator('strong')).toContainText('Taiwan');

    await options(page).getByRole('checkbox', { name: 'Citations' }).uncheck();
    await expect(source(page)).not.toContainText('SHA-256');
    await options(page).getByRole('radio', { name: 'Document' }).check();
    await expect(pages(page).getByRole('heading', { level: 2 }).first()).toHaveText(/^Xi, Kishida reaffirm/);
    await options(page).getByRole('radio', { name: 'Comparison of 001 and 002' }).check();
    await expect(pages(page)).toContainText('B carries 13 of A’s 19 paragraphs, 12 word for word');
    await expect(pages(page).getByRole('heading', { level: 2 })).toHaveText([
      'Documents',
      'Topics',
      'Dropped from 002',
      'Added in 002',
      'Moved',
      'Word for word',
      '001 and 002 side by side',
    ]);
    await expect(pages(page).getByRole('blockquote').locator('del')).toHaveText('They also');
    await pages(page)
      .getByRole('heading', { name: '001 and 002 side by side' })
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect(pages(page).getByRole('table').locator('del').first()).toBeVisible();
  });
});

test('the screen is accessible, light and dark', async ({ app, page }) => {
  await resize(app, 1440, 900);
  await expectAccessible(page);
  await setTheme(app, 'dark');
  await expectAccessible(page, 'dark');
  await options(page)
    .getByRole('radio', { name: /^Comparison/ })
    .check();
  await expect(pages(page)).toContainText('B carries');
  await expectAccessible(page, 'dark');
  await setTheme(app, 'light');
  await expectAccessible(page);
});
