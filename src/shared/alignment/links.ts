import { firstWhere } from '../first-where.ts';
import type { Correction } from './alignment.ts';

/** Which block of the left goes with which block of the right, one to one. -1 where none does. */
export class Links {
  readonly rightOf: Int32Array;
  readonly leftOf: Int32Array;
  /** By left block: how alike its pair is, 0..1. */
  readonly score: Float64Array;
  /** The pairs that the analyst asserted, several of one block perhaps. */
  readonly asserted: { readonly left: number; readonly right: number }[] = [];
  /** By left block: 1 where the pair was found by its words being the same. */
  readonly #exactLeft: Uint8Array;
  readonly #exactRight: Uint8Array;
  readonly #apart: ReadonlySet<number>;

  constructor(left: number, right: number, corrections: readonly Correction[] = []) {
    this.rightOf = new Int32Array(left).fill(-1);
    this.leftOf = new Int32Array(right).fill(-1);
    this.score = new Float64Array(left);
    this.#exactLeft = new Uint8Array(left);
    this.#exactRight = new Uint8Array(right);
    const apart = corrections.filter(({ is }) => is === 'apart');
    this.#apart = new Set(apart.map((one) => this.#key(one.left, one.right)));
  }

  /** Whether the analyst said that two blocks are no pair. */
  areApart(left: number, right: number): boolean {
    return this.#apart.size > 0 && this.#apart.has(this.#key(left, right));
  }

  /** Links two blocks on the analyst's word. One that has a partner already names only its first. */
  assert(left: number, right: number): void {
    this.asserted.push({ left, right });
    if (this.leftFree(left)) {
      this.rightOf[left] = right;
      this.score[left] = 1;
    }
    if (this.rightFree(right)) this.leftOf[right] = left;
  }

  link(left: number, right: number, score: number): void {
    this.rightOf[left] = right;
    this.leftOf[right] = left;
    this.score[left] = score;
  }

  unlink(left: number): void {
    const right = this.rightOf[left] ?? -1;
    if (right < 0) return;
    this.rightOf[left] = -1;
    this.leftOf[right] = -1;
    this.score[left] = 0;
  }

  linkExact(left: number, right: number): void {
    this.link(left, right, 1);
    this.#exactLeft[left] = 1;
    this.#exactRight[right] = 1;
  }

  get lefts(): number {
    return this.rightOf.length;
  }

  get rights(): number {
    return this.leftOf.length;
  }

  /** Outside the texts there is nothing to pair: neither side is free there. */
  leftFree(left: number): boolean {
    return this.rightOf[left] === -1;
  }

  rightFree(right: number): boolean {
    return this.leftOf[right] === -1;
  }

  /** Whether a block has nothing left to explain: all its words are its partner's. */
  leftExact(left: number): boolean {
    return this.#exactLeft[left] === 1;
  }

  rightExact(right: number): boolean {
    return this.#exactRight[right] === 1;
  }

  #key(left: number, right: number): number {
    return left * this.leftOf.length + right;
  }
}

/**
 * A stretch of unpaired left blocks and the right blocks between the partners of
 * the blocks around it; half-open. `from > to` on the right where those cross.
 */
export interface Gap {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** The stretches of unpaired left blocks, as they are when the list is made. O(left). */
export function gapsOf({ rightOf, leftOf }: Links): Gap[] {
  const gaps: Gap[] = [];
  let before = -1;
  for (let i = 0; i <= rightOf.length; i++) {
    if (rightOf[i] === -1) continue;
    if (i - before > 1) {
      const rightBefore = before < 0 ? -1 : (rightOf[before] ?? -1);
      const rightAfter = i < rightOf.length ? (rightOf[i] ?? 0) : leftOf.length;
      gaps.push({ leftFrom: before + 1, leftTo: i, rightFrom: rightBefore + 1, rightTo: rightAfter });
    }
    before = i;
  }
  return gaps;
}

/** The free blocks of one side in order, to be asked by range. */
export class FreeBlocks {
  readonly #blocks: readonly number[];

  constructor(partners: Int32Array) {
    const blocks: number[] = [];
    partners.forEach((partner, block) => {
      if (partner === -1) blocks.push(block);
    });
    this.#blocks = blocks;
  }

  /** Those in `[from, to)`, or null when there are more than `most`. O(log blocks + most). */
  between(from: number, to: number, most: number): readonly number[] | null {
    const first = this.#firstFrom(from);
    const last = Math.max(first, this.#firstFrom(to));
    return last - first > most ? null : this.#blocks.slice(first, last);
  }

  #firstFrom(block: number): number {
    return firstWhere(this.#blocks.length, (i) => (this.#blocks[i] ?? 0) >= block);
  }
}
