import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkspaceFile } from '../src/shared/model/workspace.ts';
import { addNote, ask, file, sampleAt } from './ask.ts';
import { expect, expectAccessible, launch, test } from './fixtures.ts';

/** Writes a file of a workspace as a sync service does: beside it, then renamed. */
async function put(folder: string, name: string, workspace: WorkspaceFile): Promise<void> {
  await writeFile(join(folder, '~sync'), JSON.stringify(workspace));
  await rename(join(folder, '~sync'), join(folder, name));
}

/** With a note of Ada's on the words of an annotation that is there. */
function noted(workspace: WorkspaceFile, note: string): WorkspaceFile {
  const [first] = workspace.annotations;
  if (first === undefined) throw new Error('The sample has annotations');
  return WorkspaceFile.parse({
    ...workspace,
    annotations: [...workspace.annotations, { ...first, id: crypto.randomUUID(), note, updatedBy: 'Ada' }],
  });
}

test('other hands in the folder: a sync service, its conflict copy, and a second program', async ({
  userData,
}) => {
  test.setTimeout(90_000);
  const folder = await sampleAt(join(userData, 'Study.readout'));
  const app = await launch(join(userData, 'one'), { args: [folder] });
  const page = await app.firstWindow();
  const notes = async (): Promise<string[]> => (await file(page)).annotations.map(({ note }) => note);
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();

  await test.step('a file that a sync service changed is reloaded with a toast, and Undo takes that back', async () => {
    await put(folder, 'workspace.json', noted(await file(page), 'from the other computer'));
    const toast = page.getByText('Reloaded: the file was changed outside Readout. 1 annotation added.');
    await expect(toast.first()).toBeVisible();
    expect(await notes()).toContain('from the other computer');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(notes).not.toContain('from the other computer');
  });

  await test.step('a conflict copy is named, shown, merged in and put among the backups', async () => {
    const name = "workspace (Ada's conflicted copy 2026-11-22).json";
    await put(folder, name, noted(await file(page), 'only in the copy'));
    const banner = page.getByRole('alert').filter({ hasText: name });
    await expect(banner).toContainText('If it is merged in: 1 annotation added');
    await expectAccessible(page);
    await banner.getByRole('button', { name: 'See the change' }).click();
    const list = page.getByRole('dialog', { name: 'What merging changes' });
    await expect(list).toContainText('only in the copy');
    await list.getByRole('button', { name: 'Merge it in' }).click();
    await expect(banner).toHaveCount(0);
    expect(await notes()).toContain('only in the copy');
    expect(await readdir(join(folder, 'backups'))).toContain(name);
  });

  await test.step('a second program reads along, and annotates when the first has closed it', async () => {
    const second = await launch(join(userData, 'two'), { args: [folder] });
    const other = await second.firstWindow();
    await expect(other.getByRole('alert')).toContainText('is open in another Readout on this computer');
    await other.getByRole('button', { name: 'Open for reading' }).click();
    await expect(other.locator('[data-saved="read-only"]')).toHaveText('Read-only');
    await expect(other.getByRole('alert')).toContainText('Open for reading only');
    await expectAccessible(other);
    expect(await ask(other, 'run', addNote(await file(other), 'mine'))).toMatchObject({
      ok: false,
      error: { name: 'workspace-read-only' },
    });
    expect(await ask(page, 'run', addNote(await file(page), 'seen in both'))).toMatchObject({ ok: true });
    await expect
      .poll(async () => (await file(other)).annotations.some(({ note }) => note === 'seen in both'))
      .toBe(true);
    await app.close();
    await other.getByRole('button', { name: 'Annotate it here' }).click();
    await expect(other.locator('[data-saved="saved"]')).toBeVisible();
    expect(await ask(other, 'run', addNote(await file(other), 'mine'))).toMatchObject({ ok: true });
    await second.close();
  });
});
