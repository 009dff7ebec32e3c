import type { SavedState } from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { shared } from '../files/turns.ts';

/** What a saver needs of the world. */
export interface SaverParts {
  /** Brings every edit made until now to the disk; rejects with the system's error and keeps what is not there. */
  readonly flush: () => Promise<void>;
  readonly isDurable: () => boolean;
  readonly tell: (saved: SavedState) => void;
  readonly now: () => Moment;
  /** What is saved, for the sentence: `Study.readout`. */
  readonly name: string;
}

const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Has edits brought to the disk and says how that went. Edits made while one is written share the next
 * write. What could not be written stays in memory and is tried again after 1, 2, 4 … 30 seconds.
 */
export class Saver {
  readonly #parts: SaverParts;
  #state: SavedState;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SaverParts, savedAt: Moment) {
    this.#parts = parts;
    this.#state = { state: 'saved', at: savedAt };
  }

  get state(): SavedState {
    return this.#state;
  }

  /** Resolves when every edit made until now is on the disk, or the state says why it is not. */
  save(): Promise<void> {
    // A state of failure stands until a write has succeeded: the status bar does not flicker.
    if (this.#state.state === 'saved') this.#tell({ state: 'saving' });
    return this.#attempt();
  }

  /** Tries at once what could not be written. */
  retry(): void {
    this.#pause = firstPause;
    void this.#attempt();
  }

  /** Tries what is not on the disk; true when everything is. */
  async settled(): Promise<boolean> {
    if (!this.#parts.isDurable()) await this.#attempt();
    return this.#parts.isDurable();
  }

  /** No further try by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  readonly #attempt = shared(async () => {
    clearTimeout(this.#timer);
    try {
      await this.#parts.flush();
    } catch (error) {
      this.#failed(error);
      return;
    }
    this.#pause = firstPause;
    if (this.#parts.isDurable() && this.#state.state !== 'saved')
      this.#tell({ state: 'saved', at: this.#parts.now() });
  });

  #failed(error: unknown): void {
    const sentence = `${this.#parts.name} could not be saved: ${reasonOf(error)}.`;
    this.#tell({
      state: 'failed',
      error: new ReadoutError('write-failed', sentence, detailOf(error)).record(),
    });
    this.#timer = setTimeout(() => void this.#attempt(), this.#pause);
    this.#pause = Math.min(longestPause, this.#pause * 2);
  }

  #tell(state: SavedState): void {
    this.#state = state;
    this.#parts.tell(state);
  }
}
