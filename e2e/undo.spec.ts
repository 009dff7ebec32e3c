import type { ElectronApplication } from '@playwright/test';
import { WorkspaceFile } from '../src/shared/model/workspace.ts';
import { ask, file } from './ask.ts';
import { expect, test } from './fixtures.ts';
import { annotated, clickOn, openNote, pick, read, sheet, status } from './reading.ts';

/** What the menu bar offers to take back now. */
const undoLabel = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label);

test('everything done can be taken back, in other documents too, each step by its name', async ({
  app,
  page,
}) => {
  await read(page, '001');
  const before = await file(page);
  const steps: { readonly label: string; readonly where: string | null }[] = [];
  const done = async (label: string, where: string | null): Promise<void> => {
    await expect.poll(() => undoLabel(app)).toBe(`Undo ${label}`);
    steps.push({ label, where });
  };
  const said = (label: string, where: string | null): string =>
    where === null ? label : `${label} in ${where}`;

  await test.step('a tag, a note and a deletion in 001', async () => {
    await pick(page, 'at a critical juncture');
    await page.keyboard.press('3');
    await done('tag passage ‘Taiwan’', '001');
    await clickOn(page, 'at a critical juncture');
    await page.keyboard.press('e');
    await page.keyboard.type('Said of the relationship');
    await page.keyboard.press('Control+Enter');
    await done('add note', '001');
    await page.keyboard.press('Delete');
    await done('delete annotation', '001');
    await expect(page.getByText('deleted', { exact: false }).last()).toBeVisible();
  });
  await test.step('two tags in 003', async () => {
    await read(page, '003');
    await pick(page, 'Wang Yi');
    await page.keyboard.press('1');
    await done('tag passage ‘Trade’', '003');
    await page.keyboard.press('Escape');
    await sheet(page).focus();
  });
  await test.step('a batch is one step', async () => {
    const [tag] = (await file(page)).tags;
    const twice = ['one', 'two'].map((name) => ({
      type: 'changeTag',
      id: tag?.id,
      change: { description: name },
    }));
    await ask(page, 'run', { type: 'batch', label: 'say it twice', steps: twice });
    await done('say it twice', null);
  });
  const after = await file(page);

  await test.step('taken back one by one from Compare, where neither is in sight', async () => {
    await page.keyboard.press('Control+2');
    for (const [i, { label, where }] of steps.toReversed().entries()) {
      await page.keyboard.press('Control+z');
      await expect(status(page)).toHaveText(`Undone: ${said(label, where)}`);
      const next = steps.toReversed()[i + 1];
      await expect.poll(() => undoLabel(app)).toBe(next === undefined ? 'Undo' : `Undo ${next.label}`);
    }
    expect(await file(page)).toEqual(before);
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('nothing to undo', { ignoreCase: true });
  });
  await test.step('and done again from 003, its text at hand', async () => {
    await page.keyboard.press('Control+1');
    await expect(sheet(page)).toBeFocused();
    for (const { label, where } of steps) {
      await page.keyboard.press('Control+Shift+z');
      await expect(status(page)).toHaveText(`Redone: ${said(label, where === '003' ? null : where)}`);
    }
    expect(WorkspaceFile.parse(await file(page))).toEqual(after);
    expect(await annotated(page, '001', 'at a critical juncture')).toBeNull();
    await expect(openNote(page)).toHaveCount(0);
  });
});
