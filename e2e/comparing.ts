import type { Locator, Page } from '@playwright/test';

/** A row of the comparison, by its name. */
export const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name });

/** One of the two texts. */
export const text = (page: Page, letter: 'A' | 'B'): Locator =>
  page.getByRole('document', { name: new RegExp(`^${letter}: `) });

/** A filter, by its name. */
export const filter = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Rows shown' }).getByRole('button', { name });
