import type { Passage } from '../../shared/model/annotation.ts';

/** A stretch of text and what was put there. */
interface Stretch<T> extends Passage {
  readonly value: T;
}

/**
 * Stretches of text that share no character, in order. One that is put over others joins
 * them, so that a place covered a thousand times is one stretch: to ask costs O(log n) and
 * what is answered, and never how often something was put.
 */
export class Stretches<T> {
  readonly #list: Stretch<T>[] = [];

  /** Those that share a character with a passage. */
  over(passage: Passage): readonly Stretch<T>[] {
    return this.#list.slice(...this.#sharing(passage));
  }

  /** What is left of a passage outside all of them. */
  gaps({ start, end }: Passage): Passage[] {
    const gaps: Passage[] = [];
    let from = start;
    for (const taken of this.over({ start, end })) {
      if (from < taken.start) gaps.push({ start: from, end: taken.start });
      from = taken.end;
    }
    if (from < end) gaps.push({ start: from, end });
    return gaps;
  }

  /** Puts a value over a passage; those that share a character with it become one with it. */
  put({ start, end }: Passage, value: T): void {
    const [from, to] = this.#sharing({ start, end });
    const shared = this.#list.slice(from, to);
    this.#list.splice(from, shared.length, {
      start: Math.min(start, shared[0]?.start ?? start),
      end: Math.max(end, shared.at(-1)?.end ?? end),
      value,
    });
  }

  /** Index of the first that shares a character with a passage, and behind the last. */
  #sharing({ start, end }: Passage): [from: number, to: number] {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#list[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while ((this.#list[to]?.start ?? end) < end) to++;
    return [low, to];
  }
}
