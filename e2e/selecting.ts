import type { Page } from '@playwright/test';
import { annotationsOf, ends, sheet } from './reading.ts';

/** The words of the annotations of a document (the open one unless named), each as its ranges. */
export async function words(page: Page, number?: string): Promise<string[][]> {
  const label = await sheet(page).getAttribute('aria-label');
  const list = await annotationsOf(page, number ?? label?.split(',')[0] ?? '');
  return list.map(({ ranges }) => ranges.map(({ exact }) => exact));
}

/** Clicks at the start of some words. */
export async function clickAt(page: Page, on: string): Promise<void> {
  const { from } = await ends(page, on);
  await page.mouse.click(from.x + 3, from.y);
}
