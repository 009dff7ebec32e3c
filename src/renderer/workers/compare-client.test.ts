import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlignedTexts } from '../../shared/comparison/compared.ts';
import { alignment, row } from '../../shared/comparison/cases.ts';
import { packedRows } from '../../shared/comparison/packed-rows.ts';
import { compareRows } from '../../shared/comparison/rows.ts';
import { CompareClient } from './compare-client.ts';
import type { CompareAnswer, CompareTask } from './compare-worker.ts';

vi.mock('./start-compare-worker.ts', () => ({ startCompareWorker: () => new FakeWorker() }));
afterEach(() => vi.useRealTimers());

const none = {
  left: new Map(),
  right: new Map(),
  quiet: { left: new Map(), right: new Map() },
  cues: new Map(),
};
const options = { language: 'en', corrections: [] };

/** Answers when told to. */
class FakeWorker extends EventTarget {
  readonly tasks: CompareTask[] = [];
  stopped = false;

  postMessage(task: CompareTask): void {
    this.tasks.push(task);
  }

  terminate(): void {
    this.stopped = true;
  }

  answerRows(aligned: AlignedTexts): void {
    for (const piece of packedRows(aligned)) this.answer({ piece });
  }

  answer(data: CompareAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('CompareClient', () => {
  it('asks a worker once and knows the answer from then on', async () => {
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    expect(workers[0]?.tasks).toMatchObject([
      { wanted: 'rows', texts: { left: { text: 'a' }, right: { text: 'b' }, options } },
    ]);
    const aligned = found();
    workers[0]?.answerRows(aligned);
    expect((await job.result).rows).toEqual(aligned.rows);
    expect(client.known('a', 'b', { language: 'en', corrections: [] })?.rows).toEqual(aligned.rows);
    expect(client.known('b', 'a', options)).toBeUndefined();
    expect(client.known('a', 'b', { language: 'zh', corrections: [] })).toBeUndefined();
    expect((await client.compare(text('a'), text('b'), options).result).rows).toEqual(aligned.rows);
    expect(workers[0]?.tasks).toHaveLength(1);
  });

  it('asks for what is offered only when it is wanted, and once', async () => {
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    workers[0]?.answerRows(found());
    const compared = await job.result;
    const offers = client.offers(compared);
    expect(workers[0]?.tasks.slice(1)).toMatchObject([{ wanted: 'offers', texts: null }]);
    const similar = [row('similar', [0], [1])];
    workers[0]?.answer({ offers: similar });
    expect(await offers.result).toEqual(similar);
    expect(await client.offers(compared).result).toEqual(similar);
    expect(workers[0]?.tasks).toHaveLength(2);
  });

  it('works out once what several ask for, until the last of them gives it up', async () => {
    const { client, workers } = fresh();
    const first = client.compare(text('a'), text('b'), options);
    const second = client.compare(text('a'), text('b'), options, 'idle');
    first.cancel();
    expect(workers).toHaveLength(1);
    workers[0]?.answerRows(found());
    await second.result;
    expect(workers[0]?.tasks).toHaveLength(1);
    const third = client.compare(text('a'), text('c'), options);
    third.cancel();
    expect(workers[0]?.stopped).toBe(true);
  });

  it('does first what is in sight, and begins anew what had to wait for it', async () => {
    const { client, workers } = fresh();
    const idle = client.compare(text('a'), text('b'), options, 'idle');
    const next = client.compare(text('a'), text('c'), options, 'next');
    const sight = client.compare(text('a'), text('d'), options);
    expect(workers.map(({ stopped }) => stopped)).toEqual([true, true, false]);
    for (const name of ['d', 'c', 'b']) {
      expect(workers[2]?.tasks.at(-1)).toMatchObject({ texts: { right: { text: name } } });
      workers[2]?.answerRows(found());
      await { d: sight, c: next, b: idle }[name]?.result;
    }
  });

  it('fills in the words afterwards, without sending the texts again, the sight first', async () => {
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    workers[0]?.answerRows(found());
    const compared = await job.result;
    const words = client.words(compared, []);
    words.look(24);
    expect(workers[0]?.tasks.slice(1)).toEqual([{ wanted: 'words', texts: null, scales: [] }, { look: 24 }]);
    const marks = [{ start: 0, end: 1 }];
    workers[0]?.answer({ marks: { ...none, left: new Map([[0, marks]]) } });
    expect([...compared.marks.get().left]).toEqual([[0, marks]]);
    words.cancel();
    client.words(compared, []);
    expect(workers[1]?.tasks).toMatchObject([{ wanted: 'words', texts: { left: { text: 'a' } } }]);
    workers[1]?.answer({ marks: { ...none, right: new Map([[1, marks]]) } });
    expect([...compared.marks.get().left]).toEqual([[0, marks]]);
    workers[1]?.answer({ ended: true });
    await client.words(compared, []).result;
    expect(workers[1]?.tasks).toHaveLength(1);
  });

  it('tells everybody who asked how much is done', () => {
    const { client, workers } = fresh();
    const first = client.compare(text('a'), text('b'), options);
    const second = client.compare(text('a'), text('b'), options, 'next');
    workers[0]?.answer({ done: 0.25 });
    expect([first.done.get(), second.done.get()]).toEqual([0.25, 0.25]);
  });

  it('rejects with the worker’s reason, goes on with the next, and asks again when asked again', async () => {
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    const next = client.compare(text('a'), text('c'), options, 'next');
    workers[0]?.answer({ error: 'out of memory' });
    await expect(job.result).rejects.toThrow('out of memory');
    workers[1]?.answerRows(found());
    await next.result;
    client.compare(text('a'), text('b'), options);
    expect(workers[1]?.tasks).toHaveLength(2);
  });

  it('says what failed when the worker itself did', async () => {
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'no memory' }));
    await expect(job.result).rejects.toThrow('no memory');
  });

  it('keeps the worker a while and ends it when nothing more is asked', async () => {
    vi.useFakeTimers();
    const { client, workers } = fresh();
    const job = client.compare(text('a'), text('b'), options);
    workers[0]?.answerRows(found());
    await job.result;
    expect(workers[0]?.stopped).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(workers[0]?.stopped).toBe(true);
  });

  it('forgets what was asked for longest ago when it holds too many rows, never what came last', async () => {
    const { client, workers } = fresh(250);
    for (const name of ['b', 'c', 'd']) {
      const job = client.compare(text('a'), text(name), options);
      workers[0]?.answerRows(found());
      await job.result;
      client.known('a', 'b', options);
    }
    const known = ['b', 'c', 'd'].filter((name) => client.known('a', name, options) !== undefined);
    expect(known).toEqual(['b', 'd']);
  });
});

function fresh(mostRows?: number): { client: CompareClient; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { client: new CompareClient(start, mostRows), workers };
}

function text(hash: string) {
  return { hash, text: { text: hash, blocks: [] } };
}

function found(): AlignedTexts {
  const one = alignment(row('edited', [0], [0]));
  const blocks = [{ start: 0, end: 1, kind: 'paragraph' as const }];
  return { alignment: one, rows: compareRows(one, blocks, blocks) };
}
