import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../shared/import/limits.ts';
import { asDetected } from '../../shared/import/reading.ts';
import { ImportClient, type ImportWorker } from './import-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that answers when it is told to. */
class Hands extends EventTarget implements ImportWorker {
  readonly tasks: string[] = [];
  isEnded = false;

  postMessage({ what }: { what: { file: { name: string } } }): void {
    this.tasks.push(what.file.name);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function clientOf() {
  const workers: Hands[] = [];
  const client = new ImportClient(() => {
    const worker = new Hands();
    workers.push(worker);
    return worker;
  });
  const read = (name: string, signal = new AbortController().signal) =>
    client
      .read({
        what: { file: { name, bytes: new Uint8Array(1) }, choice: asDetected },
        context: { today: '2026-11-22', outlets: [], recurring: [] },
        signal,
      })
      .then(
        () => `${name} read`,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
  return { client, workers, read };
}

const whole = { extract: {}, proposal: {} };

/** Lets everything that is settled be heard of. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

test('two files are read at once, the next when one is done, and workers are used again', async () => {
  const { client, workers, read } = clientOf();
  const all = ['a', 'b', 'c'].map((name) => read(name));
  expect(workers.map(({ tasks }) => tasks)).toEqual([['a'], ['b']]);
  workers[1]?.say(whole);
  await settled();
  expect(workers.map(({ tasks }) => tasks)).toEqual([['a'], ['b', 'c']]);
  for (const worker of workers) worker.say(whole);
  expect(await Promise.all(all)).toEqual(['a read', 'b read', 'c read']);
  client.rest();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('a file whose reader is silent for too long is given up, and the next gets another worker', async () => {
  const { workers, read } = clientOf();
  const [slow, other] = [read('slow.pdf'), read('b')];
  workers[1]?.say(whole);
  await vi.advanceTimersByTimeAsync(limits.silence - 1);
  workers[0]?.say('working');
  await vi.advanceTimersByTimeAsync(limits.silence - 1);
  expect(workers[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await slow).toContain('slow.pdf takes too long to read');
  expect(await other).toBe('b read');
  expect(workers[0]?.isEnded).toBe(true);
  void read('c');
  void read('d');
  expect(workers.map(({ tasks }) => tasks)).toEqual([['slow.pdf'], ['b', 'c'], ['d']]);
});

test('a reader that goes on for ever is given up as well', async () => {
  const { workers, read } = clientOf();
  const endless = read('endless.docx');
  for (let at = 0; at < limits.whole; at += limits.silence / 2) {
    workers[0]?.say('working');
    await vi.advanceTimersByTimeAsync(limits.silence / 2);
  }
  expect(await endless).toContain('endless.docx takes too long');
});

test('a sentence of the reader is passed on; a reader that breaks is replaced and the file is named', async () => {
  const { workers, read } = clientOf();
  const refused = read('a.doc');
  workers[0]?.say({ error: { name: 'file-not-text', message: 'a.doc is old.', reason: null } });
  expect(await refused).toBe('a.doc is old.');
  const broken = read('b.pdf');
  expect(workers[0]?.tasks).toEqual(['a.doc', 'b.pdf']);
  workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  expect(await broken).toContain('b.pdf could not be read');
  expect(workers[0]?.isEnded).toBe(true);
});

test('what is not wanted any more is not read, waiting or under way', async () => {
  const { workers, read } = clientOf();
  const stop = new AbortController();
  const all = [read('a', stop.signal), read('b'), read('c', stop.signal), read('d')];
  stop.abort(new Error('Not wanted'));
  await settled();
  expect(workers.map(({ tasks, isEnded }) => [tasks, isEnded])).toEqual([
    [['a'], true],
    [['b'], false],
    [['d'], false],
  ]);
  for (const worker of workers) worker.say(whole);
  expect(await Promise.all(all)).toEqual(['Not wanted', 'b read', 'Not wanted', 'd read']);
});
