import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { large } from './documents.ts';
import { says, settled } from './page.ts';
import { type ThreadClock, threadClock } from './thread-time.ts';
import { windows } from './windows.ts';

/** Hiding and showing a tag among 10,000 annotations, beside the same among 1,000: it must not grow with them. */
export const toggleBench: Bench = {
  name: 'toggle',
  unit: 'ms CPU',
  rounds: 20,
  rows: [
    {
      name: 'toggle',
      what: 'hide or show a tag among 10,000, against the same among 1,000',
      ours: 'many',
      floor: 'few',
      budget: 1.25,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const [many, few] = [await windows(after, 10_000), await windows(after, 1_000)];
    const [manyClock, fewClock] = [await threadClock(many.app), await threadClock(few.app)];
    for (const { app } of [many, few]) {
      await says(app, '[role="document"] section', large[0]?.slice(0, 40) ?? '');
      await settled(app);
    }
    return { many: () => toggled(many.app, manyClock), few: () => toggled(few.app, fewClock) };
  },
};

/** Presses the eye of the third tag. */
async function toggled(app: Page, clock: ThreadClock): Promise<number> {
  await settled(app);
  return clock(() =>
    app.evaluate(() => {
      const eye = document.querySelectorAll('[role="treeitem"] [class*="_eye_"]')[2];
      if (!(eye instanceof HTMLElement)) throw new Error('There is no tag to hide.');
      eye.click();
    }),
  );
}
