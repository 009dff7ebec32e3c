import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file, sampleAt, start } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test, watchConsole } from './fixtures.ts';
import { command, dialog, row, rowMenu } from './library.ts';
import { annotated, clickOn, pick, read, status, toast } from './reading.ts';

test('a workspace is backed up, taken apart, restored from its backup, and the restoring is undone', async ({
  userData,
}) => {
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  const backups = dialog(page, 'Restore a backup');
  const asked = backups.getByRole('option').filter({ hasText: 'Asked for' });
  await read(page, '001');

  await test.step('one is made shortly after the opening', async () => {
    await expect.poll(() => readdir(join(folder, 'backups')).catch(() => [])).toHaveLength(1);
  });
  await test.step('an annotation, and a backup of it', async () => {
    await pick(page, 'at a critical juncture');
    await page.keyboard.press('3');
    await expect.poll(() => annotated(page, '001', 'at a critical juncture')).toBeDefined();
    await page.getByRole('button', { name: 'China–Japan readouts' }).click();
    await page.getByRole('menuitem', { name: 'Restore a backup…' }).click();
    await backups.getByRole('button', { name: 'Back up now' }).click();
    await expect(asked).toHaveCount(1);
    await expect(asked).toContainText(/Today \d\d:\d\d/i);
    await expect(backups).toContainText('nothing to restore');
    await expect(backups.getByRole('button', { name: 'Restore' })).toBeDisabled();
    await backups.getByRole('button', { name: 'Back up now' }).click();
    await expect(backups).toContainText('holds exactly this already');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });
  const before = await file(page);

  await test.step('a document and an annotation go, and one of the backups is damaged', async () => {
    await clickOn(page, 'at a critical juncture');
    await page.keyboard.press('Delete');
    await expect(toast(page)).toContainText('deleted');
    await rowMenu(page, '003', 'Remove from the library');
    await expect(row(page, '003')).toHaveCount(0);
    await command(page, 'Rename');
    await page.getByRole('textbox', { name: 'Name' }).fill('Japan desk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Japan desk');
    const [name = ''] = (await readdir(join(folder, 'backups'))).toSorted();
    const bytes = await readFile(join(folder, 'backups', name));
    const damaged = join(folder, 'backups', '2026-01-02T09-00-00-000Z-daily.json.gz');
    await writeFile(damaged, bytes.fill(0, bytes.length - 900, bytes.length - 800));
  });
  const after = await file(page);

  await test.step('the backups say what differs; the damaged one is marked', async () => {
    await command(page, 'Restore a backup');
    await expect(asked).toHaveAttribute('aria-selected', 'true');
    await expect(backups).toContainText('Compared with now: 1 document more');
    await expect(backups.getByRole('group', { name: /^Differences: / })).toContainText('003');
    await page.keyboard.press('End');
    const old = backups.getByRole('option', { selected: true });
    await expect(old).toContainText('2 Jan 2026');
    await expect(old).toContainText('Damaged: it cannot be unpacked');
    await expect(backups).toContainText('It was not touched');
    await expect(backups.getByRole('button', { name: 'Restore' })).toBeDisabled();
    await page.keyboard.press('Home');
    await expect(backups).toContainText('Compared with now:');
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await setTheme(app, 'light');
  });
  await test.step('restored by the keyboard alone, and the present is kept', async () => {
    while (!/Asked for/.test((await backups.getByRole('option', { selected: true }).textContent()) ?? ''))
      await page.keyboard.press('ArrowDown');
    await expect(backups.getByRole('button', { name: 'Restore' })).toBeEnabled();
    await backups.getByRole('button', { name: 'Restore' }).focus();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText(/Restored the backup of today \d\d:\d\d/);
    await expect(row(page, '003')).toBeVisible();
    expect(await file(page)).toEqual(before);
    expect((await readdir(join(folder, 'backups'))).filter((name) => name.includes('restore'))).toHaveLength(
      1,
    );
  });
  await test.step('one step takes it back', async () => {
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: restore the backup of');
    await expect(row(page, '003')).toHaveCount(0);
    expect(await file(page)).toEqual(after);
    expect((await start(page)).opened?.undo.redo).toContain('restore the backup of');
  });
  await app.close();
  expect(complaints).toEqual([]);
});
