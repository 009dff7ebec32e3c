import type { CDPSession, Page } from '@playwright/test';

/** Measures what work in a page costs its main thread, in milliseconds on the processor. */
export type ThreadClock = (work: () => Promise<unknown>) => Promise<number>;

/**
 * A clock on a page's main thread. Each measurement runs until two frames after the work
 * and has the cost of two idle frames taken off.
 */
export async function threadClock(page: Page): Promise<ThreadClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (work) => {
    const idle = await spent(session, () => twoFrames(page));
    const busy = await spent(session, async () => {
      await work();
      await twoFrames(page);
    });
    return Math.max(0, busy - idle);
  };
}

async function spent(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await threadTime(session);
  await work();
  return (await threadTime(session)) - before;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell thread time.');
  return seconds * 1_000;
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
