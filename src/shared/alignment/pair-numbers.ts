/**
 * Numbers from 0 for pairs of whole numbers, in the order they come. A hash table of
 * plain integers with linear probing (Knuth, The Art of Computer Programming 3, 6.4):
 * a `Map` would make an object of every pair. Each look-up O(1) on average.
 */
export class PairNumbers {
  readonly #slots: Int32Array;
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;
  #size = 0;

  /** `most`: how many different pairs there can be. */
  constructor(most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1);
    this.#firsts = new Int32Array(most);
    this.#seconds = new Int32Array(most);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a pair; a new one where it has none yet. */
  of(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#slots[slot] ?? -1;
    if (known >= 0) return known;
    const number = this.#size++;
    this.#slots[slot] = number;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    return number;
  }

  /** The number of a pair, or -1. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)] ?? -1;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(first ^ Math.imul(second + 1, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0 || (this.#firsts[number] === first && this.#seconds[number] === second)) return slot;
    }
  }
}
