import type { Correction } from './alignment.ts';
import type { Vocabulary } from './tokens.ts';

/** What an alignment rests on besides the blocks themselves. */
export interface Premises {
  readonly vocabulary: Vocabulary;
  /** By the places of the blocks among those compared. */
  readonly corrections: readonly Correction[];
  /** Only blocks that are the same are paired: words of two languages are not compared. */
  readonly onlySame: boolean;
  readonly progress: Progress;
}

/** Told at the borders of phases how much of the work is done. */
export type OnProgress = (done: number, of: number) => void;

/** Phases that every block goes through in `bond`. */
export const phases = 5;

/** Counts blocks by the phases they are through. */
export class Progress {
  readonly #of: number;
  readonly #tell: OnProgress;
  #done = 0;

  /** `blocks`: of both texts together. */
  constructor(blocks: number, tell: OnProgress = () => undefined) {
    this.#of = blocks * (phases + 1);
    this.#tell = tell;
  }

  /** So many blocks are through one phase more, or through several. */
  step(blocks: number, through = 1): void {
    if (blocks === 0) return;
    this.#done += blocks * through;
    this.#tell(this.#done, this.#of);
  }
}
