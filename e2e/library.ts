import { expect, type Page } from '@playwright/test';

/** A document's row, by its number. */
export const row = (page: Page, number: string) =>
  page.getByRole('option', { name: new RegExp(`^${number}`) });

/** A dialog, by its title. */
export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Chooses from the menu of a document's row. */
export async function rowMenu(page: Page, number: string, item: string | RegExp): Promise<void> {
  await row(page, number).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
}

/** Runs a command by its name from the palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toBeFocused();
  await page.keyboard.type(`> ${name}`);
  await page.keyboard.press('Enter');
}
