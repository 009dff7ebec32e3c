import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Checkpoints } from './checkpoints.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Checkpoints of edits that are counted; each takes `cost` milliseconds. */
function checkpointsOf(cost = 10) {
  const state = { made: 0, contained: 0, isBroken: false, journalLength: 1_000, writes: [] as number[] };
  const checkpoints = new Checkpoints({
    isAhead: () => state.made > state.contained,
    journalLength: () => state.journalLength,
    async write() {
      const upTo = state.made;
      state.writes.push(upTo);
      await new Promise((resolve) => {
        setTimeout(resolve, cost);
      });
      if (state.isBroken) throw new Error('EIO');
      state.contained = upTo;
    },
  });
  const edit = (): void => {
    state.made++;
    checkpoints.edited();
  };
  return { state, checkpoints, edit };
}

test('the file is written two seconds after the last edit, not between', async () => {
  const { state, edit } = checkpointsOf();
  for (let n = 0; n < 5; n++) {
    edit();
    await vi.advanceTimersByTimeAsync(1_500);
  }
  expect(state.writes).toEqual([]);
  await vi.advanceTimersByTimeAsync(600);
  expect(state.writes).toEqual([5]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state.writes).toEqual([5]);
});

test('a checkpoint that took long waits longer the next time', async () => {
  const { state, edit } = checkpointsOf(800);
  edit();
  await vi.advanceTimersByTimeAsync(3_000);
  edit();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(state.writes).toEqual([1]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.writes).toEqual([1, 2]);
});

test('a journal that has grown long is taken over at once', async () => {
  const { state, edit } = checkpointsOf();
  state.journalLength = 5_000_000;
  edit();
  await vi.advanceTimersByTimeAsync(1);
  expect(state.writes).toEqual([1]);
});

test('an edit made while the file is written is in the next one', async () => {
  const { state, edit } = checkpointsOf(500);
  edit();
  await vi.advanceTimersByTimeAsync(2_100);
  edit();
  await vi.advanceTimersByTimeAsync(400);
  expect(state.writes).toEqual([1]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.writes).toEqual([1, 2]);
});

test('who asks for it at once gets all of it, once', async () => {
  const { state, checkpoints, edit } = checkpointsOf();
  edit();
  const asked = Promise.all([checkpoints.now(), checkpoints.now()]);
  await vi.advanceTimersByTimeAsync(1);
  edit();
  await vi.advanceTimersByTimeAsync(10);
  const last = checkpoints.now();
  await vi.advanceTimersByTimeAsync(30);
  await asked;
  await last;
  expect(state.writes).toEqual([1, 2]);
  await checkpoints.now();
  expect(state.writes).toEqual([1, 2]);
});

test('one that fails is tried again after half a minute, and when it is asked for', async () => {
  const { state, checkpoints, edit } = checkpointsOf();
  state.isBroken = true;
  edit();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(state.writes).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(state.writes).toHaveLength(2);
  state.isBroken = false;
  const asked = checkpoints.now();
  await vi.advanceTimersByTimeAsync(10);
  await asked;
  expect(state.contained).toBe(1);
});

test('who has stopped writes only when asked', async () => {
  const { state, checkpoints, edit } = checkpointsOf();
  edit();
  checkpoints.stop();
  edit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state.writes).toEqual([]);
  const asked = checkpoints.now();
  await vi.advanceTimersByTimeAsync(10);
  await asked;
  expect(state.writes).toEqual([2]);
});
