import type { Correction, SideName } from '../../shared/alignment/alignment.ts';
import type { Fate } from '../../shared/anchoring/fate.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { HashedText } from './compare-client.ts';
import type { FateAnswer, FateTask } from './fate-worker.ts';
import { startFateWorker } from './start-fate-worker.ts';

/** Ranges of one passage, in text order. */
type Ranges = readonly Passage[];

/** How two texts are laid beside each other. */
export interface FateOptions {
  /** BCP 47: how words are told apart. */
  readonly language: string;
  /** What the analyst said of their blocks; `left` is the text whose passages are asked for. */
  readonly corrections: readonly Correction[];
}

/** The part of a Worker that is used: a test passes one of its own. */
export type FateWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Pairs whose worker stays, with what it has worked out: a document and a few of its versions. */
const kept = 3;

/**
 * Asks what became of passages in another version, off the main thread. One worker for each pair of
 * texts, in whichever direction it is asked; what it answered once is known from then on.
 */
export class FateClient {
  readonly #start: () => FateWorker;
  readonly #pairs = new Map<string, PairFates>();

  constructor(start: () => FateWorker) {
    this.#start = start;
  }

  /** The fates of passages of one text in another, in their order. Rejects with an Error when it fails. */
  fatesOf(
    from: HashedText,
    to: HashedText,
    { language, corrections: said }: FateOptions,
    passages: readonly Ranges[],
  ): Promise<readonly Fate[]> {
    const isForth = from.hash <= to.hash;
    const [left, right] = isForth ? [from, to] : [to, from];
    const corrections = said.map(({ is, left: own, right: other }) =>
      isForth ? { is, left: own, right: other } : { is, left: other, right: own },
    );
    const key = [
      left.hash,
      right.hash,
      language,
      ...corrections.map((one) => Object.values(one).join()),
    ].join(' ');
    const known = this.#pairs.get(key);
    const pair =
      known?.hasFailed === false
        ? known
        : new PairFates(this.#start(), { left: left.text, right: right.text, language, corrections });
    this.#pairs.delete(key);
    this.#pairs.set(key, pair); // and last again
    this.#forget();
    return pair.fatesOf(isForth ? 'left' : 'right', passages);
  }

  #forget(): void {
    const oldest = this.#pairs.entries().next();
    if (this.#pairs.size <= kept || oldest.done === true) return;
    const [key, pair] = oldest.value;
    this.#pairs.delete(key);
    pair.end();
  }
}

/** Passages sent in one question. */
const atOnce = 200;

export const fateClient = new FateClient(startFateWorker);

interface Question {
  readonly resolve: (fates: readonly Fate[]) => void;
  readonly reject: (error: Error) => void;
}

/** What is known and asked of one pair of texts. */
class PairFates {
  readonly #worker: FateWorker;
  readonly #known = { left: new Map<string, Fate>(), right: new Map<string, Fate>() };
  /** Those sent and not answered, in order: so are the answers. */
  readonly #sent: Question[] = [];
  #failure: Error | null = null;
  #isEnding = false;

  constructor(worker: FateWorker, texts: FateTask) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FateAnswer>) => this.#answered(data));
    worker.addEventListener('error', ({ message }) =>
      this.#fail(new Error(message || 'The two texts could not be aligned')),
    );
    this.#tell(texts);
  }

  /** A worker that broke down answers nothing more: another is started. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  async fatesOf(from: SideName, passages: readonly Ranges[]): Promise<readonly Fate[]> {
    const known = this.#known[from];
    const unknown = [...new Map(passages.map((ranges) => [keyOf(ranges), ranges]))].filter(
      ([key]) => !known.has(key),
    );
    // One part after another: what is asked meanwhile, as for a note, need not wait for all of a long list.
    for (let at = 0; at < unknown.length; at += atOnce) {
      const part = unknown.slice(at, at + atOnce);
      const fates = await this.#ask(
        from,
        part.map(([, ranges]) => ranges),
      );
      for (const [k, [key]] of part.entries()) {
        const fate = fates[k];
        if (fate !== undefined) known.set(key, fate);
      }
    }
    return passages.flatMap((ranges) => known.get(keyOf(ranges)) ?? []);
  }

  /** Stops the worker once it has answered what it was asked. */
  end(): void {
    this.#isEnding = true;
    if (this.#sent.length === 0) this.#worker.terminate();
  }

  #ask(from: SideName, passages: readonly Ranges[]): Promise<readonly Fate[]> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#sent.push({ resolve, reject });
      // Only offsets are sent: what is quoted, the worker has.
      this.#tell({
        from,
        passages: passages.map((ranges) => ranges.map(({ start, end }) => ({ start, end }))),
      });
    });
  }

  #answered(answer: FateAnswer): void {
    const question = this.#sent.shift();
    if ('error' in answer) question?.reject(new Error(answer.error));
    else question?.resolve(answer.fates);
    if (this.#isEnding && this.#sent.length === 0) this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure = error;
    this.#worker.terminate();
    for (const { reject } of this.#sent.splice(0)) reject(error);
  }

  #tell(task: FateTask): void {
    this.#worker.postMessage(task, []);
  }
}

function keyOf(ranges: Ranges): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join();
}
