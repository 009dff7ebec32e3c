import type { Hash } from '../../shared/model/ids.ts';
import type { Candidate } from '../../shared/relations/candidates.ts';
import type { Shingled } from '../../shared/relations/shingles.ts';
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

/**
 * Finds the texts of a library that share paragraphs, off the main thread. Each text is read once:
 * what it is recognised by, some kilobytes, is kept, and the worker ended when it is done.
 */
export class RelatedClient {
  readonly #start: () => RelatedWorker;
  readonly #read: (text: Hash) => Promise<PackedText>;
  #shingled = new Map<Hash, Shingled>();

  /** `read` fetches a text; it may reject. */
  constructor(start: () => RelatedWorker, read: (text: Hash) => Promise<PackedText>) {
    this.#start = start;
    this.#read = read;
  }

  /**
   * The relations of a library. Given up by the signal, it does no more and answers null.
   * Rejects with an Error when the worker fails; the next call begins with a new one.
   */
  async relate(library: ReadonlySet<Hash>, signal: AbortSignal): Promise<LibraryRelations | null> {
    const shingled = this.#shingled;
    const unread = new Set<Hash>();
    // One text alone is not read for this.
    if (library.size < 2) return { candidates: [], unread };
    const unknown = [...library].filter((hash) => !shingled.has(hash));
    const worker = this.#start();
    try {
      for (let at = 0; at < unknown.length; at += batch) {
        const read = await this.#fetched(unknown.slice(at, at + batch), unread);
        if (signal.aborted) return null;
        const answer = await asked(worker, { read });
        if ('shingled' in answer) for (const [hash, text] of answer.shingled) shingled.set(hash, text);
        if (signal.aborted) return null;
      }
      const texts = [...library].flatMap((hash) => {
        const text = shingled.get(hash);
        return text === undefined ? [] : [[hash, text] as const];
      });
      if (texts.length < 2) return { candidates: [], unread };
      const answer = await asked(worker, { library: new Map(texts) });
      return signal.aborted || !('candidates' in answer) ? null : { candidates: answer.candidates, unread };
    } finally {
      worker.terminate();
    }
  }

  /** Forgets what it has read. */
  forget(): void {
    this.#shingled = new Map();
  }

  async #fetched(hashes: readonly Hash[], unread: Set<Hash>): Promise<Map<Hash, PackedText>> {
    const texts = new Map<Hash, PackedText>();
    await Promise.all(
      hashes.map((hash) =>
        this.#read(hash).then(
          (text) => texts.set(hash, text),
          () => unread.add(hash),
        ),
      ),
    );
    return texts;
  }
}

/** One question, one answer. Rejects with an Error when the worker fails. */
function asked(worker: RelatedWorker, task: RelatedTask): Promise<Exclude<RelatedAnswer, { error: string }>> {
  return new Promise((resolve, reject) => {
    const once = { once: true };
    const onMessage = ({ data }: MessageEvent<RelatedAnswer>): void => {
      if ('error' in data) reject(new Error(data.error));
      else resolve(data);
    };
    worker.addEventListener('message', onMessage, once);
    worker.addEventListener(
      'error',
      ({ message }) => reject(new Error(message || 'The texts could not be related')),
      once,
    );
    worker.postMessage(task, []);
  });
}
