import { expect, test } from 'vitest';
import { emptyWorkspace, toFile } from '../../shared/model/workspace.ts';
import { id, moment } from '../../shared/testing/fixtures.ts';
import { writtenFile } from './export-client.ts';
import type { ExportAnswer, ExportPortion, ExportTask } from './export-worker.ts';

const task: ExportTask = {
  file: toFile(emptyWorkspace(id(1), 'W', moment)),
  what: { whole: 'ris', now: moment },
};
const portion: ExportPortion = { annotations: [], texts: new Map() };

/** Notes what it is given, and does `onTask` when the task comes. */
class FakeWorker extends EventTarget {
  readonly given: unknown[] = [];
  ended = false;
  onTask = (): void => undefined;

  postMessage(message: unknown): void {
    this.given.push(message);
    if (message === task) this.onTask();
  }

  terminate(): void {
    this.ended = true;
  }

  answer(data: ExportAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

async function* portions(count: number, between = (): void => undefined) {
  for (let at = 0; at < count; at++) {
    yield portion;
    await Promise.resolve();
    between();
  }
}

test('a file is written of all portions, and the worker ends', async () => {
  const worker = new FakeWorker();
  const written = { content: 'TY  - NEWS', leftOut: [] };
  worker.onTask = () => worker.answer(written);
  const signal = new AbortController().signal;
  expect(await writtenFile(() => worker, task, portions(2), signal)).toEqual(written);
  expect(worker.given).toEqual([portion, portion, task]);
  expect(worker.ended).toBe(true);
});

test('what cannot be written is told by its name and sentence', async () => {
  const worker = new FakeWorker();
  const error = { name: 'export-failed', message: 'There are no tags.', reason: null } as const;
  worker.onTask = () => worker.answer({ error });
  const signal = new AbortController().signal;
  await expect(writtenFile(() => worker, task, portions(0), signal)).rejects.toMatchObject(error);
  worker.onTask = () => worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  await expect(writtenFile(() => worker, task, portions(0), signal)).rejects.toMatchObject({
    name: 'export-failed',
    message: 'The file could not be written. Your workspace is as it was.',
    reason: 'out of memory',
  });
});

test('given up, it answers null and ends the worker, whatever was handed over by then', async () => {
  for (const giveUpAt of ['before', 'between', 'after']) {
    const [worker, leaving] = [new FakeWorker(), new AbortController()];
    if (giveUpAt === 'before') leaving.abort();
    const between = (): void => (giveUpAt === 'between' ? leaving.abort() : undefined);
    worker.onTask = () => leaving.abort();
    expect(await writtenFile(() => worker, task, portions(2, between), leaving.signal)).toBeNull();
    expect(worker.given.includes(task)).toBe(giveUpAt === 'after');
    expect(worker.ended).toBe(true);
  }
});
