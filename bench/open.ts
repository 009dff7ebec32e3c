import type { Bench } from './bench.ts';
import { huge, large, middle, small } from './documents.ts';
import { freshPage, layOut, says, settled } from './page.ts';
import { windows } from './windows.ts';
import { threadClock } from './thread-time.ts';

const what = 'open a document of 1 MB to its first paint';

/** From the click on a document of 1 MB to its first paragraphs, beside the same paragraphs as plain elements. */
export const openBench: Bench = {
  name: 'open',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    {
      name: 'open-1mb',
      what: `${what}, against plain elements in content-visibility sections`,
      ours: 'readout',
      floor: 'sections',
      budget: 1.25,
      quantile: 0.5,
    },
    {
      name: 'open-1mb',
      what: `${what}, against plain elements`,
      ours: 'readout',
      floor: 'plain',
      budget: 0.1,
      quantile: 0.5,
    },
    {
      name: 'open-5mb',
      what: 'open a document of 5 MB to its first paint, against one of 100 kB',
      ours: 'huge',
      floor: 'middle',
      budget: 1.2,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { app, bare } = await windows(after, 0, ['L', 'S', 'M', 'X']);
    const [appClock, bareClock] = [await threadClock(app), await threadClock(bare)];
    const open = async (number: string, words: string) => {
      await app.evaluate((asked) => {
        const rows = [...document.querySelectorAll('[role="option"]')];
        const row = rows.find((each) => each.textContent?.startsWith(asked));
        if (!(row instanceof HTMLElement)) throw new Error(`Document ${asked} is not in the library.`);
        row.click();
      }, number);
      await says(app, '[role="document"] section', words);
    };
    const plain = (inSections: boolean) => async () => {
      await freshPage(bare, large);
      return bareClock(() => layOut(bare, inSections));
    };
    await says(app, '[role="document"] section', firstWords(large));
    const opened = (number: string, texts: readonly string[]) => async () => {
      await open('S', firstWords(small));
      await app.waitForTimeout(1_000); // what is in sight is kept within half of that
      await app.reload();
      await says(app, '[role="document"] section', firstWords(small));
      await settled(app);
      return appClock(() => open(number, firstWords(texts)));
    };
    return {
      readout: opened('L', large),
      middle: opened('M', middle),
      huge: opened('X', huge),
      sections: plain(true),
      plain: plain(false),
    };
  },
};

function firstWords(texts: readonly string[]): string {
  return texts[0]?.slice(0, 40) ?? '';
}
