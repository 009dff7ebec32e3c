import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { makeBenchLibrary } from './documents.ts';
import { says, settled } from './page.ts';
import { kept, scratch } from './program.ts';

const inDocument = 100;
const documents = 500;

/** From a digit on a selected sentence to its mark on the screen: window, main process, window; beside two frames. */
export const keyBench: Bench = {
  name: 'key',
  unit: 'ms',
  rounds: 10,
  rows: [
    row('key to painted tag with 50,000 annotations, against two frames', 'rested'),
    row('the same while the edit before is being written, against two frames', 'hurried'),
  ],
  async stage(after) {
    const folder = await scratch(after);
    const workspace = join(folder, 'Bench.readout');
    await makeBenchLibrary(workspace, documents, documents * inDocument);
    const profile = (name: string) => `--user-data-dir=${join(folder, name)}`;
    const app = await kept(after, resolve(import.meta.dirname, '..'), [profile('readout'), workspace]);
    const bare = await kept(after, resolve(import.meta.dirname, 'bare'), [profile('bare')]);
    await says(app, 'footer', `${inDocument} annotations`);
    await settled(app);
    let count = inDocument;
    const tag = async (): Promise<number> => {
      await app.locator('[role="document"]').focus();
      await app.keyboard.press('j');
      await app.keyboard.press('s');
      const painted = paintedAfterKey(app, `${++count} annotations`);
      await app.keyboard.press('3');
      return painted;
    };
    return {
      async rested() {
        await settled(app);
        return tag();
      },
      async hurried() {
        await tag();
        return tag();
      },
      frames: () => twoFrames(bare),
    };
  },
};

function row(what: string, ours: string) {
  return { name: 'key', what, ours, floor: 'frames', budget: 1, quantile: 0.95 };
}

/** Milliseconds from the next key until the frame is painted in which the status bar says something: marks are drawn in the same. */
function paintedAfterKey(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (expected) =>
      new Promise<number>((resolve, reject) => {
        const begin = (event: KeyboardEvent): void => {
          const look = (): void => {
            const waited = performance.now() - event.timeStamp;
            if (waited > 20_000) reject(new Error(`The status bar does not say “${expected}”.`));
            else if (document.querySelector('footer')?.textContent.includes(expected) !== true)
              requestAnimationFrame(look);
            else {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
              port1.start();
              port2.postMessage(null); // comes after the frame
            }
          };
          look();
        };
        addEventListener('keydown', begin, { capture: true, once: true });
      }),
    words,
  );
}

/** Milliseconds from a frame to the second after it, in a page that does nothing. */
function twoFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame((first) =>
          requestAnimationFrame(() => requestAnimationFrame((third) => resolve(third - first))),
        );
      }),
  );
}
