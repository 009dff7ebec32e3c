import type { Hash } from '../../shared/model/ids.ts';
import type { PairColumns } from '../../shared/relations/figures.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import type { PairAnswer, PairTask } from './pair-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type PairWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** What is known of two texts: what they share, or that it could not be worked out. */
export type PairState = { readonly columns: PairColumns } | { readonly failed: string };

/** Pairs kept. */
const kept = 1_000;

interface Job {
  readonly left: Hash;
  readonly right: Hash;
  /** How many still want it; what nobody wants any more is not begun. */
  wanted: number;
}

/**
 * Works out what pairs of texts share, off the main thread, one pair at a time, what was asked
 * last first: that is what is in sight. Keeps what it found, whichever text is called left, and
 * its worker for as long as there is work.
 */
export class PairClient {
  readonly #start: () => PairWorker;
  readonly #read: (text: Hash) => Promise<PackedText>;
  readonly #onKnown: () => void;
  readonly #known = new Map<string, PairState>();
  readonly #waiting = new Map<string, Job>();
  #worker: PairWorker | null = null;
  #running: string | null = null;

  /** `read` fetches a text; `onKnown` is called whenever more is known. */
  constructor(start: () => PairWorker, read: (text: Hash) => Promise<PackedText>, onKnown: () => void) {
    this.#start = start;
    this.#read = read;
    this.#onKnown = onKnown;
  }

  /** What is known already; the left text's column is the left one. */
  known(left: Hash, right: Hash): PairState | undefined {
    const state = this.#known.get(keyOf(left, right));
    return state === undefined || 'failed' in state || left <= right
      ? state
      : { columns: { left: state.columns.right, right: state.columns.left } };
  }

  /** Has a pair worked out, unless it is, or again if that failed; answers how to say that it is not wanted any more. */
  want(left: Hash, right: Hash): () => void {
    const key = keyOf(left, right);
    const known = this.#known.get(key);
    if ((known !== undefined && 'columns' in known) || this.#running === key) return () => undefined;
    const [one, other] = left <= right ? [left, right] : [right, left];
    const job = this.#waiting.get(key) ?? { left: one, right: other, wanted: 0 };
    job.wanted++;
    this.#waiting.delete(key); // and last again
    this.#waiting.set(key, job);
    void this.#next();
    return () => {
      job.wanted--;
      if (job.wanted === 0) this.#waiting.delete(key);
    };
  }

  async #next(): Promise<void> {
    if (this.#running !== null) return;
    const [key, job] = [...this.#waiting].at(-1) ?? [];
    if (key === undefined || job === undefined) {
      this.#end();
      return;
    }
    this.#waiting.delete(key);
    this.#running = key;
    try {
      const [left, right] = await Promise.all([this.#read(job.left), this.#read(job.right)]);
      this.#keep(key, { columns: await this.#ask({ left, right }) });
    } catch (error) {
      this.#keep(key, { failed: error instanceof Error ? error.message : String(error) });
    }
    this.#running = null;
    this.#onKnown();
    void this.#next();
  }

  #ask(task: PairTask): Promise<PairColumns> {
    const worker = (this.#worker ??= this.#start());
    const asked = new AbortController();
    const { signal } = asked;
    return new Promise<PairColumns>((resolve, reject) => {
      const onMessage = ({ data }: MessageEvent<PairAnswer>): void => {
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.columns);
      };
      const onError = ({ message }: ErrorEvent): void => {
        this.#end();
        reject(new Error(message || 'The two texts could not be aligned'));
      };
      worker.addEventListener('message', onMessage, { signal });
      worker.addEventListener('error', onError, { signal });
      worker.postMessage(task, []);
    }).finally(() => asked.abort());
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #keep(key: string, state: PairState): void {
    this.#known.set(key, state);
    const oldest = this.#known.keys().next();
    if (this.#known.size > kept && !oldest.done) this.#known.delete(oldest.value);
  }
}

function keyOf(left: Hash, right: Hash): string {
  return left <= right ? `${left} ${right}` : `${right} ${left}`;
}
