import { describe, expect, it } from 'vitest';
import { bodyWords } from '../../shared/comparison/body-words.ts';
import { textFrom } from '../../shared/testing/fixtures.ts';
import { WordsClient } from './words-client.ts';
import type { WordsAnswer } from './words-worker.ts';

/** Answers when told to. */
class FakeWorker extends EventTarget {
  stopped = false;

  postMessage(): void {
    this.stopped = false;
  }

  terminate(): void {
    this.stopped = true;
  }

  answer(data: WordsAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function client() {
  const started: FakeWorker[] = [];
  const words = new WordsClient(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker;
  });
  return { words, started };
}

const long = { hash: 'long', text: textFrom('word '.repeat(20_000)) };

describe('WordsClient', () => {
  it('tells the words of a short text at once, without a worker', async () => {
    const { words, started } = client();
    const found = await words.words({ hash: 'short', text: textFrom('Two words.') }, 'en');
    expect([...found.starts]).toEqual([0, 4]);
    expect(started).toHaveLength(0);
  });

  it('gives a long text to a worker, once, and ends it', async () => {
    const { words, started } = client();
    const first = words.words(long, 'en');
    const second = words.words(long, 'en');
    const answer = bodyWords(textFrom('a'), 'en');
    started[0]?.answer({ words: answer });
    expect(await first).toBe(answer);
    expect(await second).toBe(answer);
    expect(started.map(({ stopped }) => stopped)).toEqual([true]);
  });

  it('says what failed, and tries again when asked again', async () => {
    const { words, started } = client();
    const first = words.words(long, 'en');
    started[0]?.answer({ error: 'out of memory' });
    await expect(first).rejects.toThrow('out of memory');
    void words.words(long, 'en');
    expect(started).toHaveLength(2);
  });
});
