import { readFile } from 'node:fs/promises';
import type { Bench, Row } from './bench.ts';
import { calibrated } from './cpu.ts';
import { stores, type Stores } from './stores.ts';

const sizes = { '1k': 1_000, '100k': 100_000 };

/** From a command to its answer, which comes when the edit is on the disk, beside a commit of SQLite's. */
export const storeEdit: Bench = {
  name: 'store-edit',
  unit: 'ms',
  rounds: 200,
  rows: [
    row(
      'store-edit-1k',
      'durable edit among 1,000 annotations, against SQLite’s commit',
      'readout 1k',
      'sqlite 1k',
    ),
    row('store-edit', 'durable edit among 100,000, against SQLite’s commit', 'readout 100k', 'sqlite 100k'),
    row(
      'store-edit-size',
      'durable edit among 100,000, against one among 1,000',
      'readout 100k',
      'readout 1k',
    ),
  ],
  async stage(after) {
    const small = await stores(after, sizes['1k']);
    const large = await stores(after, sizes['100k']);
    return {
      'readout 1k': () => clocked(() => small.editReadout()),
      'sqlite 1k': () => clocked(() => small.editPeer()),
      'readout 100k': () => clocked(() => large.editReadout()),
      'sqlite 100k': () => clocked(() => large.editPeer()),
    };
  },
};

/** Edits whose cost on the main thread is measured at a time. */
const some = 100;

/** What an edit costs the main process’s own thread, which the windows wait for (Linux only). */
export const storeThread: Bench = {
  name: 'store-thread',
  unit: 'ms CPU',
  rounds: 7,
  rows: [
    row(
      'store-thread',
      'main-thread time of a durable edit among 100,000 annotations, against 0.2 ms',
      'readout',
      'budget',
      1,
    ),
    row(
      'store-thread-peer',
      'the same, against SQLite’s commit, all of which is on the thread',
      'readout',
      'sqlite',
      null,
    ),
  ],
  async stage(after) {
    const { editReadout, editPeer } = await stores(after, sizes['100k']);
    return {
      readout: () => each(threadTime, editReadout),
      sqlite: () => each(threadTime, editPeer),
      budget: () => Promise.resolve(calibrated(0.2 * some) / some),
    };
  },
};

/** Bytes handed to the system for an edit, whatever of them is the same as before (Linux only). */
export const storeWritten: Bench = {
  name: 'store-written',
  unit: 'kB',
  rounds: 5,
  rows: [
    row(
      'store-written',
      'bytes written for an edit among 100,000 annotations, against SQLite',
      'readout',
      'sqlite',
      null,
    ),
  ],
  async stage(after) {
    const { editReadout, editPeer } = await stores(after, sizes['100k']);
    return { readout: () => each(written, editReadout), sqlite: () => each(written, editPeer) };
  },
};

function row(name: string, what: string, ours: string, floor: string, budget: number | null = 1.25): Row {
  return { name, what, ours, floor, budget, quantile: 0.5 };
}

/** Milliseconds on the clock. */
export async function clocked(edit: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await edit();
  return performance.now() - start;
}

/** What a meter shows more after some edits, for one of them. */
async function each(meter: () => Promise<number>, edit: Stores['editReadout' | 'editPeer']): Promise<number> {
  const before = await meter();
  for (let i = 0; i < some; i++) await edit();
  return ((await meter()) - before) / some;
}

/** Milliseconds of the main thread on the processor. */
async function threadTime(): Promise<number> {
  const nanoseconds = /^\d+/.exec(await readFile(`/proc/${process.pid}/schedstat`, 'utf8'))?.[0];
  return Number(nanoseconds) / 1e6;
}

/** Thousands of bytes this process has written. */
async function written(): Promise<number> {
  return Number(/^wchar: (\d+)$/m.exec(await readFile('/proc/self/io', 'utf8'))?.[1]) / 1e3;
}
