import type { Features } from './features.ts';
import { lengthsApart } from './context.ts';
import { FreeBlocks, type Gap, type Links } from './links.ts';
import { movedOf } from './moves.ts';
import type { Side } from './side.ts';

/** Largest gap laid out, in pairs of blocks. */
const largest = 2500;
/** Likeness below which nothing is paired, whatever stands around. */
export const floor = 0.07;
/** What a pair must be worth, and what unlike lengths cost it. */
const cost = 0.13;
const lengthCost = 0.18;
const borderBonus = 0.04;
const balanceBonus = 0.06;
const never = -9;
/**
 * Pairs in order, inside each gap between sure pairs, what is only weakly alike: a
 * translation or a thorough rewording has few words in common but keeps its order
 * and its lengths (Gale and Church, Computational Linguistics 19(1), 1993). Dynamic
 * programming, O(product of the gap's sides), at most `largest` a gap.
 */
export function linkGaps(left: Side, right: Side, features: Features, links: Links): void {
  const freeLefts = new FreeBlocks(links.rightOf);
  const freeRights = new FreeBlocks(links.leftOf);
  for (const gap of orderedGaps(left, right, links)) {
    const lefts = freeLefts.between(gap.leftFrom, gap.leftTo, largest);
    const rights = freeRights.between(gap.rightFrom, gap.rightTo, largest);
    if (lefts === null || rights === null || lefts.length === 0 || lefts.length * rights.length > largest)
      continue;
    linkGap(
      gap,
      lefts.filter((i) => left.tokens(i).length > 0),
      rights.filter((j) => right.tokens(j).length > 0 && links.rightFree(j)),
      { left, right, features, links },
    );
  }
}

/**
 * The stretches between pairs that stand in order: on the whole, and inside what
 * moved together. The border of something moved says nothing of its surroundings.
 */
function orderedGaps(left: Side, right: Side, links: Links): Gap[] {
  const pairs: { left: number; right: number; weight: number }[] = [];
  links.rightOf.forEach((j, i) => {
    if (j >= 0)
      pairs.push({ left: i, right: j, weight: Math.min(left.text(i).length, right.text(j).length) });
  });
  const moved = movedOf(pairs, right.length);
  const skeleton = pairs.filter((_, k) => moved[k] === false);
  const ends = [{ left: -1, right: -1 }, ...skeleton, { left: left.length, right: right.length }];
  const within = pairs.flatMap((pair, k) => {
    const next = pairs[k + 1];
    if (next === undefined || (moved[k] === false && moved[k + 1] === false)) return [];
    const together = next.right > pair.right && next.right - pair.right <= 2 * (next.left - pair.left) + 2;
    return together ? [between(pair, next)] : [];
  });
  return [...ends.slice(1).map((end, k) => between(ends[k] ?? end, end)), ...within].filter(
    (gap) => gap.leftTo > gap.leftFrom && gap.rightTo > gap.rightFrom,
  );
}

function between(from: { left: number; right: number }, to: { left: number; right: number }): Gap {
  return { leftFrom: from.left + 1, leftTo: to.left, rightFrom: from.right + 1, rightTo: to.right };
}

interface Texts {
  readonly left: Side;
  readonly right: Side;
  readonly features: Features;
  readonly links: Links;
}

function linkGap(
  gap: Gap,
  lefts: readonly number[],
  rights: readonly number[],
  { left, right, features, links }: Texts,
): void {
  if (lefts.length === 0 || rights.length === 0) return;
  const balance = Math.min(lefts.length, rights.length) / Math.max(lefts.length, rights.length);
  const worth = (a: number, b: number): number => {
    const i = lefts[a] ?? 0;
    const j = rights[b] ?? 0;
    const alike = features.alike(i, j);
    if (alike < floor) return never;
    const unlike = lengthsApart(left.text(i), right.text(j));
    const atStart = i === gap.leftFrom && j === gap.rightFrom && i > 0;
    const atEnd = i === gap.leftTo - 1 && j === gap.rightTo - 1 && i < left.length - 1;
    const bonus = borderBonus * ((atStart ? 0.5 : 0) + (atEnd ? 0.5 : 0)) + balanceBonus * (balance - 0.5);
    return alike - cost - lengthCost * Math.max(0, unlike - 0.25) + bonus;
  };
  for (const [a, b] of bestChain(lefts.length, rights.length, worth)) {
    const i = lefts[a] ?? 0;
    const j = rights[b] ?? 0;
    links.link(i, j, features.alike(i, j));
  }
}

/** The pairs, in order on both sides, that are worth most together; only pairs worth more than nothing. */
function bestChain(
  rows: number,
  columns: number,
  worth: (a: number, b: number) => number,
): [number, number][] {
  const width = columns + 1;
  const value = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * width);
  for (let a = rows - 1; a >= 0; a--) {
    for (let b = columns - 1; b >= 0; b--) {
      const pair = (value[a * columns + b] = worth(a, b));
      const skip = Math.max(best[(a + 1) * width + b] ?? 0, best[a * width + b + 1] ?? 0);
      best[a * width + b] = Math.max(skip, (best[(a + 1) * width + b + 1] ?? 0) + pair);
    }
  }
  const chain: [number, number][] = [];
  let a = 0;
  let b = 0;
  while (a < rows && b < columns) {
    const here = best[a * width + b];
    const pair = value[a * columns + b] ?? never;
    if (pair > 0 && here === (best[(a + 1) * width + b + 1] ?? 0) + pair) chain.push([a++, b++]);
    else if (here === best[(a + 1) * width + b]) a++;
    else b++;
  }
  return chain;
}
