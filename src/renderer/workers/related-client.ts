import type { Hash } from '../../shared/model/ids.ts';
import type { Candidate } from '../../shared/relations/text-index.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import type { RelatedAnswer, RelatedTask } from './related-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type RelatedWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** What the texts of a library say of each other, as far as they can be read. */
export interface LibraryRelations {
  readonly candidates: readonly Candidate[];
  /** The texts that cannot be read. */
  readonly unread: ReadonlySet<Hash>;
}

/** Texts fetched and given at once, so that the page and the worker are never busy for long. */
const batch = 24;

interface Waiting {
  readonly resolve: (candidates: readonly Candidate[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Finds the texts of a library that share paragraphs, off the main thread. The worker keeps what
 * it has read, so a library that changed costs no more than what is new in it.
 */
export class RelatedClient {
  readonly #start: () => RelatedWorker;
  readonly #read: (text: Hash) => Promise<PackedText>;
  #worker: RelatedWorker | null = null;
  /** Texts the worker has. */
  #given = new Set<Hash>();
  /** What was asked and not answered yet, in order. */
  #waiting: Waiting[] = [];

  /** `read` fetches a text; it may reject. */
  constructor(start: () => RelatedWorker, read: (text: Hash) => Promise<PackedText>) {
    this.#start = start;
    this.#read = read;
  }

  /**
   * The relations of a library. Given up by the signal, it fetches no more texts and answers null.
   * Rejects with an Error when the worker fails; the next call begins with a new one.
   */
  async relate(library: ReadonlySet<Hash>, signal: AbortSignal): Promise<LibraryRelations | null> {
    const unread = new Set<Hash>();
    const unknown = [...library].filter((hash) => !this.#given.has(hash));
    for (let at = 0; at < unknown.length; at += batch) {
      const texts = new Map<Hash, PackedText>();
      await Promise.all(
        unknown.slice(at, at + batch).map((hash) =>
          this.#read(hash).then(
            (text) => texts.set(hash, text),
            () => unread.add(hash),
          ),
        ),
      );
      if (signal.aborted) return null;
      await this.#ask({ texts, library: null });
      for (const hash of texts.keys()) this.#given.add(hash);
      if (signal.aborted) return null;
    }
    const candidates = await this.#ask({ texts: new Map(), library });
    return signal.aborted ? null : { candidates, unread };
  }

  /** Ends the worker and forgets what it has read. */
  stop(): void {
    this.#end(new Error('The library was closed'));
  }

  #ask(task: RelatedTask): Promise<readonly Candidate[]> {
    const worker = (this.#worker ??= this.#started());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(task, []);
    });
  }

  #started(): RelatedWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<RelatedAnswer>) => {
      if (worker !== this.#worker) return;
      if ('error' in data) this.#end(new Error(data.error));
      else this.#waiting.shift()?.resolve(data.candidates);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker === this.#worker) this.#end(new Error(message || 'The texts could not be related'));
    });
    return worker;
  }

  #end(why: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#given = new Set();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(why);
  }
}
