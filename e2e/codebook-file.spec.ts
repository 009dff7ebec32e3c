import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog, file } from './ask.ts';
import { editor, railRow, row, tree } from './codebook.ts';
import { expect, expectAccessible, resize, test } from './fixtures.ts';
import { toast } from './reading.ts';

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await expect(railRow(page, 'Taiwan')).toBeVisible();
});

test('the codebook goes out and comes back, and a bad file changes nothing', async ({
  app,
  page,
  userData,
}) => {
  await page.keyboard.press('Control+Shift+k');
  await expect(editor(page)).toBeVisible();
  const before = await file(page);

  for (const [format, item] of [
    ['csv', /^CSV/],
    ['json', /^JSON/],
  ] as const)
    await test.step(`${format}: what was exported changes nothing`, async () => {
      const path = join(userData, `codebook.${format}`);
      await answerSaveDialog(app, path);
      await editor(page).getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(toast(page)).toContainText(`Codebook saved to ${path}`);
      expect(await readFile(path, 'utf8')).toContain('one-China');
      await answerOpenDialog(app, path);
      await editor(page).getByRole('button', { name: 'Import…' }).click();
      const dialog = page.getByRole('dialog', { name: `Import codebook.${format}` });
      await expect(dialog).toContainText(`0 new, 0 changed, ${before.tags.length} the same.`);
      await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    });

  await test.step('another program’s file is told in numbers, imported as one step, and undone', async () => {
    const path = join(userData, 'theirs.csv');
    await writeFile(
      path,
      'name;parent;color;memo\nActors;;#4d80ee;Who acts\nChina;Actors;#4d80ee;\nTaiwan;;#ff0000;New words\n',
    );
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import theirs.csv' });
    await expect(dialog).toContainText('2 new, 1 changed, 0 the same.');
    await expect(dialog).toContainText('Actors / China');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect(toast(page)).toContainText('Codebook imported: 2 new tags, 1 changed');
    await expect(row(page, 'China')).toBeVisible();
    await toast(page).getByRole('button', { name: /^Undo/ }).click();
    await expect(row(page, 'China')).toHaveCount(0);
    expect(await file(page)).toEqual(before);
  });

  await test.step('of two thousand tags only those in sight are drawn, and keys reach them all', async () => {
    const path = join(userData, 'large.csv');
    const names = Array.from({ length: 2000 }, (_, n) =>
      n % 10 === 0 ? `Theme ${n},` : `Theme ${n},Theme ${n - (n % 10)}`,
    );
    await writeFile(path, `name,parent\n${names.join('\n')}\n`);
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    await page
      .getByRole('dialog', { name: 'Import large.csv' })
      .getByRole('button', { name: 'Import' })
      .click();
    await expect(editor(page)).toContainText('211 tags, 1807 nested');
    await row(page, 'Trade').focus();
    await page.keyboard.press('End');
    await expect(row(page, 'Theme 1999')).toBeFocused();
    await expect(editor(page).getByLabel('Name', { exact: true })).toHaveValue('Theme 1999');
    expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(120);
    await page.keyboard.type('theme 500');
    await expect(row(page, 'Theme 500')).toBeFocused();
    await expect(row(page, 'Theme 501')).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+z');
    await expect(editor(page)).toContainText(`${before.tags.length - 7} tags, 7 nested`);
    expect(await file(page)).toEqual(before);
  });

  await test.step('a bad file is named with its line and reason', async () => {
    const path = join(userData, 'bad.csv');
    await writeFile(path, 'name,digit\nActors,12\n');
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    await expect(toast(page)).toContainText(
      'bad.csv, line 2: ‘12’ is no digit from 1 to 9. Nothing was imported.',
    );
    expect(await file(page)).toEqual(before);
  });
});

async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}
