import type { Page } from '@playwright/test';
import { worstMisalignment } from '../e2e/comparing.ts';
import type { Bench } from './bench.ts';
import { large } from './documents.ts';
import { says, saysAtLast, settled } from './page.ts';
import { comparingWindows } from './windows.ts';

const widths = [1440, 1180, 960];
/** Narrower, A stands above B, CSS pixels. */
const beside = 861;
const zooms = [0.8, 1, 1.25, 1.5];

/** How far rows stand from their texts, at several widths and zooms, at the top, in the middle and at the end. */
export const compareAligned: Bench = {
  name: 'compare-aligned',
  unit: 'px',
  rounds: 1,
  rows: [
    {
      name: 'compare-aligned',
      what: `rows out of line with their texts, the worst at ${widths.length} widths and ${zooms.length} zooms`,
      ours: 'readout',
      floor: 'in line',
      budget: null,
      atMost: 0,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { app } = await comparingWindows(after, 'L', 'V');
    const session = await app.context().newCDPSession(app);
    await says(app, '[role="tab"]', '');
    await app.getByRole('tab', { name: 'Compare' }).click();
    await saysAtLast(app, '[data-region="Texts"] [role="document"] section', large[0]?.slice(0, 40) ?? '');
    let worst = 0;
    for (const width of widths)
      for (const zoom of zooms) {
        if (width / zoom < beside) continue;
        await session.send('Emulation.setDeviceMetricsOverride', {
          width: Math.round(width / zoom),
          height: Math.round(900 / zoom),
          deviceScaleFactor: zoom,
          mobile: false,
        });
        for (const share of [0, 0.5, 1]) {
          await scrollTo(app, share);
          await settled(app);
          worst = Math.max(worst, await worstMisalignment(app));
        }
      }
    return { readout: async () => worst, 'in line': async () => 0 };
  },
};

async function scrollTo(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const scroller = document.querySelector('[data-region="Texts"]');
    scroller?.scrollTo(0, part * scroller.scrollHeight);
  }, share);
}
