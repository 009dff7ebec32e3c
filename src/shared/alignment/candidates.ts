import type { Features } from './features.ts';
import type { Links } from './links.ts';

/** Postings read for one block, which bounds the whole search to O(blocks), and blocks kept of those they name. */
interface Effort {
  readonly postings: number;
  readonly kept: number;
}
const thorough: Effort = { postings: 1200, kept: 8 };
/** For a block that has its pair: it may hold a piece that is nobody's, which then has its rarest words. */
const brief: Effort = { postings: 150, kept: 2 };
const leastAlike = 0.08;

/** Two blocks that share rare words, and how alike they are (0..1). */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly alike: number;
}

/**
 * For each block of the left the few blocks of the right that share most of its
 * rarest words: an inverted index, read from the rarest feature on within a budget.
 * Blocks that are the same on both sides take no part; two that are both paired
 * already are not compared. O(blocks x budget).
 */
export function candidatesOf(features: Features, links: Links): Candidate[] {
  const open = Array.from(links.rightOf.keys()).filter((i) => !links.leftExact(i));
  const openRights = Array.from(links.leftOf.keys()).filter((j) => !links.rightExact(j));
  const free = open.filter((i) => links.leftFree(i));
  const freeRights = openRights.filter((j) => links.rightFree(j));
  const paired = open.filter((i) => !links.leftFree(i));
  return [
    ...searched(free, openRights, features, links, thorough),
    ...searched(paired, freeRights, features, links, brief),
  ];
}

function searched(
  lefts: readonly number[],
  rights: readonly number[],
  features: Features,
  links: Links,
  effort: Effort,
): Candidate[] {
  if (lefts.length === 0 || rights.length === 0) return [];
  const first = links.rightOf.length;
  const { starts, blocks } = postings(rights, first, features);
  const gathered = new Float64Array(links.leftOf.length);
  const found: Candidate[] = [];
  for (const i of lefts) {
    const touched: number[] = [];
    let budget = effort.postings;
    for (const feature of features.of(i)) {
      const from = starts[feature] ?? 0;
      const to = starts[feature + 1] ?? 0;
      budget -= to - from;
      if (budget < 0) break;
      const weight = features.weight(feature);
      for (let k = from; k < to; k++) {
        const j = blocks[k] ?? 0;
        const sum = gathered[j] ?? 0;
        if (sum === 0) touched.push(j);
        gathered[j] = sum + weight;
      }
    }
    for (const j of touched) gathered[j] = (gathered[j] ?? 0) / Math.sqrt(features.mass(first + j));
    for (const right of largest(touched, gathered, effort.kept)) {
      const alike = features.alike(i, right);
      if (alike > leastAlike) found.push({ left: i, right, alike });
    }
    for (const j of touched) gathered[j] = 0;
  }
  return found;
}

/** The right blocks that hold each feature: those of feature f from `starts[f]` to `starts[f + 1]`. */
function postings(
  rights: readonly number[],
  first: number,
  features: Features,
): { starts: Int32Array; blocks: Int32Array } {
  const starts = new Int32Array(features.size + 1);
  for (const j of rights) {
    for (const feature of features.of(first + j)) starts[feature] = (starts[feature] ?? 0) + 1;
  }
  for (let f = 1; f < starts.length; f++) starts[f] = (starts[f] ?? 0) + (starts[f - 1] ?? 0);
  const blocks = new Int32Array(starts.at(-1) ?? 0);
  for (const j of rights.toReversed()) {
    for (const feature of features.of(first + j)) {
      const place = (starts[feature] ?? 0) - 1;
      starts[feature] = place;
      blocks[place] = j;
    }
  }
  return { starts, blocks };
}

function largest(blocks: number[], value: Float64Array, kept: number): number[] {
  if (blocks.length <= kept) return blocks;
  const top: number[] = [];
  for (const block of blocks) {
    const weight = value[block] ?? 0;
    if (top.length === kept && weight <= (value[top[kept - 1] ?? 0] ?? 0)) continue;
    let k = top.length === kept ? kept - 1 : top.length;
    while (k > 0 && (value[top[k - 1] ?? 0] ?? 0) < weight) {
      top[k] = top[k - 1] ?? 0;
      k--;
    }
    top[k] = block;
  }
  return top;
}
