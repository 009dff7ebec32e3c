import { hashAt, sharedBefore, sharedFrom } from './grams.ts';

/** Tokens looked up at once, and in how many places at most: what stands in more is a set phrase. */
export const gram = 4;
const mostPlaces = 8;
/** More than a block has tokens: keeps the numbers of blocks and of places apart in one key. */
const farApart = 2 ** 25;

/** Tokens of a block, from one on, that stand elsewhere at another in the same order. */
export interface Run {
  readonly quoted: number;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Finds in any tokens the longest runs that stand in some blocks too: hashed 4-grams, extended both ways. */
export class Runs {
  readonly #tokensOf: (block: number) => Int32Array;
  /** Where each 4-gram of the quotable blocks stands, as block and token in turn. */
  readonly #places = new Map<number, number[]>();

  constructor(quotable: readonly number[], tokensOf: (block: number) => Int32Array) {
    this.#tokensOf = tokensOf;
    for (const block of quotable) {
      const tokens = tokensOf(block);
      for (let k = 0; k + gram <= tokens.length; k++) {
        const hash = hashAt(tokens, k, gram);
        const known = this.#places.get(hash);
        if (known === undefined) this.#places.set(hash, [block, k]);
        else if (known.length <= 2 * mostPlaces) known.push(block, k);
      }
    }
  }

  /** Each run in some tokens once, in their order. O(tokens x `mostPlaces`). */
  in(tokens: Int32Array): Run[] {
    const runs: Run[] = [];
    /** By block and diagonal, how far a run has been followed. */
    const followed = new Map<number, number>();
    for (let at = 0; at + gram <= tokens.length; at++) {
      const known = this.#places.get(hashAt(tokens, at, gram));
      if (known === undefined || known.length > 2 * mostPlaces) continue;
      for (let k = 0; k < known.length; k += 2) {
        const [quoted = 0, from = 0] = [known[k], known[k + 1]];
        const diagonal = quoted * farApart + (at - from) + farApart / 2;
        if (at < (followed.get(diagonal) ?? 0)) continue;
        const words = this.#tokensOf(quoted);
        const after = sharedFrom(tokens, at, words, from);
        if (after < gram) continue;
        followed.set(diagonal, at + after);
        const before = sharedBefore(tokens, at, words, from);
        runs.push({ quoted, from: from - before, at: at - before, length: before + after });
      }
    }
    return runs;
  }
}
