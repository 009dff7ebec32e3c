import type { Candidate } from './candidates.ts';
import type { Links } from './links.ts';

const leastAlike = 0.5;
const leastMargin = 0.12;

/**
 * Pairs the blocks that are each other's best by a clear margin: what needs no
 * neighbours to be believed, and gives the rest its context. O(candidates).
 */
export function linkAnchors(candidates: readonly Candidate[], links: Links): void {
  const bestLeft = new Best(links.rightOf.length);
  const bestRight = new Best(links.leftOf.length);
  for (const { left, right, alike } of candidates) {
    bestLeft.see(left, right, alike);
    bestRight.see(right, left, alike);
  }
  for (const { left, right, alike } of candidates) {
    const mutual = bestLeft.partner[left] === right && bestRight.partner[right] === left;
    if (!mutual || !links.leftFree(left) || !links.rightFree(right)) continue;
    const rival = Math.max(bestLeft.second[left] ?? 0, bestRight.second[right] ?? 0);
    if (alike > leastAlike && alike - rival > leastMargin) links.link(left, right, alike);
  }
}

/** For each block its best partner and how alike the next best is. */
class Best {
  readonly partner: Int32Array;
  readonly second: Float64Array;
  readonly #first: Float64Array;

  constructor(blocks: number) {
    this.partner = new Int32Array(blocks).fill(-1);
    this.second = new Float64Array(blocks);
    this.#first = new Float64Array(blocks);
  }

  see(block: number, partner: number, alike: number): void {
    const first = this.#first[block] ?? 0;
    if (alike > first) {
      this.second[block] = first;
      this.#first[block] = alike;
      this.partner[block] = partner;
    } else if (alike > (this.second[block] ?? 0)) this.second[block] = alike;
  }
}
