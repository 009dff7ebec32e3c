import { type BodyWords, bodyWords } from '../../shared/comparison/body-words.ts';
import { packed } from '../../shared/text/packed.ts';
import type { HashedText } from './compare-client.ts';
import type { CompareWorker } from './compare-queue.ts';
import { startWordsWorker } from './start-words-worker.ts';
import type { WordsAnswer, WordsTask } from './words-worker.ts';

/** Text whose words are told apart without leaving the thread, in UTF-16 code units: some milliseconds. */
const little = 50_000;

/** Tells the words of texts apart, off the main thread where that takes longer than a moment, each text once. */
export class WordsClient {
  readonly #start: () => CompareWorker;
  readonly #known = new Map<string, Promise<BodyWords>>();

  constructor(start: () => CompareWorker) {
    this.#start = start;
  }

  /** The words of a text's body. Rejects with an Error when they cannot be told apart; asked again, it tries again. */
  words({ hash, text }: HashedText, language: string): Promise<BodyWords> {
    const key = `${hash} ${language}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const words =
      text.text.length <= little
        ? Promise.resolve(bodyWords(text, language))
        : this.#inWorker({ text: packed(text), language });
    this.#known.set(key, words);
    words.catch(() => this.#known.delete(key));
    return words;
  }

  #inWorker(task: WordsTask): Promise<BodyWords> {
    const worker = this.#start();
    const found = new Promise<BodyWords>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WordsAnswer>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.words),
      );
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(message || 'The words could not be counted')),
      );
    });
    worker.postMessage(task, []);
    return found.finally(() => worker.terminate());
  }
}

export const wordsClient = new WordsClient(startWordsWorker);
