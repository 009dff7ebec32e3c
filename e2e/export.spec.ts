import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog } from './ask.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { toast } from './reading.ts';

const options = (page: Page) => page.getByRole('complementary', { name: 'Report options' });
const otherFormats = (page: Page) => page.getByRole('list', { name: 'Other formats' });

/** What files begin with: the formats in the panel, and those behind More. */
const shown = {
  html: /^<!doctype html>/i,
  pdf: /^%PDF-1\.\d/,
  docx: /^PK/,
  csv: /^\uFEFF?Document,/,
  qdpx: /^PK/,
  jsonld: /^\{\s*"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
};
const more: readonly (readonly [item: RegExp, name: string, beginning: RegExp])[] = [
  [/^Excel/, 'report.xlsx', /^PK/],
  [/^Plain text/, 'report.txt', /^China–Japan readouts/],
  [/^REFI-QDA codebook/, 'codebook.qdc', /^<\?xml[^>]*>\s*<CodeBook /],
  [/^Hypothesis annotations/, 'hypothesis.json', /^\{\s*"export_date"/],
  [/^Whole workspace/, 'workspace.json', /^\{\s*"format": "readout-workspace"/],
  [/^Bibliography \(CSL-JSON\)/, 'bibliography.json', /^\[\s*\{\s*"id": "/],
  [/^Bibliography \(RIS\)/, 'bibliography.ris', /^TY {2}- /],
  [/^Bibliography \(BibLaTeX\)/, 'bibliography.bib', /^@(article|misc)\{/],
];

test('everything leaves the program from one panel, remembers its place, and is repeated with one key', async ({
  app,
  page,
  userData,
}) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(page.getByRole('region', { name: 'Pages' }).getByRole('heading', { level: 1 })).toBeVisible();
  const at = (name: string): string => join(userData, name);

  await test.step('the formats in the panel', async () => {
    for (const [format, beginning] of Object.entries(shown)) {
      await answerSaveDialog(app, at(`report.${format}`));
      await otherFormats(page)
        .getByRole('button', { name: `.${format}` })
        .click();
      await expect(toast(page)).toContainText(`saved to ${at(`report.${format}`)}`);
      expect(await readFile(at(`report.${format}`), 'utf8')).toMatch(beginning);
    }
  });

  await test.step('what a format cannot hold is said', async () => {
    await answerSaveDialog(app, at('project.qdpx'));
    await otherFormats(page).getByRole('button', { name: '.qdpx' }).click();
    await expect(toast(page)).toContainText(/REFI-QDA project saved to .* It cannot hold .*keyword rules/);
  });

  await test.step('the formats behind More', async () => {
    for (const [item, name, beginning] of more) {
      await answerSaveDialog(app, at(name));
      await options(page).getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(toast(page)).toContainText(`saved to ${at(name)}`);
      expect(await readFile(at(name), 'utf8')).toMatch(beginning);
    }
  });

  await test.step('Markdown as the menu says', async () => {
    await options(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'With front matter' }).click();
    await page.getByRole('menuitemradio', { name: 'For Obsidian' }).click();
    await answerSaveDialog(app, at('report.md'));
    await page.keyboard.press('Control+e');
    await expect(toast(page)).toContainText(`Report saved to ${at('report.md')}`);
    expect(await readFile(at('report.md'), 'utf8')).toMatch(/^# China–Japan readouts: annotated passages$/m);
    await expect(page.getByRole('contentinfo')).toContainText(/Last exported .*report\.md/);
  });

  await test.step('again with one key, without asking; what somebody changed is asked about', async () => {
    await refuseSaveDialog(app);
    await options(page).getByRole('radio', { name: 'Document' }).check();
    await page.keyboard.press('Control+Shift+e');
    await expect.poll(() => readFile(at('report.md'), 'utf8')).toMatch(/^## Xi, Kishida reaffirm/m);
    await expect(toast(page)).toContainText(`Report saved to ${at('report.md')}`);
    await appendFile(at('report.md'), 'A remark of the minister.\n');
    await answerSaveDialog(app, at('second.md'));
    await page.keyboard.press('Control+Shift+e');
    await expect(toast(page)).toContainText(`Report saved to ${at('second.md')}`);
    expect(await readFile(at('report.md'), 'utf8')).toContain('A remark of the minister.');
  });

  await test.step('the file is shown in its folder', async () => {
    await app.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => void Object.assign(globalThis, { shownItem: path });
    });
    await toast(page).getByRole('button', { name: 'Show in folder' }).click();
    await expect
      .poll(() => app.evaluate(() => String(Object.getOwnPropertyDescriptor(globalThis, 'shownItem')?.value)))
      .toBe(at('second.md'));
  });

  await test.step('it is accessible, light and dark', async () => {
    await options(page).getByRole('button', { name: 'More' }).click();
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await page.keyboard.press('Escape');
  });

  await test.step('in Read the whole workspace is exported too, and again', async () => {
    await page.getByRole('tab', { name: 'Read' }).click();
    await answerSaveDialog(app, at('bibliography.ris'));
    await app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items[0]?.submenu?.items;
      const exports = file?.find(({ label }) => label === 'Export')?.submenu?.items;
      exports?.find(({ label }) => label === 'Bibliography (RIS)…')?.click();
    });
    await expect(toast(page)).toContainText(`Bibliography saved to ${at('bibliography.ris')}`);
    await writeFile(at('bibliography.ris'), 'Somebody else was here.');
    await answerSaveDialog(app, at('mine.ris'));
    await page.keyboard.press('Control+Shift+e');
    await expect(toast(page)).toContainText(`Bibliography saved to ${at('mine.ris')}`);
  });

  await test.step('the place is known after a restart', async () => {
    await app.close();
    const again = await launch(userData);
    try {
      const next = await again.firstWindow();
      await next.getByRole('tab', { name: 'Report' }).click();
      await expect(next.getByRole('contentinfo')).toContainText(/Last exported .*second\.md/);
      await refuseSaveDialog(again);
      await writeFile(at('report.md'), 'Not this one.');
      await next.keyboard.press('Control+Shift+e');
      await expect(toast(next)).toContainText(`Report saved to ${at('second.md')}`);
    } finally {
      await again.close();
    }
  });
});

/** From now on a save dialog is a failure. */
async function refuseSaveDialog(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.reject(new Error('Nothing should be asked'));
  });
}
