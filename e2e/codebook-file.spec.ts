import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog, file } from './ask.ts';
import { editor, railRow, row } from './codebook.ts';
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
