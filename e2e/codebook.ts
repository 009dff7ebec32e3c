import type { Page } from '@playwright/test';

/** The codebook's editor. */
export const editor = (page: Page) => page.getByRole('dialog', { name: 'Codebook', exact: true });

/** The tree in the editor. */
export const tree = (page: Page) => editor(page).getByRole('tree', { name: 'Codebook' });

/** A tag's row in the editor. */
export const row = (page: Page, name: string) =>
  tree(page).getByRole('treeitem', { name: new RegExp(`^${name}, code`) });

/** A tag's row in the rail. */
export const railRow = (page: Page, name: string) =>
  page.getByRole('tree', { name: 'Tags' }).getByRole('treeitem', { name: new RegExp(`^${name},`) });
