import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, resize } from './fixtures.ts';

/** A row of the comparison, by its name. */
export const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name });

/** One of the two texts. */
export const text = (page: Page, letter: 'A' | 'B'): Locator =>
  page.getByRole('document', { name: new RegExp(`^${letter}: `) });

/** A filter, by its name. */
export const filter = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Rows shown' }).getByRole('button', { name });

/** `Change 10 of 19`, or how many changes there are. */
export const position = (page: Page): Locator => page.getByText(/^(Change \d+ of \d+|\d+ changes)$/);

/** Where one is, in the status bar. */
export const centre = (page: Page): Locator => page.getByRole('contentinfo').getByText(/^[AB] ¶ \d+ of \d+$/);

/** Compares 001 and 002 of the sample, in a window of the common size. */
export async function openSample(app: ElectronApplication, page: Page): Promise<void> {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /001.*002.*13 of 19 paragraphs/ }).click();
  await expect(text(page, 'A')).toBeVisible();
}
