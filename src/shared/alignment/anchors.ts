import type { Candidate } from './candidates.ts';
import type { Links } from './links.ts';
import { outstanding } from './rivals.ts';

/** How alike two blocks must be, and by how much more than any other. */
const leastAlike = 0.5;
const leastMargin = 0.12;

/** Pairs the free blocks that need no neighbours to be believed, so that others lean on them. O(candidates). */
export function linkAnchors(candidates: readonly Candidate[], links: Links): void {
  for (const { left, right, alike, rival } of outstanding(candidates, links)) {
    if (alike > leastAlike && alike - rival > leastMargin) links.link(left, right, alike);
  }
}
