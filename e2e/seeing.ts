import type { Page } from '@playwright/test';
import { paragraphs } from '../bench/texts.ts';

/** A passage that stands in 001 and 002. */
export const passage =
  'Xi stressed that major issues of principle related to history and Taiwan bear on the political foundation of ' +
  'China-Japan relations, and he urged Japan to honor its pledges and make sure that the foundation of bilateral ' +
  'relations will not be damaged or shaken.';

/** Paragraphs that stand for any text. */
export const filler = paragraphs(30, 500, 7).join('\n\n');

/** Marks of a kind in the text, by the name they have in the surface's style sheet. */
export function painted(page: Page, kind: string) {
  return page.locator(`[data-section] path[class*="_${kind}_"]`);
}
