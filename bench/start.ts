import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { After, Bench } from './bench.ts';
import { makeBenchLibrary } from './documents.ts';
import { type Program, scratch, start } from './program.ts';

const root = resolve(import.meta.dirname, '..');
const bare = resolve(import.meta.dirname, 'bare');

/** From starting the program to the first words of the sample, beside a window with one line. */
export const startBench: Bench = {
  name: 'start',
  unit: 'ms',
  rounds: 7,
  rows: [
    {
      name: 'start',
      what: 'start to first paint of the sample, against a bare Electron window',
      ours: 'readout',
      floor: 'bare',
      budget: 1.25,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    return {
      readout: await started(after, root, '[role="document"]'),
      bare: await started(after, bare, 'main'),
    };
  },
};

/** The same with a workspace as large as they come. */
export const startLargeBench: Bench = {
  name: 'start-100k',
  unit: 'ms',
  rounds: 5,
  rows: [
    {
      name: 'start-100k',
      what: 'start with 100,000 annotations in 500 documents, against a bare Electron window',
      ours: 'readout',
      floor: 'bare',
      budget: 2,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const workspace = join(await scratch(after), 'Bench.readout');
    await makeBenchLibrary(workspace, 500, 100_000);
    return {
      readout: await started(after, root, '[role="document"]', workspace),
      bare: await started(after, bare, 'main'),
    };
  },
};

async function started(after: After, main: string, within: string, ...more: readonly string[]) {
  const profile = await scratch(after);
  return async () => firstPaint(await start(main, [`--user-data-dir=${profile}`, ...more]), within);
}

/** Milliseconds from the start of the program to the frame that first showed words within an element; ends it. */
async function firstPaint(program: Program, within: string): Promise<number> {
  try {
    return (await painted(program.page, within)) - program.startedAt;
  } finally {
    await program.end();
  }
}

/** When, in milliseconds since 1970. Paint entries are kept by the page, so asking late changes nothing. */
function painted(page: Page, within: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing was painted in ${selector} within 20 seconds.`)), 20_000);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const element = 'element' in entry ? entry.element : null;
            if (element instanceof Element && element.closest(selector) !== null)
              resolve(performance.timeOrigin + entry.startTime);
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    within,
  );
}
