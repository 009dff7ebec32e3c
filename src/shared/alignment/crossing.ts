import type { SharedWords } from './alignment.ts';
import { landmarksOf } from './landmarks.ts';
import { outstanding } from './rivals.ts';

/** Least landmarks a pair shares, and what they must weigh together: 1 for one that no other block has. */
const leastShared = 2;
const leastWeight = 1.5;
/** How much more they must weigh than those shared with any other block. */
const leastLead = 1.4;
/** Pairs, and share of the shorter text, below which a few of them are not worth offering. */
const leastPairs = 2;
const leastShare = 0.1;
/** Blocks of one side that a landmark may stand in and still tell anything. */
const mostBlocks = 4;

/** A pair of blocks in two languages, and how many landmarks of the one with fewer the other has. */
export interface Crossing {
  readonly left: number;
  readonly right: number;
  readonly words: SharedWords;
}

/**
 * Of two texts in two languages the blocks that name the same dates, figures and Latin names,
 * each the other's best by far; none at all where there are too few to be worth it.
 * O(characters + landmarks x `mostBlocks`²).
 */
export function crossingsOf(left: readonly string[], right: readonly string[]): Crossing[] {
  const a = left.map(landmarksOf);
  const b = right.map(landmarksOf);
  const [inLeft, inRight] = [placesOf(a), placesOf(b)];
  const weights = new Map<number, { shared: number; weight: number }>();
  for (const [landmark, lefts] of inLeft) {
    const rights = inRight.get(landmark) ?? [];
    if (lefts.length > mostBlocks || rights.length > mostBlocks) continue;
    for (const i of lefts) {
      for (const j of rights) {
        const { shared, weight } = weights.get(i * right.length + j) ?? { shared: 0, weight: 0 };
        const more = 1 / (lefts.length * rights.length);
        weights.set(i * right.length + j, { shared: shared + 1, weight: weight + more });
      }
    }
  }
  const pairs = [...weights].map(([key, { weight }]) => ({
    left: Math.floor(key / right.length),
    right: key % right.length,
    alike: weight,
  }));
  const sharedBy = (i: number, j: number) => weights.get(i * right.length + j)?.shared ?? 0;
  const all = { lefts: left.length, rights: right.length, leftFree: () => true, rightFree: () => true };
  const found = outstanding(pairs, all).filter(
    (pair) =>
      sharedBy(pair.left, pair.right) >= leastShared &&
      pair.alike >= leastWeight &&
      pair.alike >= leastLead * pair.rival,
  );
  if (found.length < Math.max(leastPairs, leastShare * Math.min(left.length, right.length))) return [];
  return found.map(({ left: i, right: j }) => {
    const words = { shared: sharedBy(i, j), of: Math.min(a[i]?.size ?? 0, b[j]?.size ?? 0) };
    return { left: i, right: j, words };
  });
}

/** In which blocks each landmark stands. */
function placesOf(landmarks: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [block, marks] of landmarks.entries()) {
    for (const mark of marks) {
      const known = places.get(mark);
      if (known === undefined) places.set(mark, [block]);
      else known.push(block);
    }
  }
  return places;
}
