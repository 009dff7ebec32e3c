import { describe, expect, it } from 'vitest';
import type { Hash } from '../../shared/model/ids.ts';
import { shingled } from '../../shared/relations/shingles.ts';
import { type PackedText, packed, unpacked } from '../../shared/text/packed.ts';
import { RelatedClient } from './related-client.ts';
import type { RelatedAnswer, RelatedTask } from './related-worker.ts';

/** Answers at once that nothing is related, or fails. */
class FakeWorker extends EventTarget {
  readonly read: string[] = [];
  readonly libraries: string[][] = [];
  fails = false;
  stopped = false;

  postMessage(task: RelatedTask): void {
    const data = this.#answer(task);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.stopped = true;
  }

  #answer(task: RelatedTask): RelatedAnswer {
    if (this.fails) return { error: 'out of memory' };
    if ('library' in task) {
      this.libraries.push([...task.library.keys()]);
      return { candidates: [] };
    }
    this.read.push(...task.read.keys());
    return {
      shingled: new Map([...task.read].map(([hash, text]) => [hash, shingled(unpacked(text))])),
    };
  }
}

function fresh(read: (hash: Hash) => Promise<PackedText> = textOf, fails = false) {
  const workers: FakeWorker[] = [];
  const client = new RelatedClient(() => {
    const worker = new FakeWorker();
    worker.fails = fails && workers.length === 0;
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
  it('has each text read once, however the library changes, and keeps no worker', async () => {
    const { client, workers } = fresh();
    await client.relate(new Set(['a', 'b']), wanted());
    await client.relate(new Set(['b', 'c']), wanted());
    await client.relate(new Set(['a', 'b', 'c']), wanted());
    expect(workers.map(({ read }) => read)).toEqual([['a', 'b'], ['c'], []]);
    expect(workers.map(({ libraries }) => libraries)).toEqual([
      [['a', 'b']],
      [['b', 'c']],
      [['a', 'b', 'c']],
    ]);
    expect(workers.every(({ stopped }) => stopped)).toBe(true);
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
    expect(workers.map(({ read }) => read)).toEqual([['a'], ['b']]);
  });

  it('fetches no more once it is given up, and goes on with what it has', async () => {
    const hashes = Array.from({ length: 100 }, (_, i) => `t${i}`);
    const stop = new AbortController();
    let fetched = 0;
    const { client, workers } = fresh((hash) => {
      if (++fetched === 30) stop.abort();
      return textOf(hash);
    });
    expect(await client.relate(new Set(hashes), stop.signal)).toBeNull();
    expect(fetched).toBeLessThan(60);
    expect(workers[0]?.stopped).toBe(true);
    await client.relate(new Set(hashes), wanted());
    expect(workers[1]?.read).toEqual(hashes.slice(24));
  });

  it('says what failed, and begins anew', async () => {
    const { client, workers } = fresh(textOf, true);
    await expect(client.relate(new Set(['a', 'b']), wanted())).rejects.toThrow('out of memory');
    expect(workers[0]?.stopped).toBe(true);
    await client.relate(new Set(['a', 'b']), wanted());
    expect(workers[1]?.libraries).toEqual([['a', 'b']]);
  });
});
