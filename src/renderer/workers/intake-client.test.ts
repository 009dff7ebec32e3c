import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../shared/import/limits.ts';
import { toFile } from '../../shared/model/workspace.ts';
import { moment, workspaceWith } from '../../shared/testing/fixtures.ts';
import { IntakeClient, type IntakeWorker } from './intake-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that answers when it is told to. */
class Hands extends EventTarget implements IntakeWorker {
  isEnded = false;

  postMessage(): void {
    // Nothing is done by itself.
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function planning() {
  const worker = new Hands();
  const giveUp = new AbortController();
  const placing = vi.fn<() => void>();
  const task = {
    file: { name: 'talks.qdpx', bytes: new Uint8Array(1) },
    workspace: toFile(workspaceWith([])),
    texts: [],
    now: moment,
    author: '',
  };
  const plan = new IntakeClient(() => worker).plan(task, giveUp.signal, placing).then(
    (intake) => intake,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { worker, giveUp, placing, plan };
}

test('what a file would bring is answered once it is read and placed, and the worker ends', async () => {
  const { worker, placing, plan } = planning();
  worker.say('placing');
  expect(placing).toHaveBeenCalledTimes(1);
  worker.say({ intake: { file: 'talks.qdpx' } });
  expect(await plan).toEqual({ file: 'talks.qdpx' });
  expect(worker.isEnded).toBe(true);
});

test('why a file cannot be taken is its own sentence; a worker that breaks is told of its file', async () => {
  const refused = planning();
  refused.worker.say({
    error: { name: 'file-unreadable', message: 'talks.qdpx is cut short.', reason: null },
  });
  expect(await refused.plan).toBe('talks.qdpx is cut short.');
  const broken = planning();
  broken.worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  expect(await broken.plan).toContain('talks.qdpx could not be read');
  expect([refused.worker.isEnded, broken.worker.isEnded]).toEqual([true, true]);
});

test('a file that takes too long, or is given up, ends its worker', async () => {
  const slow = planning();
  await vi.advanceTimersByTimeAsync(limits.whole);
  expect(await slow.plan).toContain('talks.qdpx takes too long');
  const left = planning();
  left.giveUp.abort(new Error('Given up'));
  expect(await left.plan).toBe('Given up');
  expect([slow.worker.isEnded, left.worker.isEnded]).toEqual([true, true]);
});
