import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The review of what is imported. */
export const review = (page: Page) => page.getByRole('dialog', { name: /^Import \d/ });

/** A file under review, by the beginning of its name. */
export const fileRow = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'Files' }).getByRole('option', { name: new RegExp(`^${name}`) });

/** A line of the text under review, by its words. */
export const line = (page: Page, words: string | RegExp) =>
  page.getByRole('listbox', { name: /^Lines of the text/ }).getByRole('option', { name: words });

/** The button that imports, whatever it counts. */
export const importButton = (page: Page) => page.getByRole('button', { name: /^Import \d/ });

/** Holds files over the window; answers how to let them go. */
export async function dragFiles(page: Page, paths: readonly string[]): Promise<() => Promise<void>> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), data: (await readFile(path)).toString('base64') })),
  );
  const dataTransfer: JSHandle<DataTransfer> = await page.evaluateHandle((list) => {
    const held = new DataTransfer();
    for (const { name, data } of list)
      held.items.add(new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], name));
    return held;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  return () => page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Drops files on the window and waits until the review has read them. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await (
    await dragFiles(page, paths)
  )();
  await allRead(page);
}

/** Done when no file under review is still to be read. */
export async function allRead(page: Page): Promise<void> {
  await expect(review(page)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Reading the files' })).toHaveCount(0);
}

/** Answers the system's file dialog with these paths. */
export async function answerOpenDialog(
  app: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}
