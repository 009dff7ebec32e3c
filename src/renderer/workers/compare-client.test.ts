import { describe, expect, it } from 'vitest';
import type { Compared } from '../../shared/comparison/compared.ts';
import { alignment } from '../../shared/comparison/cases.ts';
import { CompareClient } from './compare-client.ts';
import type { CompareAnswer } from './compare-worker.ts';

const found: Compared = {
  alignment: alignment(),
  rows: [],
  marks: { left: new Map(), right: new Map() },
};

function text(hash: string) {
  return { hash, text: { text: hash, blocks: [] } };
}

/** Answers when told to. */
class FakeWorker extends EventTarget {
  readonly tasks: unknown[] = [];
  stopped = false;

  postMessage(task: unknown): void {
    this.tasks.push(task);
  }

  terminate(): void {
    this.stopped = true;
  }

  answer(data: CompareAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function workers() {
  const started: FakeWorker[] = [];
  const start = (): FakeWorker => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker;
  };
  return { start, started };
}

describe('CompareClient', () => {
  it('asks a worker once and knows the answer from then on', async () => {
    const { start, started } = workers();
    const client = new CompareClient(start);
    const job = client.compare(text('a'), text('b'), 'en');
    expect(started[0]?.tasks).toMatchObject([{ left: { text: 'a' }, right: { text: 'b' }, language: 'en' }]);
    started[0]?.answer({ compared: found });
    expect(await job.result).toBe(found);
    expect(client.known('a', 'b')).toBe(found);
    expect(client.known('b', 'a')).toBeUndefined();
    expect(await client.compare(text('a'), text('b'), 'en').result).toBe(found);
    expect(started).toHaveLength(1);
    expect(started[0]?.stopped).toBe(true);
  });

  it('gives up what runs when something else is asked, or when it is cancelled', () => {
    const { start, started } = workers();
    const client = new CompareClient(start);
    const first = client.compare(text('a'), text('b'), 'en');
    const second = client.compare(text('a'), text('c'), 'en');
    expect(started.map(({ stopped }) => stopped)).toEqual([true, false]);
    first.cancel();
    expect(started[1]?.stopped).toBe(false);
    second.cancel();
    expect(started[1]?.stopped).toBe(true);
  });

  it('rejects with the worker’s reason and asks again the next time', async () => {
    const { start, started } = workers();
    const client = new CompareClient(start);
    const job = client.compare(text('a'), text('b'), 'en');
    started[0]?.answer({ error: 'out of memory' });
    await expect(job.result).rejects.toThrow('out of memory');
    client.compare(text('a'), text('b'), 'en').cancel();
    expect(started).toHaveLength(2);
  });
});
