import { limits } from '../../shared/import/limits.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { ImportAnswer, ImportTask, ReadFile, ReadingContext } from './import-worker.ts';
import { startImportWorker } from './start-import-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type ImportWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Files read at once: one for each of two cores, so that one that takes long holds up nobody. */
const atOnce = 2;

/** A file to be read, how, and whom to tell. */
export interface Asked {
  /** The bytes of a file are handed over: they are gone from here then. */
  readonly what: ImportTask['what'];
  readonly context: ReadingContext;
  /** Gives the reading up: it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

interface Waiting extends Asked {
  readonly resolve: (read: ReadFile) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads files in workers, two at a time. Whatever a file holds, its reading ends: a worker that is
 * silent for too long, or works too long in all, is stopped, and the next file gets another.
 */
export class ImportClient {
  readonly #start: () => ImportWorker;
  readonly #waiting: Waiting[] = [];
  readonly #idle: ImportWorker[] = [];
  #running = 0;

  constructor(start: () => ImportWorker) {
    this.#start = start;
  }

  /** What a file says and what is proposed of it. Rejects with a ReadoutError that names the file. */
  read(asked: Asked): Promise<ReadFile> {
    return new Promise((resolve, reject) => {
      if (asked.signal.aborted) {
        reject(asked.signal.reason);
        return;
      }
      const waiting = { ...asked, resolve, reject };
      this.#waiting.push(waiting);
      asked.signal.addEventListener('abort', () => {
        const at = this.#waiting.indexOf(waiting);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        reject(asked.signal.reason);
      });
      this.#next();
    });
  }

  /** Ends the workers that have nothing to do: what they hold is needed no more. */
  rest(): void {
    for (const worker of this.#idle.splice(0)) worker.terminate();
  }

  #next(): void {
    if (this.#running === atOnce) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    this.#running++;
    void this.#run(this.#idle.pop() ?? this.#start(), waiting);
    this.#next();
  }

  async #run(worker: ImportWorker, waiting: Waiting): Promise<void> {
    try {
      const read = await answerOf(worker, waiting);
      this.#idle.push(worker);
      waiting.resolve(read);
    } catch (error) {
      // One that said itself why it cannot read a file goes on; any other is in an unknown state.
      if (error instanceof Told) this.#idle.push(worker);
      else worker.terminate();
      waiting.reject(error instanceof Told ? error.asError() : error);
    }
    this.#running--;
    this.#next();
  }
}

export const importClient = new ImportClient(startImportWorker);

/** What the worker itself says of a file it cannot read. */
class Told extends Error {
  readonly #record: ErrorRecord;

  constructor(record: ErrorRecord) {
    super(record.message);
    this.#record = record;
  }

  asError(): ReadoutError {
    const { name, message, reason } = this.#record;
    return new ReadoutError(name, message, reason);
  }
}

function answerOf(worker: ImportWorker, { what, context, signal }: Asked): Promise<ReadFile> {
  const { name } = 'file' in what ? what.file : what;
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (act: () => void): void => {
      over.abort();
      clearTimeout(silence);
      clearTimeout(whole);
      act();
    };
    const giveUp = (): void => end(() => reject(tooSlow(name)));
    let silence = setTimeout(giveUp, limits.silence);
    const whole = setTimeout(giveUp, limits.whole);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ImportAnswer>) => {
        clearTimeout(silence);
        if (data === 'working') silence = setTimeout(giveUp, limits.silence);
        else end(() => ('error' in data ? reject(new Told(data.error)) : resolve(data)));
      },
      { signal: over.signal },
    );
    worker.addEventListener('error', ({ message }) => end(() => reject(broken(name, message))), {
      signal: over.signal,
    });
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { signal: over.signal });
    const task: ImportTask = { what, context };
    worker.postMessage(task, 'file' in what ? [what.file.bytes.buffer] : []);
  });
}

function tooSlow(name: string): ReadoutError {
  return new ReadoutError(
    'file-too-slow',
    `${name} takes too long to read, and was given up. Save it as plain text in the program that made it, and import that.`,
  );
}

function broken(name: string, reason: string): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${name} could not be read: reading it failed. Save it anew, or as plain text, and import that.`,
    reason === '' ? null : reason,
  );
}
