import type { Candidate } from './candidates.ts';
import type { Links } from './links.ts';

/** How alike two blocks must be, and by how much more than any other, to be paired wherever they stand. */
interface Standard {
  readonly alike: number;
  readonly margin: number;
}

/** To be an anchor for others. */
export const asAnchor: Standard = { alike: 0.5, margin: 0.12 };
/** To be paired after all others: moved and reworded at once. */
export const asStray: Standard = { alike: 0.34, margin: 0.15 };

/**
 * Pairs the free blocks that are each other's best by a clear margin: what needs no
 * neighbours to be believed; `isFit` may ask for more. O(candidates).
 */
export function linkOutstanding(
  candidates: readonly Candidate[],
  links: Links,
  least: Standard,
  isFit: (left: number, right: number) => boolean = () => true,
): void {
  const bestLeft = new Best(links.rightOf.length);
  const bestRight = new Best(links.leftOf.length);
  for (const { left, right, alike } of candidates) {
    bestLeft.see(left, right, alike);
    bestRight.see(right, left, alike);
  }
  for (const { left, right, alike } of candidates) {
    const mutual = bestLeft.partner[left] === right && bestRight.partner[right] === left;
    if (!mutual || !isFit(left, right) || !links.leftFree(left) || !links.rightFree(right)) continue;
    const rival = Math.max(bestLeft.second[left] ?? 0, bestRight.second[right] ?? 0);
    if (alike > least.alike && alike - rival > least.margin) links.link(left, right, alike);
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
