import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog, file, sampleAt, start } from './ask.ts';
import { expect, expectAccessible, launch, test, watchConsole } from './fixtures.ts';
import { command, dialog, row } from './library.ts';
import { read, status } from './reading.ts';

test('a workspace is renamed, moved, duplicated, and found again among the recent ones', async ({
  userData,
}) => {
  test.slow();
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const moved = join(userData, 'elsewhere', 'Moved.readout');
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  const footer = page.getByRole('contentinfo');
  await read(page, '003');

  await test.step('renamed by the menu', async () => {
    await workspaceMenu(page, 'Rename…');
    await page.getByRole('textbox', { name: 'Name' }).fill('Japan desk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await test.step('moved by the menu bar: everything goes along, what is in sight and what can be undone', async () => {
    await answerSaveDialog(app, moved);
    await menuBar(app, ['File', 'Move…']);
    await expect(footer).toContainText('Moved.readout');
    await expect(page.getByRole('document', { name: /^003, / })).toBeVisible();
    expect((await start(page)).opened?.path).toBe(moved);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('banner')).not.toContainText('Japan desk');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await test.step('where something stands already it does not go, and says so', async () => {
    await sampleAt(folder);
    await answerSaveDialog(app, folder);
    await workspaceMenu(page, 'Move…');
    await expect(status(page)).toContainText(`There is something called ${folder} already`);
    await expect(footer).toContainText('Moved.readout');
  });
  await test.step('duplicated by the palette, and the copy is open', async () => {
    await answerSaveDialog(app, join(userData, 'Second'));
    await command(page, 'Duplicate');
    await expect(page.getByRole('banner')).toContainText('Second');
    await expect(footer).toContainText('Second.readout');
    await expect(page.getByRole('document', { name: /^003, / })).toBeVisible();
    expect((await file(page)).annotations.length).toBeGreaterThan(60);
  });
  await test.step('the other one is a click away', async () => {
    await workspaceMenu(page, 'Recent workspaces…');
    await expect(dialog(page, 'Recent workspaces')).toContainText(moved);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open Moved' }).click();
    await expect(page.getByRole('banner')).toContainText('Japan desk');
  });
  await app.close();
  expect(complaints).toEqual([]);

  await rm(join(userData, 'Second.readout'), { recursive: true });
  const again = await launch(userData, { args: ['--first-run'] });
  const later = await again.firstWindow();
  await test.step('the first page lists them; one that is gone says so and is forgotten, the other opens', async () => {
    const recent = later.getByRole('region', { name: 'Recent workspaces' });
    await expect(recent).toContainText('Not there any more');
    await expectAccessible(later);
    await expect(recent.getByRole('button', { name: 'Open Second' })).toHaveCount(0);
    await recent.getByRole('button', { name: 'Forget Second' }).click();
    await expect(recent).not.toContainText('Second');
    await recent.getByRole('button', { name: 'Open Moved' }).click();
    await expect(row(later, '001')).toBeVisible();
    expect((await start(later)).opened?.path).toBe(moved);
  });
  await again.close();
});

async function workspaceMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Clicks an item of the menu bar, `['File', 'Move…']`. */
async function menuBar(app: ElectronApplication, path: readonly string[]): Promise<void> {
  await app.evaluate(({ Menu }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [i, label] of labels.entries()) {
      const item = items.find((each) => each.label.replace('&', '').startsWith(label));
      if (item === undefined) throw new Error(`The menu bar has no ${label}`);
      if (i === labels.length - 1) Reflect.apply(item.click, item, []);
      else items = item.submenu?.items ?? [];
    }
  }, path);
}
