import type { Bonds } from './bonds.ts';
import type { Features } from './features.ts';

/** What of each block its partners do not account for. */
export class Remains {
  readonly #features: Features;
  readonly #bonds: Bonds;
  readonly #left = new Map<number, { readonly counts: Uint8Array; partners: number }>();

  constructor(features: Features, bonds: Bonds) {
    this.#features = features;
    this.#bonds = bonds;
  }

  /** Weight of a piece's features in what remains of a holder. O(piece x log holder), and once the holder and its partners. */
  weightIn(piece: number, holder: number): number {
    const counts = this.#countsOf(holder);
    const held = this.#features.of(holder);
    const wanted = this.#features.countsOf(piece);
    let sum = 0;
    for (const [k, feature] of this.#features.of(piece).entries()) {
      const left = counts[placeOf(feature, held)] ?? 0;
      if (left > 0) sum += Math.min(left, wanted[k] ?? 0) * this.#features.weight(feature);
    }
    return sum;
  }

  #countsOf(holder: number): Uint8Array {
    let known = this.#left.get(holder);
    if (known === undefined) {
      known = { counts: this.#features.countsOf(holder).slice(), partners: 0 };
      this.#left.set(holder, known);
    }
    const partners = this.#bonds.partners(holder);
    const held = this.#features.of(holder);
    for (; known.partners < partners.length; known.partners++) {
      const partner = partners[known.partners] ?? 0;
      const counts = this.#features.countsOf(partner);
      for (const [k, feature] of this.#features.of(partner).entries()) {
        const place = placeOf(feature, held);
        if (place >= 0) known.counts[place] = Math.max(0, (known.counts[place] ?? 0) - (counts[k] ?? 0));
      }
    }
    return known.counts;
  }
}

/** Where a number stands in an ascending list, or -1. */
function placeOf(wanted: number, list: Int32Array): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
