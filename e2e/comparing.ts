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

/** The greatest distance between the tops of two blocks that stand in one row, CSS pixels, over all rows in the page. */
export function worstMisalignment(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = (element: Element): number => element.getBoundingClientRect().top;
    const sections = (side: number): Element[] => [
      ...(document.querySelectorAll('[role="document"]')[side]?.querySelectorAll('section') ?? []),
    ];
    const byLine = (side: number): Map<string, number> =>
      new Map(
        sections(side).flatMap((section, s) =>
          [...section.querySelectorAll<HTMLElement>('[data-block]')].map(
            (block) => [`${s} ${block.style.gridRowStart}`, top(block)] as const,
          ),
        ),
      );
    const left = byLine(0);
    const right = byLine(1);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-chunk]')].flatMap((chunk, s) =>
      [...chunk.querySelectorAll<HTMLElement>('[data-row]')].map(
        (row) => [`${s} ${row.style.gridRowStart}`, top(row)] as const,
      ),
    );
    let worst = 0;
    let both = 0;
    for (const [line, expected] of rows)
      for (const found of [left.get(line), right.get(line)]) {
        if (found === undefined) continue;
        both++;
        worst = Math.max(worst, Math.abs(found - expected));
      }
    return both < 10 ? Number.NaN : worst;
  });
}
