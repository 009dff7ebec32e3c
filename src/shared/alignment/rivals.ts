import type { Candidate } from './candidates.ts';

/** A faint pair must be so many times as alike as chance makes others, or it is any two blocks. */
const aboveChance = 1.3;
const faint = 0.25;

/** How alike a pair must be whose blocks are so alike to others. */
export function leastAboveChance(rival: number): number {
  return Math.min(faint, aboveChance * rival);
}

/** Knows which blocks are nobody's yet. */
interface Open {
  readonly lefts: number;
  readonly rights: number;
  leftFree(left: number): boolean;
  rightFree(right: number): boolean;
}

/** A pair, and how alike the next best of either block is. */
export interface Outstanding extends Candidate {
  readonly rival: number;
}

/** Of the candidates with both blocks free those that are each other's most alike. O(candidates). */
export function outstanding(candidates: readonly Candidate[], open: Open): Outstanding[] {
  const rivals = new Rivals(candidates, open);
  return candidates
    .filter(
      ({ left, right }) => open.leftFree(left) && open.rightFree(right) && rivals.areMutual(left, right),
    )
    .map(({ left, right, alike }) => ({ left, right, alike, rival: rivals.of(left, right) }));
}

/**
 * How alike a pair's blocks are to others that are nobody's pair: what chance alone gives
 * here. A likeness that stands out from that says more than its figure.
 */
export class Rivals {
  readonly #left: Best;
  readonly #right: Best;

  /** Of candidates only those count of which one block at least is still free. O(candidates). */
  constructor(candidates: readonly Candidate[], open: Open) {
    this.#left = new Best(open.lefts);
    this.#right = new Best(open.rights);
    for (const { left, right, alike } of candidates) {
      if (open.rightFree(right)) this.#left.see(left, right, alike);
      if (open.leftFree(left)) this.#right.see(right, left, alike);
    }
  }

  /** The highest likeness of either block to a free block that is not the other. */
  of(left: number, right: number): number {
    return Math.max(this.#left.besides(left, right), this.#right.besides(right, left));
  }

  /** Whether two blocks are each other's most alike. */
  areMutual(left: number, right: number): boolean {
    return this.#left.partner(left) === right && this.#right.partner(right) === left;
  }
}

/** For each block its best partner and how alike the next best is. */
class Best {
  readonly #partner: Int32Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(blocks: number) {
    this.#partner = new Int32Array(blocks).fill(-1);
    this.#first = new Float64Array(blocks);
    this.#second = new Float64Array(blocks);
  }

  see(block: number, partner: number, alike: number): void {
    const first = this.#first[block] ?? 0;
    if (alike > first) {
      this.#second[block] = first;
      this.#first[block] = alike;
      this.#partner[block] = partner;
    } else if (alike > (this.#second[block] ?? 0)) this.#second[block] = alike;
  }

  partner(block: number): number {
    return this.#partner[block] ?? -1;
  }

  /** How alike the best is that is not this partner; 0 where there is none. */
  besides(block: number, partner: number): number {
    return (this.partner(block) === partner ? this.#second[block] : this.#first[block]) ?? 0;
  }
}
