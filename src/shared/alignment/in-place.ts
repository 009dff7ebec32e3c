import type { Features } from './features.ts';
import type { Links } from './links.ts';

/** How alike two blocks must be to be the same block where they stand. */
const leastAlike = 0.6;

/**
 * Pairs the blocks that stand beside a pair on both sides and are clearly alike, and
 * so on from each: what was edited where it stood, without a search for it. O(blocks).
 */
export function linkInPlace(features: Features, links: Links): void {
  const from = (i: number, j: number, step: 1 | -1) => {
    while (links.leftFree(i) && links.rightFree(j)) {
      const alike = features.alike(i, j);
      if (alike < leastAlike) return;
      links.link(i, j, alike);
      i += step;
      j += step;
    }
  };
  from(0, 0, 1);
  from(links.rightOf.length - 1, links.leftOf.length - 1, -1);
  for (const [i, j] of links.rightOf.entries()) if (j >= 0) from(i + 1, j + 1, 1);
  for (let i = links.rightOf.length - 1; i >= 0; i--) {
    const j = links.rightOf[i] ?? -1;
    if (j >= 0) from(i - 1, j - 1, -1);
  }
}
