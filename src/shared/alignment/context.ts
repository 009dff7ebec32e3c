import type { Candidate } from './candidates.ts';
import { grow } from './exact.ts';
import type { Features } from './features.ts';
import { FreeBlocks, type Gap, gapsOf, type Links } from './links.ts';
import { leastAboveChance, Rivals } from './rivals.ts';
import type { Side } from './side.ts';

/** What full agreement with the neighbours adds to likeness. */
const contextWeight = 0.22;
/** Least sum of likeness and context: inside its context, with some of it, alone. */
const leastInside = 0.16;
const leastBeside = 0.34;
const leastAlone = 0.42;
/** So little alike, a block of about half the other's length is another block. */
const faint = 0.12;
const unlikeLength = 0.5;
/** Added in the first rounds, so that the surest pairs give the others their context. */
const strictness = [0.08, 0.04, 0, 0];
/** Neighbours looked at on each side. */
const reach = 4;
/** Most pairs tried in one gap. */
const mostTried = 3000;
/** At the border of a moved block only so many blocks are tried. */
const border = 12;

/**
 * Pairs in rounds what is alike enough where it stands: candidates and everything
 * inside a gap, best first, each pair believed sooner when its neighbours agree.
 * O(candidates + gap products), each product at most `mostTried`.
 */
export function linkInContext(
  left: Side,
  right: Side,
  candidates: readonly Candidate[],
  features: Features,
  links: Links,
): void {
  for (const [round, extra] of strictness.entries()) {
    let linked = 0;
    const pairs = ranked([...candidates, ...gapCandidates(features, links)], links);
    const rivals = new Rivals(pairs, links);
    for (const pair of pairs) {
      if (!links.leftFree(pair.left) || !links.rightFree(pair.right)) continue;
      if (pair.score < needed(pair.context) + extra) continue;
      if (pair.alike < faint && lengthsApart(left.text(pair.left), right.text(pair.right)) > unlikeLength)
        continue;
      if (pair.alike < leastAboveChance(rivals.of(pair.left, pair.right))) continue;
      links.link(pair.left, pair.right, pair.alike);
      linked++;
    }
    grow(left, right, links);
    if (linked === 0 && round >= 2) return;
  }
}

/** How far two texts' lengths lie apart: the logarithm of their ratio, short texts held nearer. */
export function lengthsApart(left: string, right: string): number {
  return Math.abs(Math.log((left.length + 3) / (right.length + 3)));
}

/** How far the nearest paired neighbours above and below speak for a pair, 0..1. O(1). */
export function agreement({ rightOf }: Links, left: number, right: number): number {
  let sum = 0;
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance++) {
      const partner = rightOf[left + step * distance] ?? -1;
      if (partner < 0) continue;
      const away = step * (partner - right);
      if (away > 0 && away <= distance + 3) {
        sum += (0.5 * (1 - Math.abs(away - distance) / 8)) / (1 + 0.25 * (distance - 1));
      }
      break;
    }
  }
  return sum;
}

interface Ranked extends Candidate {
  readonly context: number;
  readonly score: number;
}

function ranked(pairs: readonly Candidate[], links: Links): Ranked[] {
  const seen = new Set<number>();
  const result: Ranked[] = [];
  for (const { left, right, alike } of pairs) {
    const key = left * links.leftOf.length + right;
    if (seen.has(key) || !links.leftFree(left) || !links.rightFree(right)) continue;
    seen.add(key);
    const context = agreement(links, left, right);
    result.push({ left, right, alike, context, score: alike + contextWeight * context });
  }
  return result.toSorted((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}

function needed(context: number): number {
  if (context > 0.7) return leastInside;
  if (context > 0.25) return leastBeside - (0.12 * (context - 0.25)) / 0.45;
  return leastAlone;
}

function gapCandidates(features: Features, links: Links): Candidate[] {
  const freeLefts = new FreeBlocks(links.rightOf);
  const freeRights = new FreeBlocks(links.leftOf);
  const found: Candidate[] = [];
  for (const part of gapsOf(links).flatMap((gap) => partsOf(gap, links))) {
    const lefts = freeLefts.between(part.leftFrom, part.leftTo, mostTried) ?? [];
    if (lefts.length === 0) continue;
    const rights = freeRights.between(part.rightFrom, part.rightTo, mostTried / lefts.length) ?? [];
    for (const left of lefts) {
      for (const right of rights) {
        const alike = features.alike(left, right);
        if (alike > leastInside * 0.6) found.push({ left, right, alike });
      }
    }
  }
  return found;
}

/** The gap itself; and where its ends lie far apart on the right (something moved), what adjoins each end. */
function partsOf(gap: Gap, links: Links): Gap[] {
  const { leftFrom, leftTo, rightFrom, rightTo } = gap;
  const parts = rightTo > rightFrom ? [gap] : [];
  if (rightTo > rightFrom && rightTo - rightFrom < 60) return parts;
  let after = rightFrom;
  while (links.rightFree(after) && after < rightFrom + border) after++;
  let before = rightTo;
  while (links.rightFree(before - 1) && before > rightTo - border) before--;
  return [
    ...parts,
    { leftFrom, leftTo: Math.min(leftTo, leftFrom + border), rightFrom, rightTo: after },
    { leftFrom: Math.max(leftFrom, leftTo - border), leftTo, rightFrom: before, rightTo },
  ];
}
