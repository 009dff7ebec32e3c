import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { scratch } from './fixtures.ts';
import { watchFolder } from './watch.ts';

const patiently = { interval: 10, timeout: 60_000 };

test('a folder in which nothing happens, and one that sends no events, is looked at about once a second', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const look = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const stop = watchFolder(join(await scratch(onTestFinished), 'gone'), look);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(look).toHaveBeenCalledTimes(3);
  await stop();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('it is looked at again when something happens, also where the last look failed', async () => {
  const folder = await scratch(onTestFinished);
  const seen = vi.fn<() => void>();
  const stop = watchFolder(folder, () => {
    seen();
    return Promise.reject(new Error('cannot look'));
  });
  onTestFinished(stop);
  await writeFile(join(folder, 'a'), '');
  await vi.waitFor(() => expect(seen).toHaveBeenCalled(), patiently);
  await rm(join(folder, 'a'));
  const before = seen.mock.calls.length;
  await vi.waitFor(() => expect(seen.mock.calls.length).toBeGreaterThan(before), patiently);
});

test('one look at a time, and to stop waits for the one that goes on', async () => {
  const folder = await scratch(onTestFinished);
  let going = 0;
  let most = 0;
  const stop = watchFolder(folder, async () => {
    most = Math.max(most, ++going);
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    going--;
  });
  for (let i = 0; i < 40; i++) {
    await writeFile(join(folder, 'a'), String(i));
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  await stop();
  expect([most, going]).toEqual([1, 0]);
});
