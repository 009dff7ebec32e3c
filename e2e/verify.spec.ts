import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './ask.ts';
import { expect, expectAccessible, setTheme, test } from './fixtures.ts';

test('a report that was exported is verified: one altered character is found, and leads to the source', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'report.md');
  const dialog = page.getByRole('dialog', { name: 'Verify a report' });
  const verify = async (): Promise<void> => {
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, path);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Search/ }).fill('> Verify a report');
    await page.getByRole('option', { name: /Verify a report/ }).click();
  };

  await test.step('as it was exported, every quotation is exact', async () => {
    await page.getByRole('tab', { name: 'Report' }).click();
    await expect(
      page.getByRole('region', { name: 'Pages' }).getByRole('heading', { level: 1 }),
    ).toBeVisible();
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+e');
    await expect(page.getByText(`Report saved to ${path}`).first()).toBeVisible();
    await verify();
    await expect(
      dialog.getByText(/^\d+ exact: every quotation is exactly what its source says\.$/),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('one character altered is told with its word', async () => {
    const report = await readFile(path, 'utf8');
    await writeFile(path, report.replace('Fukushima nuclear-contaminated', 'Fukushima nuc1ear-contaminated'));
    await verify();
    await expect(dialog.getByText(/^\d+ exact, \d+ altered$/).first()).toBeVisible();
    const finding = dialog.getByRole('listitem').first();
    await expect(finding).toContainText('Altered');
    await expect(finding.getByRole('deletion').first()).toContainText('nuclear');
    await expect(finding.getByRole('insertion').first()).toContainText('nuc1ear');
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
  });

  await test.step('and leads to the passage in Read', async () => {
    await dialog
      .getByRole('button', { name: /^Show in the source/ })
      .first()
      .press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Read' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByText('Fukushima nuclear-contaminated').first()).toBeInViewport();
  });
});
