/** A pair of places with what it weighs. */
export interface Placed {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * For each pair whether it stands out of order: all but the heaviest set of pairs
 * in which neither side goes backwards. `pairs` sorted by left, then right. A
 * maximum-weight chain with a Fenwick tree over the right (Fenwick, Software:
 * Practice and Experience 24(3), 1994). O(k log right).
 */
export function movedOf(pairs: readonly Placed[], rights: number): boolean[] {
  if (pairs.every((pair, k) => k === 0 || (pairs[k - 1]?.right ?? 0) <= pair.right)) {
    return pairs.map(() => false);
  }
  const before = new Int32Array(pairs.length).fill(-1);
  const weight = new Float64Array(pairs.length);
  const tree = new Int32Array(rights + 1).fill(-1);
  const heavier = (a: number, b: number) =>
    b < 0 || (a >= 0 && (weight[a] ?? 0) >= (weight[b] ?? 0)) ? a : b;
  let last = -1;
  for (const [k, pair] of pairs.entries()) {
    let best = -1;
    for (let x = pair.right + 1; x > 0; x -= x & -x) best = heavier(best, tree[x] ?? -1);
    before[k] = best;
    weight[k] = pair.weight + (best < 0 ? 0 : (weight[best] ?? 0));
    for (let x = pair.right + 1; x <= rights; x += x & -x) tree[x] = heavier(tree[x] ?? -1, k);
    last = heavier(last, k);
  }
  const moved = pairs.map(() => true);
  for (let k = last; k >= 0; k = before[k] ?? -1) moved[k] = false;
  return moved;
}
