/** What checkpoints are made of. */
export interface CheckpointParts {
  /** Writes `workspace.json`; rejects with the system's error, and then everything is in the journal as before. */
  readonly write: () => Promise<void>;
  /** Whether the journal holds edits that the file does not. */
  readonly isAhead: () => boolean;
  /** Bytes of the journal. */
  readonly journalLength: () => number;
}

/** Milliseconds without an edit that are time enough. */
const idle = 2_000;

/** A checkpoint that took long waits so many times as long: writing it takes a twentieth of the time at most. */
const restPerCost = 20;

/** Milliseconds after one that failed. */
const afterFailure = 30_000;

/** Bytes of a journal that should be taken over now: reading it would be felt. */
const longJournal = 4 * 1024 * 1024;

/**
 * When `workspace.json` is written: not with each edit, which is safe in the journal, but when the analyst
 * rests, and at once where the journal has grown long. One at a time. One that fails harms nothing and is
 * tried again.
 */
export class Checkpoints {
  readonly #parts: CheckpointParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  /** Milliseconds the last one took. */
  #cost = 0;
  #hasFailed = false;
  #isStopped = false;

  constructor(parts: CheckpointParts) {
    this.#parts = parts;
  }

  /** An edit was made: the rest begins anew. */
  edited(): void {
    clearTimeout(this.#timer);
    if (this.#running !== null || this.#isStopped) return;
    this.#timer = setTimeout(() => void this.now(), this.#rest());
  }

  /** Writes what the file does not hold yet. Never rejects. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (!this.#parts.isAhead()) return;
    this.#running ??= this.#write();
    await this.#running;
  }

  /** None by itself any more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #rest(): number {
    if (this.#hasFailed) return afterFailure;
    return this.#parts.journalLength() > longJournal ? 0 : Math.max(idle, this.#cost * restPerCost);
  }

  async #write(): Promise<void> {
    const start = performance.now();
    try {
      await this.#parts.write();
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#cost = performance.now() - start;
    this.#running = null;
    if (this.#parts.isAhead()) this.edited();
  }
}
