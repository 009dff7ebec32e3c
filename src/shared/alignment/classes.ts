import type { Block, BlockKind } from '../model/document.ts';
import type { Correction } from './alignment.ts';

/** Blocks are compared with blocks that do the same work: a caption is never a paragraph's other wording. */
const classes: readonly (readonly BlockKind[])[] = [
  ['paragraph', 'list-item', 'quotation'],
  ['title', 'heading'],
  ['byline'],
  ['caption'],
  ['footnote'],
  ['furniture'],
];
const classOf = new Map(classes.flatMap((kinds, k) => kinds.map((kind) => [kind, k])));

/** The blocks of one class on each side, by index, ascending. */
export interface Comparable {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * The blocks of two texts by what they may be compared with. Blocks of two kinds that the
 * analyst pairs are compared in the class that comes first. O(blocks + pairs²) in the worst case.
 */
export function comparable(
  left: readonly Block[],
  right: readonly Block[],
  corrections: readonly Correction[],
): Comparable[] {
  const lefts = left.map(({ kind }) => classOf.get(kind) ?? 0);
  const rights = right.map(({ kind }) => classOf.get(kind) ?? 0);
  const pairs = corrections.filter(({ is }) => is === 'pair');
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { left: i, right: j } of pairs) {
      const [a, b] = [lefts[i] ?? 0, rights[j] ?? 0];
      if (a === b) continue;
      lefts[i] = rights[j] = Math.min(a, b);
      isSettled = false;
    }
  }
  return classes.map((_, k) => ({ left: placesOf(lefts, k), right: placesOf(rights, k) }));
}

function placesOf(list: readonly number[], wanted: number): number[] {
  const places: number[] = [];
  for (const [place, value] of list.entries()) if (value === wanted) places.push(place);
  return places;
}
