import type { Bonds } from './bonds.ts';
import type { Candidate } from './candidates.ts';
import { lengthsApart } from './context.ts';
import type { Links } from './links.ts';
import { movedOf } from './moves.ts';
import { outstanding } from './rivals.ts';
import type { Side } from './side.ts';

/** How alike two blocks must be, by how much more than any other, and how near in length (see `lengthsApart`). */
const leastAlike = 0.34;
const leastMargin = 0.15;
const sameLength = 0.22;
/** The same for what is left in the end, by how many times more than any other. */
const leastAtLast = 0.22;
const leastTimes = 2.2;
const likeLength = 0.35;
/** Share of the shorter text that must be paired by then: two texts on one matter are not two versions. */
const leastPaired = 0.4;
/** Likeness below which a pair was thoroughly reworded, and the share of pairs that must have been, or moved: as some are treated, so are others. */
const thorough = 0.6;
const leastDisturbed = 0.05;

/** Pairs what was moved and reworded at once: what was only reworded kept its length. O(candidates). */
export function linkStrays(left: Side, right: Side, candidates: readonly Candidate[], links: Links): void {
  for (const { left: i, right: j, alike, rival } of outstanding(candidates, links)) {
    const apart = lengthsApart(left.text(i), right.text(j));
    if (alike > leastAlike && alike - rival > leastMargin && apart < sameLength) links.link(i, j, alike);
  }
}

/**
 * Pairs what is left when everything else has found its place, and stands out among what
 * is left. Only where most of a text is the other's: there the rest likely is too. O(candidates).
 */
export function bondStrays(left: Side, right: Side, candidates: readonly Candidate[], bonds: Bonds): void {
  const pairs = bonds.list.filter(({ kind }) => kind === 'whole').toSorted((a, b) => a.left - b.left);
  const moved = movedOf(
    pairs.map((pair) => ({ left: pair.left, right: pair.right, weight: 1 })),
    right.length,
  );
  const disturbed = pairs.filter(({ score }, k) => score < thorough || moved[k] === true).length;
  if (pairs.length < leastPaired * Math.min(left.length, right.length)) return;
  if (disturbed < leastDisturbed * pairs.length) return;
  for (const { left: i, right: j, alike, rival } of outstanding(candidates, bonds)) {
    const apart = lengthsApart(left.text(i), right.text(j));
    if (alike > leastAtLast && alike > leastTimes * rival && apart < likeLength) bonds.pair(i, j, alike);
  }
}
