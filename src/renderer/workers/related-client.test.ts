import { describe, expect, it } from 'vitest';
import type { Hash } from '../../shared/model/ids.ts';
import { type PackedText, packed } from '../../shared/text/packed.ts';
import { RelatedClient } from './related-client.ts';
import type { RelatedAnswer, RelatedTask } from './related-worker.ts';

const none: RelatedAnswer = { candidates: [] };

/** Answers at once what it is told to, or fails. */
class FakeWorker extends EventTarget {
  readonly given: string[] = [];
  readonly libraries: string[][] = [];
  says: RelatedAnswer = none;
  stopped = false;

  postMessage({ texts, library }: RelatedTask): void {
    this.given.push(...texts.keys());
    if (library !== null) this.libraries.push([...library]);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: this.says })));
  }

  terminate(): void {
    this.stopped = true;
  }
}

function fresh(read: (hash: Hash) => Promise<PackedText> = textOf) {
  const workers: FakeWorker[] = [];
  const client = new RelatedClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, read);
  return { client, workers };
}

function textOf(hash: Hash): Promise<PackedText> {
  return Promise.resolve(packed({ text: hash, blocks: [] }));
}

const wanted = (): AbortSignal => new AbortController().signal;

describe('RelatedClient', () => {
  it('gives the worker each text once, however the library changes', async () => {
    const { client, workers } = fresh();
    await client.relate(new Set(['a', 'b']), wanted());
    await client.relate(new Set(['b', 'c']), wanted());
    await client.relate(new Set(['a', 'b', 'c']), wanted());
    expect(workers).toHaveLength(1);
    expect(workers[0]?.given).toEqual(['a', 'b', 'c']);
    expect(workers[0]?.libraries).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('tells which texts cannot be read, and asks for them again the next time', async () => {
    let isThere = false;
    const { client, workers } = fresh((hash) =>
      hash === 'b' && !isThere ? Promise.reject(new Error('gone')) : textOf(hash),
    );
    expect(await client.relate(new Set(['a', 'b']), wanted())).toEqual({
      candidates: [],
      unread: new Set(['b']),
    });
    isThere = true;
    expect((await client.relate(new Set(['a', 'b']), wanted()))?.unread.size).toBe(0);
    expect(workers[0]?.given).toEqual(['a', 'b']);
  });

  it('fetches no more once it is given up, and goes on with what it has', async () => {
    const hashes = Array.from({ length: 100 }, (_, i) => `t${i}`);
    const stop = new AbortController();
    const read: string[] = [];
    const { client, workers } = fresh((hash) => {
      read.push(hash);
      if (read.length === 30) stop.abort();
      return textOf(hash);
    });
    expect(await client.relate(new Set(hashes), stop.signal)).toBeNull();
    expect(read.length).toBeLessThan(60);
    await client.relate(new Set(hashes), wanted());
    expect(new Set(workers[0]?.given)).toEqual(new Set(hashes));
    expect(workers[0]?.given.slice(0, 24)).toEqual(hashes.slice(0, 24));
    expect(workers[0]?.given).toHaveLength(100);
  });

  it('says what failed, and begins anew with all texts', async () => {
    const { client, workers } = fresh();
    await client.relate(new Set(['a']), wanted());
    if (workers[0] !== undefined) workers[0].says = { error: 'out of memory' };
    await expect(client.relate(new Set(['a', 'b']), wanted())).rejects.toThrow('out of memory');
    expect(workers[0]?.stopped).toBe(true);
    await client.relate(new Set(['a', 'b']), wanted());
    expect(workers[1]?.given).toEqual(['a', 'b']);
  });
});
