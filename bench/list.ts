import { join, resolve } from 'node:path';
import type { Bench } from './bench.ts';
import { makeBenchLibrary } from './documents.ts';
import { freshPage, says, settled } from './page.ts';
import { kept, scratch } from './program.ts';
import { paragraphs } from './texts.ts';
import { threadClock } from './thread-time.ts';

const count = 50_000;
const typed = ['t', 'tr', 'tru', 'trust', 'mutual', 'zzz', 'dialogue', 'e'];

/** Another filter in the list of all annotations, beside a pass over as many texts and thirty rows of the bare window. */
export const listBench: Bench = {
  name: 'list',
  unit: 'ms CPU',
  rounds: 8,
  rows: [
    {
      name: 'list',
      what: 'filter the list of 50,000 annotations by words, against a pass over as many texts',
      ours: 'readout',
      floor: 'pass',
      budget: null,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const folder = await scratch(after);
    const workspace = join(folder, 'Bench.readout');
    await makeBenchLibrary(workspace, 500, count);
    const profile = (name: string) => `--user-data-dir=${join(folder, name)}`;
    const app = await kept(after, resolve(import.meta.dirname, '..'), [profile('readout'), workspace]);
    const bare = await kept(after, resolve(import.meta.dirname, 'bare'), [profile('bare')]);
    const [appClock, bareClock] = [await threadClock(app), await threadClock(bare)];
    await says(app, 'footer', 'annotations');
    await app.keyboard.press('Control+5');
    const field = app.getByLabel('Filter by words in quotation, note or tag');
    await field.fill(typed.at(-1) ?? '');
    await app.waitForTimeout(5_000); // what is folded ahead is folded
    await settled(app);
    await freshPage(bare, paragraphs(count, 90, 6));
    const turns = { readout: 0, pass: 0 };
    const next = (who: 'readout' | 'pass'): string => typed[turns[who]++ % typed.length] ?? '';
    return {
      async readout() {
        await settled(app);
        const words = next('readout');
        const rows = app.locator('[role="grid"]');
        const before = (await rows.count()) === 0 ? null : await rows.getAttribute('aria-rowcount');
        return appClock(async () => {
          await field.fill(words);
          await app.waitForFunction(
            (shown) =>
              (document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? null) !== shown,
            before,
          );
        });
      },
      async pass() {
        await settled(bare);
        const words = next('pass');
        return bareClock(() =>
          bare.evaluate((sought) => {
            const texts: unknown = Reflect.get(window, 'benchTexts');
            if (!Array.isArray(texts)) throw new Error('The texts are not in the page.');
            const found = texts.filter((text: unknown) => String(text).includes(sought)).slice(0, 30);
            const rows = found.map((text: unknown) => {
              const row = document.createElement('p');
              row.textContent = String(text);
              return row;
            });
            document.querySelector('main')?.replaceChildren(...rows);
          }, words),
        );
      },
    };
  },
};
