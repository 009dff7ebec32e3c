import type { Page } from '@playwright/test';
import type { After, Bench, Variants } from './bench.ts';
import { large } from './documents.ts';
import { freshPage, layOut, says, settled } from './page.ts';
import { seeded } from './texts.ts';
import { threadClock } from './thread-time.ts';
import { windows } from './windows.ts';

/** Scrolling by two lines with 10,000 annotations in the document, beside the same text without any. */
export const scrollBench: Bench = {
  name: 'scroll',
  unit: 'ms CPU',
  rounds: 40,
  rows: [
    {
      name: 'scroll',
      what: 'scroll a frame with 10,000 annotations, against plain elements in sections',
      ours: 'readout',
      floor: 'sections',
      budget: 2,
      quantile: 0.95,
    },
  ],
  stage: (after) =>
    staged(
      after,
      (app) => scrolled(app, '[data-scroller]', (top) => top + 60),
      (bare) => scrolled(bare, 'main', (top) => top + 60),
    ),
};

/** Going anywhere in the document by its ruler, highlights painted, beside a scroll to the same share of the plain text. */
export const jumpBench: Bench = {
  name: 'jump',
  unit: 'ms CPU',
  rounds: 20,
  rows: [
    {
      name: 'jump',
      what: 'jump anywhere with 10,000 annotations, against plain elements in sections',
      ours: 'readout',
      floor: 'sections',
      budget: 1.3,
      quantile: 0.95,
    },
  ],
  stage(after) {
    const [ours, floors] = [seeded(11), seeded(11)];
    return staged(
      after,
      (app) => pressedRuler(app, ours()),
      (bare) => {
        const share = floors();
        return scrolled(bare, 'main', (_top, height) => share * height);
      },
    );
  },
};

async function staged(
  after: After,
  ours: (app: Page) => Promise<void>,
  floor: (bare: Page) => Promise<void>,
): Promise<Variants> {
  const { app, bare } = await windows(after, 10_000);
  const [appClock, bareClock] = [await threadClock(app), await threadClock(bare)];
  await says(app, '[role="document"]', large.at(-1)?.slice(0, 40) ?? '');
  await settled(app);
  await freshPage(bare, large);
  await layOut(bare, true);
  await settled(bare);
  const rested = async (page: Page, work: () => Promise<void>, clock: typeof appClock): Promise<number> => {
    await settled(page);
    return clock(work);
  };
  return {
    readout: () => rested(app, () => ours(app), appClock),
    sections: () => rested(bare, () => floor(bare), bareClock),
  };
}

/** Scrolls an element to where `next` says, from its top and height in CSS pixels. */
async function scrolled(
  page: Page,
  selector: string,
  next: (top: number, height: number) => number,
): Promise<void> {
  const { top, height } = await page.evaluate((where) => {
    const element = document.querySelector(where);
    return { top: element?.scrollTop ?? 0, height: element?.scrollHeight ?? 0 };
  }, selector);
  await page.evaluate(([where, to]) => document.querySelector(where)?.scrollTo(0, to), [
    selector,
    next(top, height),
  ] as const);
}

/** Clicks the ruler at a share of its height. */
async function pressedRuler(app: Page, share: number): Promise<void> {
  await app.evaluate((part) => {
    const ruler = document.querySelector('[data-scroller] + [aria-hidden="true"]');
    if (ruler === null) throw new Error('There is no ruler.');
    const { top, height } = ruler.getBoundingClientRect();
    ruler.dispatchEvent(new MouseEvent('click', { bubbles: true, clientY: top + part * height }));
  }, share);
}
