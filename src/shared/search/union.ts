import type { Passage } from '../model/annotation.ts';

/**
 * Several lists of passages as one in order and disjoint: of those that overlap the one that
 * begins first counts, of those that begin together the longest. O(n log n).
 */
export function union(lists: readonly (readonly Passage[])[]): readonly Passage[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const result: Passage[] = [];
  let last = 0;
  for (const passage of lists.flat().toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (passage.start < last) continue;
    result.push(passage);
    last = passage.end;
  }
  return result;
}

/** Those of some passages that overlap none of others; both in order and disjoint. O(n + m). */
export function without(passages: readonly Passage[], others: readonly Passage[]): Passage[] {
  let i = 0;
  return passages.filter(({ start, end }) => {
    while ((others[i]?.end ?? Infinity) <= start) i++;
    return (others[i]?.start ?? Infinity) >= end;
  });
}
