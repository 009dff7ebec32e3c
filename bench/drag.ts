import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { huge } from './documents.ts';
import { freshPage, layOut, says, settled } from './page.ts';
import { type ThreadClock, threadClock } from './thread-time.ts';
import { windows } from './windows.ts';

/** One move of the mouse while words of a document of 5 MB are being selected, beside the same in plain elements. */
export const dragBench: Bench = {
  name: 'drag',
  unit: 'ms CPU',
  rounds: 20,
  rows: [
    {
      name: 'drag',
      what: 'drag a selection in 5 MB, a move, against plain elements in sections',
      ours: 'readout',
      floor: 'sections',
      budget: 1.3,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { app, bare } = await windows(after, 0, ['X']);
    await says(app, '[role="document"] section', huge[0]?.slice(0, 40) ?? '');
    // Looked for once a second: a look at all the text each frame would leave no time to mount it.
    await app.waitForFunction(
      (words) =>
        [...document.querySelectorAll('[data-section]')].at(-1)?.textContent.includes(words) === true,
      huge.at(-1)?.slice(0, 40) ?? '',
      { timeout: 120_000, polling: 1_000 },
    );
    await freshPage(bare, huge);
    await layOut(bare, true);
    await settled(bare);
    return {
      readout: await dragging(app, '[role="document"] [data-block]'),
      sections: await dragging(bare, 'article p'),
    };
  },
};

/** Presses in a paragraph; each measurement moves on by 40 pixels, up and down the paragraph. */
async function dragging(page: Page, selector: string): Promise<() => Promise<number>> {
  const clock: ThreadClock = await threadClock(page);
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error('There are no words to drag over.');
  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  let turn = 0;
  return async () => {
    turn++;
    const at = { x: box.x + 60 + ((turn * 40) % 440), y: box.y + 12 + (turn % 5) * 30 };
    return clock(() => page.mouse.move(at.x, at.y));
  };
}
