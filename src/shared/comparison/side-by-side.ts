import type { Row } from '../alignment/alignment.ts';

/** An asserted pair with its blocks' places among the shown blocks of each side, ascending. */
export interface Pair {
  readonly row: Row;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A half-open run of places. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Pairs that stand at one height: one, or several that share a block which holds them all. */
export interface Anchor {
  readonly pairs: readonly Pair[];
  readonly left: Run;
  readonly right: Run;
}

/**
 * The pairs that can stand side by side without breaking the order of either text:
 * those not moved, whose blocks follow one another, taken in A's order. The rest
 * are shown at both their places. O(pairs log pairs).
 */
export function sideBySide(pairs: readonly Pair[]): Anchor[] {
  const anchors: Anchor[] = [];
  const inOrder = pairs
    .filter(({ row }) => !row.moved)
    .toSorted((a, b) => first(a.left) - first(b.left) || first(a.right) - first(b.right));
  for (const pair of inOrder) {
    const left = runOf(pair.left);
    const right = runOf(pair.right);
    if (left === null || right === null) continue;
    const last = anchors.at(-1);
    if (last === undefined || (left.from >= last.left.to && right.from >= last.right.to))
      anchors.push({ pairs: [pair], left, right });
    else if (continues(last, left, right))
      anchors[anchors.length - 1] = {
        pairs: [...last.pairs, pair],
        left: { from: last.left.from, to: Math.max(last.left.to, left.to) },
        right: { from: last.right.from, to: Math.max(last.right.to, right.to) },
      };
  }
  return anchors;
}

/** Whether a pair shares a block with the last anchor and goes on right behind it on the other side. */
function continues(last: Anchor, left: Run, right: Run): boolean {
  const sharesRight = right.from >= last.right.from && right.to <= last.right.to;
  const sharesLeft = left.from >= last.left.from && left.to <= last.left.to;
  return (sharesRight && left.from === last.left.to) || (sharesLeft && right.from === last.right.to);
}

function runOf(places: readonly number[]): Run | null {
  const from = first(places);
  return places.every((place, i) => place === from + i) ? { from, to: from + places.length } : null;
}

function first(places: readonly number[]): number {
  return places[0] ?? 0;
}
