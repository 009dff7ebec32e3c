import type { CompareAnswer, CompareTask } from './compare-worker.ts';

/** What is in sight goes first, what the reader may come to next follows, what nobody waits for comes last. */
export type Priority = 'sight' | 'next' | 'idle';
const ranks: readonly Priority[] = ['sight', 'next', 'idle'];

/** The part of a Worker that is used: a test passes one of its own. */
export type CompareWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Something a worker is to do. */
export interface Work {
  /** Two works of one name are the same work, done once. */
  readonly name: string;
  /** Of what the texts are; a worker keeps those it had last. */
  readonly key: string;
  /** What the worker is told; `held`: it has the texts. */
  readonly task: (held: boolean) => CompareTask;
  /** Takes an answer; true when it was the last. */
  readonly hear: (answer: CompareAnswer) => boolean;
}

/** After `cancel` the promise is never settled. */
export interface Asked {
  readonly result: Promise<void>;
  readonly cancel: () => void;
}

interface Asker {
  readonly rank: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Entry {
  readonly work: Work;
  readonly askers: Set<Asker>;
}

/** How long a worker without work is kept, milliseconds: it has the last texts, and its code is warm. */
const rest = 10_000;

/**
 * Has one worker do one work at a time, in the order of their priority. A work that is wanted
 * more takes the place of the one that runs, which begins anew after it; a work that nobody
 * wants any more is given up, with its worker.
 */
export class CompareQueue {
  readonly #start: () => CompareWorker;
  readonly #entries = new Map<string, Entry>();
  #running: Entry | null = null;
  #worker: CompareWorker | null = null;
  /** Whose texts the worker has. */
  #held: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => CompareWorker) {
    this.#start = start;
  }

  ask(work: Work, priority: Priority): Asked {
    const entry = this.#entries.get(work.name) ?? { work, askers: new Set() };
    let cancel = (): void => undefined;
    const result = new Promise<void>((resolve, reject) => {
      const asker = { rank: ranks.indexOf(priority), resolve, reject };
      entry.askers.add(asker);
      cancel = () => this.#leave(entry, asker);
    });
    this.#entries.set(work.name, entry);
    this.#next();
    return { result, cancel };
  }

  /** Tells the worker something while it does a work; nothing when it does another. */
  tell(name: string, task: CompareTask): void {
    if (this.#running?.work.name === name) this.#worker?.postMessage(task, []);
  }

  #leave(entry: Entry, asker: Asker): void {
    if (!entry.askers.delete(asker) || entry.askers.size > 0) return;
    this.#entries.delete(entry.work.name);
    if (this.#running === entry) this.#end();
    this.#next();
  }

  #next(): void {
    const best = [...this.#entries.values()].reduce<Entry | null>(
      (first, entry) => (first === null || rankOf(entry) < rankOf(first) ? entry : first),
      null,
    );
    clearTimeout(this.#timer);
    if (best === null) {
      this.#timer = setTimeout(() => this.#end(), rest);
      return;
    }
    if (this.#running !== null) {
      if (rankOf(this.#running) <= rankOf(best)) return;
      this.#end();
    }
    this.#running = best;
    try {
      this.#worker ??= this.#started();
      this.#worker.postMessage(best.work.task(this.#held === best.work.key), []);
      this.#held = best.work.key;
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #started(): CompareWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
      if (worker !== this.#worker || this.#running === null) return;
      if ('error' in data) return this.#fail(data.error);
      const { work, askers } = this.#running;
      if (!work.hear(data)) return;
      this.#running = null;
      this.#entries.delete(work.name);
      for (const { resolve } of askers) resolve();
      this.#next();
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker === this.#worker) this.#fail(message || 'The comparison could not be started');
    });
    return worker;
  }

  #fail(why: string): void {
    const failed = this.#running;
    this.#end();
    if (failed !== null) {
      this.#entries.delete(failed.work.name);
      for (const { reject } of failed.askers) reject(new Error(why));
    }
    this.#next();
  }

  /** Ends the worker, and with it what it is at. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#held = null;
    this.#running = null;
  }
}

function rankOf({ askers }: Entry): number {
  return Math.min(...[...askers].map(({ rank }) => rank));
}
