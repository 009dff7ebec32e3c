import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedState } from '../../shared/ipc/contract.ts';
import { emptyWorkspace, type Workspace } from '../../shared/model/workspace.ts';
import { moment } from './fixtures.ts';
import { Saver } from './saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const snapshot = (name: string): Workspace => emptyWorkspace('', name, moment);

/** A saver on a disk that is slow and fails as long as it is told to. */
function saverOn(disk: { full: boolean }) {
  const written: string[] = [];
  const told: SavedState['state'][] = [];
  const saver = new Saver(
    {
      name: 'Study.readout',
      now: () => moment,
      tell: ({ state }) => told.push(state),
      async write({ name }) {
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
        if (disk.full) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
        written.push(name);
      },
    },
    moment,
  );
  return { saver, written, told };
}

test('of many snapshots while one is written only the latest waits', async () => {
  const { saver, written, told } = saverOn({ full: false });
  saver.save(snapshot('a'));
  await vi.advanceTimersByTimeAsync(5);
  for (const name of ['b', 'c', 'd']) saver.save(snapshot(name));
  await vi.advanceTimersByTimeAsync(100);
  expect(written).toEqual(['a', 'd']);
  expect(told).toEqual(['saving', 'saved']);
  expect(await saver.settled()).toBe(true);
});

test('what comes while "saved" is told is saved too', async () => {
  const { saver, written } = saverOn({ full: false });
  saver.save(snapshot('a'));
  await vi.advanceTimersByTimeAsync(20);
  saver.save(snapshot('b'));
  await vi.advanceTimersByTimeAsync(20);
  expect(written).toEqual(['a', 'b']);
});

test('a failed write says why, and is tried again until there is room', async () => {
  const disk = { full: true };
  const { saver, written, told } = saverOn(disk);
  saver.save(snapshot('a'));
  await vi.advanceTimersByTimeAsync(20);
  expect(saver.state).toEqual({
    state: 'failed',
    error: {
      name: 'write-failed',
      message: 'Study.readout could not be saved: the disk is full.',
      reason: 'ENOSPC: no space left',
    },
  });
  expect(await saver.settled()).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 100);
  expect(told).toEqual(['saving', 'failed', 'failed', 'failed']);
  disk.full = false;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(written).toEqual(['a']);
  expect(saver.state).toEqual({ state: 'saved', at: moment });
});

test('tries are never more than half a minute apart', async () => {
  const disk = { full: true };
  const { saver, told } = saverOn(disk);
  saver.save(snapshot('a'));
  await vi.advanceTimersByTimeAsync(600_000);
  const before = told.length;
  await vi.advanceTimersByTimeAsync(30_020);
  expect(told.length).toBeGreaterThan(before);
});

test('an edit after a failure, or asking, tries at once', async () => {
  const disk = { full: true };
  const { saver, written } = saverOn(disk);
  saver.save(snapshot('a'));
  await vi.advanceTimersByTimeAsync(20);
  disk.full = false;
  saver.save(snapshot('b'));
  await vi.advanceTimersByTimeAsync(20);
  expect(written).toEqual(['b']);
  disk.full = true;
  saver.save(snapshot('c'));
  await vi.advanceTimersByTimeAsync(20);
  disk.full = false;
  saver.retry();
  await vi.advanceTimersByTimeAsync(20);
  expect(written).toEqual(['b', 'c']);
});
