import type { SavedState } from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';

/** What a saver needs of the world. */
export interface SaverParts {
  readonly write: (workspace: Workspace) => Promise<void>;
  readonly tell: (saved: SavedState) => void;
  readonly now: () => Moment;
  /** What is saved, for the sentence: `Study.readout`. */
  readonly name: string;
}

const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Brings snapshots to the disk one at a time: while one is being written, only the
 * latest waits. A write that fails is tried again after 1, 2, 4 … 30 seconds; what
 * was to be written stays in memory until it is on the disk.
 */
export class Saver {
  readonly #parts: SaverParts;
  #state: SavedState;
  #waiting: Workspace | null = null;
  #running: Promise<void> | null = null;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SaverParts, savedAt: Moment) {
    this.#parts = parts;
    this.#state = { state: 'saved', at: savedAt };
  }

  get state(): SavedState {
    return this.#state;
  }

  save(workspace: Workspace): void {
    this.#waiting = workspace;
    this.#start();
  }

  /** Tries at once what could not be written. */
  retry(): void {
    this.#pause = firstPause;
    this.#start();
  }

  /** Waits for what is being written; true when all of it is on the disk. */
  async settled(): Promise<boolean> {
    while (this.#running !== null) await this.#running;
    return this.#waiting === null;
  }

  /** No further try by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #start(): void {
    if (this.#running !== null || this.#waiting === null) return;
    clearTimeout(this.#timer);
    this.#running = this.#write().finally(() => {
      this.#running = null;
      if (this.#state.state !== 'failed') this.#start(); // what came while the last write was told
    });
  }

  async #write(): Promise<void> {
    // A state of failure stands until a write has succeeded: the status bar does not flicker.
    if (this.#state.state !== 'failed') this.#tell({ state: 'saving' });
    await turnOfLoop(); // the window hears of the edit before its text is made
    while (this.#waiting !== null) {
      const workspace: Workspace = this.#waiting;
      try {
        await this.#parts.write(workspace);
      } catch (error) {
        this.#failed(error);
        return;
      }
      if (this.#waiting === workspace) this.#waiting = null;
    }
    this.#pause = firstPause;
    this.#tell({ state: 'saved', at: this.#parts.now() });
  }

  #failed(error: unknown): void {
    const sentence = `${this.#parts.name} could not be saved: ${reasonOf(error)}.`;
    this.#tell({
      state: 'failed',
      error: new ReadoutError('write-failed', sentence, detailOf(error)).record(),
    });
    this.#timer = setTimeout(() => this.#start(), this.#pause);
    this.#pause = Math.min(longestPause, this.#pause * 2);
  }

  #tell(state: SavedState): void {
    this.#state = state;
    this.#parts.tell(state);
  }
}

function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
