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
  const labels: string[] = [];
  const done = async (label: string): Promise<void> => {
    await expect.poll(() => undoLabel(app)).toBe(`Undo ${label}`);
    labels.push(label);
  };

  await test.step('a tag, a note and a deletion in 001', async () => {
    await pick(page, 'at a critical juncture');
    await page.keyboard.press('3');
    await done('tag passage ‘Taiwan’');
    await clickOn(page, 'at a critical juncture');
    await page.keyboard.press('e');
    await page.keyboard.type('Said of the relationship');
    await page.keyboard.press('Control+Enter');
    await done('add note');
    await page.keyboard.press('Delete');
    await done('delete annotation');
    await expect(page.getByText('deleted', { exact: false }).last()).toBeVisible();
  });
  await test.step('two tags in 003', async () => {
    await read(page, '003');
    await pick(page, 'Wang Yi');
    await page.keyboard.press('1');
    await done('tag passage ‘Trade’');
    await page.keyboard.press('Escape');
    await sheet(page).focus();
  });
  await test.step('a batch is one step', async () => {
    const [tag] = (await file(page)).tags;
    const steps = ['one', 'two'].map((name) => ({
      type: 'changeTag',
      id: tag?.id,
      change: { description: name },
    }));
    await ask(page, 'run', { type: 'batch', label: 'say it twice', steps });
    await done('say it twice');
  });
  const after = await file(page);

  await test.step('taken back one by one from Compare', async () => {
    await page.keyboard.press('Control+2');
    for (const [i, label] of labels.toReversed().entries()) {
      await page.keyboard.press('Control+z');
      await expect(status(page)).toHaveText(`Undone: ${label}`);
      const next = labels.toReversed()[i + 1];
      await expect.poll(() => undoLabel(app)).toBe(next === undefined ? 'Undo' : `Undo ${next}`);
    }
    expect(await file(page)).toEqual(before);
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('nothing to undo', { ignoreCase: true });
  });
  await test.step('and done again from Read', async () => {
    await page.keyboard.press('Control+1');
    for (const label of labels) {
      await page.keyboard.press('Control+Shift+z');
      await expect(status(page)).toHaveText(`Redone: ${label}`);
    }
    expect(WorkspaceFile.parse(await file(page))).toEqual(after);
    expect(await annotated(page, '001', 'at a critical juncture')).toBeNull();
    await expect(openNote(page)).toHaveCount(0);
  });
});
