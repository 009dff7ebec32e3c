import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bench } from './bench.ts';
import { settled } from './page.ts';
import { scratch, start } from './program.ts';

/** What all processes of the program hold with the sample open, beside a window with one line. */
export const memoryBench: Bench = {
  name: 'memory',
  unit: 'MB',
  rounds: 5,
  rows: [
    {
      name: 'memory',
      what: 'memory of all processes with the sample open, against a bare Electron window',
      ours: 'readout',
      floor: 'bare',
      budget: 1.25,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const holding = async (main: string, within: string) => {
      const profile = await scratch(after);
      return async () => {
        const program = await start(main, [`--user-data-dir=${profile}`]);
        try {
          await program.page.waitForSelector(within, { state: 'attached' });
          await program.page.waitForTimeout(3_000); // what is made ready after the start is ready
          await settled(program.page);
          return await memoryOf(program.pid);
        } finally {
          await program.end();
        }
      };
    };
    return {
      readout: await holding(resolve(import.meta.dirname, '..'), '[role="document"] section'),
      bare: await holding(resolve(import.meta.dirname, 'bare'), 'main p'),
    };
  },
};

/**
 * What a process and all it started hold, shared pages by their share (PSS), in millions of
 * bytes. Throws where the system has no /proc to ask.
 */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // The name of the program stands in brackets and may hold anything; its parent comes after the state.
    const parent = /^ \S (\d+)/.exec(stat.slice(stat.lastIndexOf(')') + 1))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  if (!parents.has(root)) throw new Error('Memory can be measured only where there is a /proc.');
  const isOurs = (pid: number): boolean => {
    for (let each: number | undefined = pid; each !== undefined; each = parents.get(each))
      if (each === root) return true;
    return false;
  };
  let bytes = 0;
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    bytes += Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1_024;
  }
  if (bytes === 0) throw new Error('The system does not tell how much memory the program holds.');
  return bytes / 1e6;
}
