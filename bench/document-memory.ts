import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { After, Bench } from './bench.ts';
import { huge, makeBenchWorkspace, type Numbered, small } from './documents.ts';
import { freshPage, layOut, settled } from './page.ts';
import { type Program, scratch, start } from './program.ts';

const root = resolve(import.meta.dirname, '..');
const bare = resolve(import.meta.dirname, 'bare');

/** Memory of its own that a window takes more with a document of 5 MB in it, all mounted. */
export const documentMemoryBench: Bench = {
  name: 'memory-5mb',
  unit: 'MB',
  rounds: 3,
  rows: [
    {
      name: 'memory-5mb',
      what: 'private memory with a document of 5 MB, against plain elements',
      ours: 'readout',
      floor: 'plain',
      budget: 0.25,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const [without, whole] = [await workspaceOf('S', after), await workspaceOf('X', after)];
    return {
      readout: async () => (await whenRead(whole, huge, after)) - (await whenRead(without, small, after)),
      plain: () => whenPlain(after),
    };
  },
};

async function workspaceOf(number: Numbered, after: After): Promise<string> {
  const workspace = join(await scratch(after), 'Bench.readout');
  await makeBenchWorkspace(workspace, 0, [number]);
  return workspace;
}

/** With a document in sight and its last paragraph mounted. */
async function whenRead(workspace: string, texts: readonly string[], after: After): Promise<number> {
  const program = await start(root, [`--user-data-dir=${await scratch(after)}`, workspace]);
  try {
    await program.page.waitForFunction(
      (last) => document.querySelector('[role="document"] section:last-of-type')?.textContent?.includes(last),
      texts.at(-1)?.slice(0, 40) ?? '',
      { timeout: 60_000 },
    );
    return await privateMemory(program);
  } finally {
    await program.end();
  }
}

/** What the same paragraphs take as plain elements, beyond the texts themselves. */
async function whenPlain(after: After): Promise<number> {
  const program = await start(bare, [`--user-data-dir=${await scratch(after)}`]);
  try {
    await freshPage(program.page, huge);
    const before = await privateMemory(program);
    await layOut(program.page, false);
    return (await privateMemory(program)) - before;
  } finally {
    await program.end();
  }
}

/** Megabytes that the page's process shares with no other, garbage collected. Throws where the system does not tell. */
async function privateMemory({ page }: Program): Promise<number> {
  await settled(page);
  await collectGarbage(page);
  const browser = page.context().browser();
  if (browser === null) throw new Error('The program has no browser.');
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const sizes = await Promise.all(ids.map(privateOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

async function privateOf(id: number): Promise<number> {
  const said = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => {
    throw new Error('Only Linux tells what memory a process has of its own.');
  });
  const kilobytes = [...said.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size));
  return (kilobytes.reduce((sum, size) => sum + size, 0) * 1_024) / 1_000_000;
}
