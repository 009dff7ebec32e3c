/** Carries out one piece of work after another, in the order they came. One that fails does not hold up the next. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as the work does. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Done when everything that was asked for so far has ended, well or not. */
  async settled(): Promise<void> {
    await this.#last;
  }
}

/**
 * Work that is done for everybody who waits: one at a time, and whoever asks while it goes on shares the
 * next, which therefore sees everything that was there when they asked.
 */
export function shared(work: () => Promise<void>, turns: Turns = new Turns()): () => Promise<void> {
  let next: Promise<void> | null = null;
  return () => {
    next ??= turns.take(() => {
      next = null;
      return work();
    });
    return next;
  };
}
