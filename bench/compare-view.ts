import { compared } from '../src/shared/comparison/compared.ts';
import type { Bench } from './bench.ts';
import { large, textOf, version } from './documents.ts';
import { freshPage, layOutRows, says, saysAtLast, settled } from './page.ts';
import { threadClock } from './thread-time.ts';
import { comparingWindows } from './windows.ts';

/** From the click on Compare to the first rows of two texts of 1 MB, beside the same rows as plain elements. */
export const compareView: Bench = {
  name: 'compare-view',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    {
      name: 'compare-view',
      what: 'show two texts of 1 MB compared to the first paint, against plain rows in content-visibility sections',
      ours: 'readout',
      floor: 'sections',
      budget: 1.5,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { app, bare } = await comparingWindows(after, 'L', 'V');
    const [appClock, bareClock] = [await threadClock(app), await threadClock(bare)];
    const first = large[0]?.slice(0, 40) ?? '';
    const rows = rowsOf(large, version);
    return {
      async readout() {
        await app.getByRole('tab', { name: 'Read' }).click();
        await app.waitForTimeout(1_000); // what is in sight is kept within half of that
        await app.reload();
        await says(app, '[role="document"]', '');
        await settled(app);
        return appClock(async () => {
          await app.evaluate(() => {
            const tabs = [...document.querySelectorAll('[role="tab"]')];
            const tab = tabs.find((each) => each.textContent === 'Compare');
            if (!(tab instanceof HTMLElement)) throw new Error('There is no tab Compare.');
            tab.click();
          });
          await saysAtLast(app, '[data-region="Texts"] [role="document"] section', first);
          await saysAtLast(app, '[data-chunk="0"] [data-row]', '');
        });
      },
      async sections() {
        await freshPage(bare, rows);
        return bareClock(() => layOutRows(bare));
      },
    };
  },
};

/** The texts of each row, A's and B's. */
function rowsOf(left: readonly string[], right: readonly string[]): (readonly [string, string])[] {
  const { rows } = compared(textOf(left), textOf(right), { language: 'en', corrections: [] });
  return rows.map((row) => [
    row.left.map((block) => left[block] ?? '').join('\n'),
    row.right.map((block) => right[block] ?? '').join('\n'),
  ]);
}
