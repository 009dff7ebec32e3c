import { monitorEventLoopDelay } from 'node:perf_hooks';
import { systemDisk } from '../src/main/files/disk.ts';
import { readFolder } from '../src/main/workspace/reading.ts';
import type { Bench } from './bench.ts';
import { clocked } from './store-edit.ts';
import { stores } from './stores.ts';

/** What else the main process has to wait for while 100,000 annotations are written anew and edits go on. */
export const storeCheckpoint: Bench = {
  name: 'store-checkpoint',
  unit: 'ms',
  rounds: 5,
  rows: [
    {
      name: 'store-checkpoint',
      what: 'event-loop delay, p99, while 100,000 annotations are written anew, against edits alone',
      ours: 'delay',
      floor: 'delay of edits alone',
      budget: null,
      atMost: 16,
      quantile: 0.5,
    },
    {
      name: 'store-meanwhile',
      what: 'durable edit meanwhile, against SQLite’s commit',
      ours: 'edit',
      floor: 'sqlite',
      budget: null,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const { session, editReadout, editPeer } = await stores(after, 100_000);
    let edits: number[] = [];
    const delayDuring = async (work: Promise<unknown>): Promise<number> => {
      const isOver = work.then(() => true);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      edits = [];
      do edits.push(await clocked(editReadout));
      while (!(await Promise.race([isOver, Promise.resolve(false)])));
      delay.disable();
      return delay.percentile(99) / 1e6;
    };
    return {
      async delay() {
        await editReadout();
        const delay = await delayDuring(session.checkpoint());
        await isWhole(session.folder, session.workspace.annotations);
        return delay;
      },
      edit: () => Promise.resolve(edits.toSorted((a, b) => a - b)[edits.length >> 1] ?? 0),
      'delay of edits alone': () => delayDuring(new Promise((resolve) => setTimeout(resolve, 1_000))),
      sqlite: () => clocked(editPeer),
    };
  },
};

/** Throws where the disk does not hold what was answered. */
async function isWhole(folder: string, annotations: Iterable<object>): Promise<void> {
  const { workspace } = await readFolder(folder, systemDisk);
  if (JSON.stringify([...workspace.annotations]) !== JSON.stringify([...annotations]))
    throw new Error('The disk does not hold every edit that was answered.');
}
