import type { Terms } from './terms.ts';

/** A word that stands in more blocks than this is not looked up; and blocks looked at for one. */
const mostPlaces = 60;
const mostNear = 24;

/** In which blocks of one side each word stands. */
export class EchoIndex {
  readonly #weights: Float64Array;
  readonly #places: readonly (readonly number[] | undefined)[];
  readonly #sums: Float64Array;

  constructor(blocks: readonly Terms[], weights: Float64Array) {
    this.#weights = weights;
    this.#sums = new Float64Array(blocks.length);
    const places: number[][] = [];
    for (const [block, { ids }] of blocks.entries()) {
      for (const id of ids) {
        const known = (places[id] ??= []);
        if (known.at(-1) !== block && known.length <= mostPlaces) known.push(block);
      }
    }
    this.#places = places;
  }

  /** The blocks that share at least so much weight with some words, the heaviest first. */
  near(terms: Terms | undefined, leastWeight: number): number[] {
    const sums = this.#sums;
    const touched: number[] = [];
    for (const id of new Set(terms?.ids)) {
      const places = this.#places[id] ?? [];
      if (places.length > mostPlaces) continue;
      for (const block of places) {
        if (sums[block] === 0) touched.push(block);
        sums[block] = (sums[block] ?? 0) + (this.#weights[id] ?? 0);
      }
    }
    const weightOf = new Map(touched.map((block) => [block, sums[block] ?? 0]));
    for (const block of touched) sums[block] = 0;
    return [...weightOf]
      .filter(([, sum]) => sum >= leastWeight)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostNear)
      .map(([block]) => block);
  }
}
