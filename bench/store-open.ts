import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod/mini';
import { systemDisk } from '../src/main/files/disk.ts';
import { lookInto } from '../src/main/workspace/first-look.ts';
import { readFolder } from '../src/main/workspace/reading.ts';
import type { Bench } from './bench.ts';
import { calibrated } from './cpu.ts';
import { filled } from './stores.ts';

/** A workspace of 100,000 annotations in 500 documents from the disk into the main process. */
export const storeOpen: Bench = {
  name: 'store-open',
  unit: 'ms CPU',
  rounds: 7,
  rows: [
    {
      name: 'store-open-first',
      what: 'open 100,000 annotations: the document in sight can be shown, against 200 ms',
      ours: 'look',
      floor: 'budget',
      budget: 1,
      quantile: 0.5,
    },
    {
      name: 'store-open',
      what: 'open 100,000 annotations: everything, against SQLite’s read of all rows',
      ours: 'everything',
      floor: 'sqlite',
      budget: 1,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const size = 100_000;
    const { folder, peer } = await filled(after, size);
    return {
      look: () =>
        spent(async () => {
          const look = await lookInto(folder, () => Promise.resolve(null), systemDisk);
          if (look === null) throw new Error('There was nothing to see.');
          await look.contents.text(look.opened.file.documents[0]?.text ?? '');
        }),
      budget: () => Promise.resolve(calibrated(200)),
      everything: () =>
        spent(async () => {
          const { workspace } = await readFolder(folder, systemDisk);
          if (workspace.annotations.size !== size) throw new Error('Not everything was read.');
        }),
      sqlite: () =>
        spent(() => {
          if (peer.readAll().size !== size) throw new Error('Not everything was read.');
        }),
    };
  },
};

setFlagsFromString('--expose-gc');
const collectGarbage = z
  .custom<() => void>((value) => typeof value === 'function')
  .parse(runInNewContext('gc'));

/** Milliseconds of this process on the processor; what was measured before leaves nothing to be cleared away. */
async function spent(work: () => Promise<void> | void): Promise<number> {
  collectGarbage();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
