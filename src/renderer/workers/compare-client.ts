import type { Compared } from '../../shared/comparison/compared.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Hash } from '../../shared/model/ids.ts';
import type { CompareAnswer, CompareTask } from './compare-worker.ts';
import { startCompareWorker } from './start-compare-worker.ts';

/** A text with the hash it is stored under. */
export interface HashedText {
  readonly hash: Hash;
  readonly text: DocumentText;
}

/** What is being worked out. After `cancel` the promise is never settled. */
export interface Job {
  readonly result: Promise<Compared>;
  readonly cancel: () => void;
}

/** The part of a Worker that is used: a test passes one of its own. */
export type CompareWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Comparisons kept, so that swapping back and forth costs nothing. */
const kept = 8;

/** Compares texts off the main thread, one at a time, and keeps what it found by the texts' hashes. */
export class CompareClient {
  readonly #start: () => CompareWorker;
  readonly #known = new Map<string, Compared>();
  #worker: CompareWorker | null = null;

  constructor(start: () => CompareWorker) {
    this.#start = start;
  }

  /** What is known already of two texts, at once. */
  known(left: Hash, right: Hash): Compared | undefined {
    return this.#known.get(key(left, right));
  }

  /** Compares two texts; a comparison still running is given up. Rejects with an Error when it fails. */
  compare(left: HashedText, right: HashedText, language: string): Job {
    const known = this.known(left.hash, right.hash);
    if (known !== undefined) return { result: Promise.resolve(known), cancel: () => undefined };
    this.#stop();
    const worker = this.#start();
    this.#worker = worker;
    const result = new Promise<Compared>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
        this.#stop();
        if ('error' in data) reject(new Error(data.error));
        else {
          this.#keep(key(left.hash, right.hash), data.compared);
          resolve(data.compared);
        }
      });
      worker.addEventListener('error', ({ message }) => {
        this.#stop();
        reject(new Error(message || 'The comparison could not be started'));
      });
    });
    const task: CompareTask = { left: left.text, right: right.text, language };
    worker.postMessage(task, []);
    return { result, cancel: () => this.#worker === worker && this.#stop() };
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #keep(name: string, compared: Compared): void {
    this.#known.set(name, compared);
    const oldest = this.#known.keys().next();
    if (this.#known.size > kept && !oldest.done) this.#known.delete(oldest.value);
  }
}

export const compareClient = new CompareClient(startCompareWorker);

function key(left: Hash, right: Hash): string {
  return `${left} ${right}`;
}
