import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { calibrated } from './cpu.ts';
import { saysAtLast, settled } from './page.ts';
import { threadClock } from './thread-time.ts';
import { windows } from './windows.ts';

/** An option of a report of 5,000 passages changed: until its first page is the new one, and until all is in place. */
export const reportPreview: Bench = {
  name: 'report-preview',
  unit: 'ms CPU',
  rounds: 6,
  rows: [
    {
      name: 'report-preview',
      what: 'change an option of a report of 5,000 passages to the new first page, against 100 ms',
      ours: 'first page',
      floor: '100 ms',
      budget: 1,
      quantile: 0.5,
    },
    {
      name: 'report-stall',
      what: 'the longest task until all its pages and its source are in place, on the clock, against 50 ms',
      ours: 'longest task',
      floor: '50 ms',
      budget: 1,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { app } = await windows(after, 5_000);
    const clock = await threadClock(app);
    await app.getByRole('tab', { name: 'Report' }).click();
    await saysAtLast(app, '[data-page="1"]', 'Annotated report');
    await inPlace(app);
    let longest = 0;
    return {
      async 'first page'() {
        await settled(app);
        await watchTasks(app);
        const time = await clock(() => toggled(app));
        await inPlace(app);
        longest = await longestTask(app);
        return time;
      },
      'longest task': async () => longest,
      '100 ms': async () => calibrated(100),
      '50 ms': async () => calibrated(50),
    };
  },
};

/** Puts the words around quotations in or leaves them out, which is another page from the first quotation on. */
function toggled(app: Page): Promise<void> {
  return app.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const first = () => document.querySelector('[data-page="1"]')?.textContent ?? '';
        const before = first();
        const label = [...document.querySelectorAll('label')].find((each) =>
          each.textContent.startsWith('Surrounding words'),
        );
        if (label === undefined) return reject(new Error('There is no option for surrounding words.'));
        const changes = new MutationObserver(() => {
          if (first() === before || first() === '') return;
          changes.disconnect();
          resolve();
        });
        changes.observe(document.body, { childList: true, subtree: true, characterData: true });
        label.click();
      }),
  );
}

/** Waits until the preview is as it stays: its pages are as many as a second before. */
async function inPlace(app: Page): Promise<void> {
  let before = '';
  for (;;) {
    const now = await app.evaluate(() =>
      [...document.querySelectorAll('[data-region="Report"] p, [data-region="Markdown source"]')]
        .map((each) => (each.tagName === 'P' ? each.textContent : String(each.scrollHeight)))
        .join(' '),
    );
    if (now === before) return;
    before = now;
    await app.waitForTimeout(1_500);
  }
}

function watchTasks(app: Page): Promise<void> {
  return app.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'benchTasks', tasks);
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
  });
}

/** The longest task since, in milliseconds; the browser tells only of those over 50. */
function longestTask(app: Page): Promise<number> {
  return app.evaluate(() => {
    const tasks: unknown = Reflect.get(window, 'benchTasks');
    return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : 0;
  });
}
