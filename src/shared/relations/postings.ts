/** A place that was never set, and the end of a list. */
const none = -1;
/** Places of one number that are looked at, the latest first: what stands in more is a set phrase. */
const mostPlaces = 96;

/**
 * In which places each number stands: an inverted index of plain integers that grows. A hash table
 * with linear probing (Knuth, The Art of Computer Programming 3, 6.4) whose slots begin linked
 * lists; a `Map` of arrays would make an object of every number. Adding is O(1) on average.
 */
export class Postings {
  #numbers = new Int32Array(1024);
  #firsts = new Int32Array(1024).fill(none);
  #slotsTaken = 0;
  #places = new Int32Array(1024);
  #nexts = new Int32Array(1024);
  #size = 0;

  /** How many places are kept. */
  get size(): number {
    return this.#size;
  }

  add(number: number, place: number): void {
    if (2 * this.#slotsTaken >= this.#numbers.length) this.#spread();
    if (this.#size === this.#places.length) {
      this.#places = doubled(this.#places);
      this.#nexts = doubled(this.#nexts);
    }
    const slot = this.#slotOf(number);
    if (this.#firsts[slot] === none) {
      this.#numbers[slot] = number;
      this.#slotsTaken++;
    }
    this.#places[this.#size] = place;
    this.#nexts[this.#size] = this.#firsts[slot] ?? none;
    this.#firsts[slot] = this.#size++;
  }

  /** Calls with the latest places of a number, the last added first. */
  each(number: number, see: (place: number) => void): void {
    let at = this.#firsts[this.#slotOf(number)] ?? none;
    for (let n = 0; at !== none && n < mostPlaces; n++) {
      see(this.#places[at] ?? none);
      at = this.#nexts[at] ?? none;
    }
  }

  /** The slot of a number, or the free one where it would stand. */
  #slotOf(number: number): number {
    const mask = this.#numbers.length - 1;
    let hash = Math.imul(number, 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask)
      if (this.#firsts[slot] === none || this.#numbers[slot] === number) return slot;
  }

  #spread(): void {
    const [numbers, firsts] = [this.#numbers, this.#firsts];
    this.#numbers = new Int32Array(2 * numbers.length);
    this.#firsts = new Int32Array(2 * firsts.length).fill(none);
    for (const [slot, first] of firsts.entries()) {
      if (first === none) continue;
      const to = this.#slotOf(numbers[slot] ?? 0);
      this.#numbers[to] = numbers[slot] ?? 0;
      this.#firsts[to] = first;
    }
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
