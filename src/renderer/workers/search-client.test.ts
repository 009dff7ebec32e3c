import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { plainQuery } from '../../shared/search/query.ts';
import { SearchClient, type Searched, type SearchWorker } from './search-client.ts';
import type { SearchAnswer, SearchTask } from './search-worker.ts';

vi.mock('./start-search-worker.ts', () => ({ startSearchWorker: () => new Idle() }));
afterEach(() => vi.useRealTimers());

/** A worker that is spoken for by the test. */
class Idle extends EventTarget implements SearchWorker {
  readonly asked: SearchTask[] = [];
  ended = false;
  postMessage(task: SearchTask): void {
    this.asked.push(task);
  }
  terminate(): void {
    this.ended = true;
  }
  say(answer: SearchAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

const expression = { ...plainQuery('a+'), isRegex: true };

describe('searching', () => {
  it('finds words in little text at once, and knows them the next time', async () => {
    const { client, workers } = fresh();
    const documents = [documentOf('one', 'Taiwan and Taiwan'), documentOf('two', 'Fukushima')];
    const { found } = await client.search(documents, plainQuery('taiwan'));
    expect([...found].map(([id, passages]) => [id, passages.length])).toEqual([
      ['one', 2],
      ['two', 0],
    ]);
    const again = await client.search(documents, plainQuery('taiwan'));
    expect(again.found.get('one')).toBe(found.get('one'));
    expect(workers).toHaveLength(0);
  });

  it('gives much text to a worker, once', async () => {
    const { client, workers } = fresh();
    const long = documentOf('one', 'a '.repeat(200_000));
    const first = client.search([long], plainQuery('b'));
    workers[0]?.say({ found: [[{ start: 1, end: 2 }]] });
    expect((await first).found.get('one')).toEqual([{ start: 1, end: 2 }]);
    const second = client.search([long], plainQuery('c'));
    workers[0]?.say({ found: [[]] });
    await second;
    expect(workers[0]?.asked.map(({ texts }) => texts.size)).toEqual([1, 0]);
  });

  it('ends an expression that takes too long, says so, and goes on with the next', async () => {
    vi.useFakeTimers();
    const { client, workers } = fresh();
    const slow = client.search([documentOf('one', 'aaaa')], expression, { limitMs: 2_000 });
    const next = client.search([documentOf('one', 'aaaa')], { ...expression, words: 'b' });
    const ended = slow.catch((error: unknown) => String(error));
    workers[0]?.say({ begun: 0 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await ended).toContain('This expression takes too long: it was ended after 2 seconds.');
    expect(workers[0]?.ended).toBe(true);
    expect(workers[1]?.asked[0]?.texts.size).toBe(1);
    workers[1]?.say({ found: [[]] });
    expect((await next).found.get('one')).toEqual([]);
  });

  it('counts the time of each document, not of waiting for the worker', async () => {
    vi.useFakeTimers();
    const { client, workers } = fresh();
    const documents = [documentOf('one', 'a'), documentOf('two', 'aa')];
    const searched = client.search(documents, expression, { limitMs: 2_000 });
    await vi.advanceTimersByTimeAsync(5_000);
    workers[0]?.say({ begun: 0 });
    await vi.advanceTimersByTimeAsync(1_500);
    workers[0]?.say({ begun: 1 });
    await vi.advanceTimersByTimeAsync(1_500);
    workers[0]?.say({ found: [[{ start: 0, end: 1 }], []] });
    expect((await searched).found.get('one')).toEqual([{ start: 0, end: 1 }]);
  });

  it('refuses an invalid expression before any worker is started', async () => {
    const { client, workers } = fresh();
    await expect(client.search([documentOf('one', 'a')], { ...expression, words: '[' })).rejects.toThrow(
      'This is not a regular expression',
    );
    expect(workers).toHaveLength(0);
  });

  it('says what failed in the worker', async () => {
    const { client, workers } = fresh();
    const failed = client.search([documentOf('one', 'a')], expression);
    workers[0]?.say({ error: 'out of memory' });
    await expect(failed).rejects.toThrow('out of memory');
  });

  it('gives up what is wanted no more', async () => {
    const { client, workers } = fresh();
    const wanted = new AbortController();
    const document = documentOf('one', 'a');
    void client.search([document], expression, { signal: wanted.signal });
    const waiting = client.search([document], { ...expression, words: 'b' });
    wanted.abort();
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.say({ found: [[{ start: 0, end: 1 }]] });
    expect((await waiting).found.get('one')).toHaveLength(1);
  });
});

function fresh(): { client: SearchClient; workers: Idle[] } {
  const workers: Idle[] = [];
  const client = new SearchClient(() => {
    const worker = new Idle();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

function documentOf(id: string, text: string): Searched {
  const body: DocumentText = { text, blocks: [{ start: 0, end: text.trimEnd().length, kind: 'paragraph' }] };
  return { id, hash: `hash of ${id}`, text: body, language: 'en' };
}
