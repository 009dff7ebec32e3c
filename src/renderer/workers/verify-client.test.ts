import { expect, test, vi } from 'vitest';
import { limits } from '../../shared/import/limits.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import { verifiedFile } from './verify-client.ts';
import type { VerifyAnswer, VerifyProgress, VerifyTask } from './verify-worker.ts';

const task = (): VerifyTask => ({ report: { name: 'talks.md', bytes: new Uint8Array(3) }, documents: [] });
const text: PackedText = { text: 'Words.', blocks: '[]', pages: null };

/** Notes what it is given, and answers each with what `onGiven` says. */
class FakeWorker extends EventTarget {
  readonly given: unknown[] = [];
  ended = false;
  onGiven = (): readonly VerifyAnswer[] => [];

  postMessage(message: unknown): void {
    this.given.push(message);
    for (const data of this.onGiven()) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.ended = true;
  }
}

function verifying(worker: FakeWorker, signal = new AbortController().signal) {
  const heard: VerifyProgress[] = [];
  const textOf = (document: string) =>
    document === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(text);
  return {
    heard,
    with: { start: () => worker, textOf, told: (one: VerifyProgress) => heard.push(one), signal },
  };
}

test('a worker gets the texts it needs, null for one that is gone, tells its progress, and ends', async () => {
  const worker = new FakeWorker();
  const progress = { stage: 'verifying', done: 1, total: 2 } as const;
  const answers: VerifyAnswer[][] = [
    [{ progress }, { needs: 'one' }],
    [{ needs: 'gone' }],
    [{ verified: [] }],
  ];
  worker.onGiven = () => answers.shift() ?? [];
  const { heard, with: all } = verifying(worker);
  expect(await verifiedFile(task(), all)).toEqual([]);
  expect(worker.given.slice(1)).toEqual([
    { of: 'one', text },
    { of: 'gone', text: null },
  ]);
  expect([heard, worker.ended]).toEqual([[progress], true]);
});

test('what cannot be verified is told by its name and sentence', async () => {
  const worker = new FakeWorker();
  const error = { name: 'file-refused', message: 'talks.md quotes nothing.', reason: null } as const;
  worker.onGiven = () => [{ error }];
  await expect(verifiedFile(task(), verifying(worker).with)).rejects.toMatchObject(error);
  expect(worker.ended).toBe(true);
});

test('a worker that is silent for too long is stopped, and the report named', async () => {
  vi.useFakeTimers();
  try {
    const worker = new FakeWorker();
    const failure = verifiedFile(task(), verifying(worker).with).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(limits.silence);
    expect(await failure).toMatchObject({
      name: 'file-too-slow',
      message: 'talks.md takes too long to verify, and was given up. Export the report anew and verify that.',
    });
    expect(worker.ended).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('given up, it answers null and ends', async () => {
  const worker = new FakeWorker();
  const given = new AbortController();
  const found = verifiedFile(task(), verifying(worker, given.signal).with);
  given.abort();
  expect([await found, worker.ended]).toEqual([null, true]);
});
