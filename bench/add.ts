import type { Bench } from './bench.ts';
import { large } from './documents.ts';
import { freshPage, layOut, says, settled } from './page.ts';
import { windows } from './windows.ts';
import { threadClock } from './thread-time.ts';

/** From a digit on a selected sentence to its mark among so many, beside one positioned box that appears. */
const adding = (name: string, count: number, budget: number): Bench => ({
  name,
  unit: 'ms CPU',
  rounds: 20,
  rows: [
    {
      name,
      what: `add one annotation among ${count.toLocaleString('en')}, against one positioned box`,
      ours: 'readout',
      floor: 'box',
      budget,
      quantile: 0.95,
    },
  ],
  async stage(after) {
    const { app, bare } = await windows(after, count);
    const [appClock, bareClock] = [await threadClock(app), await threadClock(bare)];
    await says(app, '[role="document"] section', large[0]?.slice(0, 40) ?? '');
    await settled(app);
    await freshPage(bare, large);
    await layOut(bare, true);
    await settled(bare);
    await bare.evaluate(() => {
      addEventListener('keydown', () => {
        const box = document.createElement('div');
        box.className = 'box';
        box.style.top = `${60 + document.querySelectorAll('.box').length * 8}px`;
        document.querySelector('main')?.append(box);
      });
    });
    let added = 0;
    let boxes = 0;
    return {
      async readout() {
        await app.locator('[role="document"]').focus();
        await app.keyboard.press('j');
        await app.keyboard.press('s');
        await settled(app);
        const expected = (count + ++added).toLocaleString('en');
        return appClock(async () => {
          await app.keyboard.press('3');
          await says(app, 'footer', expected);
        });
      },
      async box() {
        await settled(bare);
        boxes++;
        return bareClock(async () => {
          await bare.keyboard.press('3');
          await bare.waitForFunction((n) => document.querySelectorAll('.box').length === n, boxes);
        });
      },
    };
  },
});

export const addBench = adding('add', 10_000, 2);
export const addManyBench = adding('add-50k', 50_000, 3);
