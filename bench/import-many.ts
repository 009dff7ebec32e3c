import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { noKnownLines } from '../src/shared/import/proposal.ts';
import { propose } from '../src/shared/import/propose.ts';
import { read } from '../src/shared/import/read.ts';
import { asDetected } from '../src/shared/import/reading.ts';
import type { Bench } from './bench.ts';
import { makeBenchWorkspace } from './documents.ts';
import { type MixedFile, mixedFiles } from './mixed-files.ts';
import { kept, scratch } from './program.ts';

const count = 500;

/** Milliseconds in which the window is to answer, whatever it is busy with. */
const answersWithin = 100;

/** A folder of mixed files dropped on the window: until all are read and known to be new or not. */
export const importManyBench: Bench = {
  name: 'import-many',
  unit: 'ms',
  rounds: 3,
  rows: [
    {
      name: 'import-many',
      what: `${count} mixed files dropped, until they can be imported, against reading them one after the other`,
      ours: 'review',
      floor: 'parsers',
      budget: 1.5,
      quantile: 0.5,
    },
    {
      name: 'import-answers',
      what: 'the longest the window did not answer meanwhile, against 100 ms',
      ours: 'silence',
      floor: 'answersWithin',
      budget: 1,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const files = await mixedFiles(count);
    const folder = await scratch(after);
    const workspace = join(folder, 'Bench.readout');
    await makeBenchWorkspace(workspace, 0, ['S']);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const page = await kept(after, resolve(import.meta.dirname, '..'), [profile, workspace]);
    await page.getByRole('document').first().waitFor();
    await bring(page, files);
    let silence = 0;
    return {
      review: async () => {
        const { elapsed, longest } = await reviewed(page);
        silence = longest;
        return elapsed;
      },
      silence: () => Promise.resolve(silence),
      parsers: () => parsed(files),
      answersWithin: () => Promise.resolve(answersWithin),
    };
  },
};

/** Makes files of the page's own, for it to drop as often as it is asked. */
async function bring(page: Page, files: readonly MixedFile[]): Promise<void> {
  const told = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    Object.assign(window, {
      dropAll: () => {
        const how = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', how));
      },
    });
  }, told);
}

/** Drops all and waits until they can be imported; then the review is left. */
async function reviewed(page: Page): Promise<{ elapsed: number; longest: number }> {
  const times = await page.evaluate(
    () =>
      new Promise<{ elapsed: number; longest: number }>((done, fail) => {
        const begun = performance.now();
        let last = begun;
        let longest = 0;
        const watch = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          const button = [...document.querySelectorAll('dialog button')].find((each) =>
            /^Import \d/.test(each.textContent),
          );
          const isReady = button instanceof HTMLButtonElement && !button.disabled;
          if (!isReady && now - begun < 300_000) return;
          clearInterval(watch);
          if (isReady) done({ elapsed: now - begun, longest });
          else fail(new Error('The files were not read within five minutes.'));
        }, 4);
        const drop: unknown = Reflect.get(window, 'dropAll');
        if (typeof drop === 'function') Reflect.apply(drop, undefined, []);
      }),
  );
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return times;
}

/** Milliseconds the readers and what proposes take by themselves. */
async function parsed(files: readonly MixedFile[]): Promise<number> {
  const begun = performance.now();
  for (const { name, bytes } of files) {
    const file = { name, bytes: bytes.slice() };
    const extract = await read(file, asDetected, () => undefined).catch(() => null);
    if (extract !== null) propose(extract, { name, today: '2026-11-22', ...noKnownLines });
  }
  return performance.now() - begun;
}
