import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedState } from '../../shared/ipc/contract.ts';
import { moment } from './fixtures.ts';
import { Saver } from './saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A saver of edits that are counted, on a disk that is slow and fails as long as it is told to. */
function saverOn(disk: { full: boolean }) {
  let made = 0;
  let durable = 0;
  const writes: number[] = [];
  const told: SavedState['state'][] = [];
  const saver = new Saver(
    {
      name: 'Study.readout',
      now: () => moment,
      tell: ({ state }) => told.push(state),
      isDurable: () => durable === made,
      async flush() {
        const upTo = made;
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
        if (disk.full) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
        durable = upTo;
        writes.push(upTo);
      },
    },
    moment,
  );
  const edit = (): Promise<void> => {
    made++;
    return saver.save();
  };
  return { saver, edit, writes, told };
}

test('edits made while one is written share the next write, and saved is said once', async () => {
  const { saver, edit, writes, told } = saverOn({ full: false });
  void edit();
  await vi.advanceTimersByTimeAsync(5);
  const rest = Promise.all([edit(), edit(), edit()]);
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual(['saving']);
  await vi.advanceTimersByTimeAsync(10);
  await rest;
  expect(writes).toEqual([1, 4]);
  expect(told).toEqual(['saving', 'saved']);
  expect(await saver.settled()).toBe(true);
});

test('an edit is answered when it is on the disk, not before', async () => {
  const { edit } = saverOn({ full: false });
  let isAnswered = false;
  void edit().then(() => {
    isAnswered = true;
  });
  await vi.advanceTimersByTimeAsync(9);
  expect(isAnswered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isAnswered).toBe(true);
});

test('a failed write answers, says why, and is tried again until there is room', async () => {
  const disk = { full: true };
  const { saver, edit, writes, told } = saverOn(disk);
  const answer = edit();
  await vi.advanceTimersByTimeAsync(20);
  await answer;
  expect(saver.state).toEqual({
    state: 'failed',
    error: {
      name: 'write-failed',
      message: 'Study.readout could not be saved: the disk is full.',
      reason: 'ENOSPC: no space left',
    },
  });
  await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 100);
  expect(told).toEqual(['saving', 'failed', 'failed', 'failed']);
  disk.full = false;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(writes).toEqual([1]);
  expect(saver.state).toEqual({ state: 'saved', at: moment });
});

test('whether everything is saved is found out by trying', async () => {
  const disk = { full: true };
  const { saver, edit } = saverOn(disk);
  void edit();
  await vi.advanceTimersByTimeAsync(20);
  const still = saver.settled();
  await vi.advanceTimersByTimeAsync(10);
  expect(await still).toBe(false);
  disk.full = false;
  const now = saver.settled();
  await vi.advanceTimersByTimeAsync(10);
  expect(await now).toBe(true);
});

test('tries are never more than half a minute apart', async () => {
  const { edit, told } = saverOn({ full: true });
  void edit();
  await vi.advanceTimersByTimeAsync(600_000);
  const before = told.length;
  await vi.advanceTimersByTimeAsync(30_020);
  expect(told.length).toBeGreaterThan(before);
});

test('an edit after a failure, or asking, tries at once', async () => {
  const disk = { full: true };
  const { saver, edit, writes } = saverOn(disk);
  void edit();
  await vi.advanceTimersByTimeAsync(20);
  disk.full = false;
  void edit();
  await vi.advanceTimersByTimeAsync(20);
  expect(writes).toEqual([2]);
  disk.full = true;
  void edit();
  await vi.advanceTimersByTimeAsync(20);
  disk.full = false;
  saver.retry();
  await vi.advanceTimersByTimeAsync(20);
  expect(writes).toEqual([2, 3]);
});

test('who has stopped does not try by itself any more', async () => {
  const disk = { full: true };
  const { saver, edit, writes } = saverOn(disk);
  void edit();
  await vi.advanceTimersByTimeAsync(20);
  saver.stop();
  disk.full = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(writes).toEqual([]);
});
