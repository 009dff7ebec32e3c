import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** From this size on, in bytes, a new file is begun; the one before is kept. */
const largest = 500_000;

/**
 * What went wrong inside the program, for whoever is asked for help. Nobody but the analyst takes
 * it off this machine. Written at once, in one go: the program may be about to end.
 */
export class TroubleLog {
  readonly path: string;
  readonly #now: () => string;

  constructor(path: string, now: () => string) {
    this.path = path;
    this.#now = now;
  }

  /** Adds what happened, and the error. Never throws: there is nobody left to tell. */
  write(what: string, error: unknown = null): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      if ((statSync(this.path, { throwIfNoEntry: false })?.size ?? 0) > largest)
        renameSync(this.path, `${this.path}.previous`);
      appendFileSync(this.path, `${this.#now()} ${what}\n${error === null ? '' : `${traceOf(error)}\n`}`);
    } catch {
      // A disk that is full must not make it worse.
    }
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
