import type { Correction } from './alignment.ts';
import { hashAt } from './grams.ts';
import type { Links } from './links.ts';
import { type Side, sameWords } from './side.ts';

/** Below this many characters (tokens, where only those agree) the same text may well be chance. */
const leastCharacters = 12;
const leastTokens = 3;
/** Copies of one text looked at for the best, so that ten thousand equal lines cost no more than their number. */
const mostCopies = 32;

/** A text, or a hash of its words: what has the same key is still to be compared. */
type Key = string | number;

/**
 * Pairs the blocks that are the same: by their characters, then by their words,
 * each time those that occur once on each side first, then their neighbours (the
 * unique-line idea of Heckel, CACM 21(4), 1978). Whatever is paired here drops out
 * of all later work. O(characters).
 */
export function linkExact(left: Side, right: Side, links: Links): void {
  grow(left, right, links);
  linkUnique(left, right, links, (side, i) => {
    const text = side.text(i);
    return text.length >= leastCharacters ? text : null;
  });
  grow(left, right, links);
  linkUnique(left, right, links, (side, i) => {
    const tokens = side.tokens(i);
    return tokens.length >= leastTokens ? hashAt(tokens, 0, tokens.length) : null;
  });
  grow(left, right, links);
}

/** Pairs what the analyst says is a pair, whatever its words. */
export function linkAsserted(
  left: Side,
  right: Side,
  links: Links,
  corrections: readonly Correction[],
): void {
  const pairs = corrections.filter(({ is }) => is === 'pair');
  for (const { left: i, right: j } of pairs.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    const isFree = links.leftFree(i) && links.rightFree(j);
    if (isFree && isSame(left, i, right, j)) links.linkExact(i, j);
    else links.assert(i, j);
  }
}

/** Extends every pair, and both ends of the texts, over neighbours that are the same. */
export function grow(left: Side, right: Side, links: Links): void {
  const from = (i: number, j: number, step: 1 | -1) => {
    while (links.leftFree(i) && links.rightFree(j) && mayBeSame(left, i, right, j, links)) {
      links.linkExact(i, j);
      i += step;
      j += step;
    }
  };
  from(0, 0, 1);
  from(left.length - 1, right.length - 1, -1);
  for (let i = 0; i < left.length; i++) {
    const j = links.rightOf[i] ?? -1;
    if (j < 0) continue;
    from(i + 1, j + 1, 1);
    from(i - 1, j - 1, -1);
  }
}

/**
 * Pairs what is still free on both sides and the same, in any number: each with the
 * copy that its neighbours speak for, otherwise with the first.
 */
export function linkRepeats(
  left: Side,
  right: Side,
  links: Links,
  context: (left: number, right: number) => number,
): void {
  const copies = new Map<Key, number[]>();
  for (let j = 0; j < right.length; j++) {
    if (links.rightFree(j)) listIn(copies, wordsOf(right, j)).push(j);
  }
  for (let i = 0; i < left.length; i++) {
    const free = links.leftFree(i) ? copies.get(wordsOf(left, i)) : undefined;
    if (free === undefined) continue;
    let best = -1;
    let most = -1;
    for (const [k, j] of free.slice(0, mostCopies).entries()) {
      const agreement = links.areApart(i, j) ? -1 : context(i, j);
      if (agreement > most) [best, most] = [k, agreement];
    }
    if (best < 0) continue;
    const [j] = free.splice(best, 1);
    if (j !== undefined && isSame(left, i, right, j)) links.linkExact(i, j);
  }
}

function linkUnique(
  left: Side,
  right: Side,
  links: Links,
  keyOf: (side: Side, index: number) => Key | null,
): void {
  const onRight = onlyOnce(right, (j) => (links.rightFree(j) ? keyOf(right, j) : null));
  for (const [key, i] of onlyOnce(left, (index) => (links.leftFree(index) ? keyOf(left, index) : null))) {
    const j = onRight.get(key);
    if (j !== undefined && mayBeSame(left, i, right, j, links)) links.linkExact(i, j);
  }
}

function onlyOnce(side: Side, keyOf: (index: number) => Key | null): Map<Key, number> {
  const found = new Map<Key, number>();
  const repeated = new Set<Key>();
  for (let i = 0; i < side.length; i++) {
    const key = keyOf(i);
    if (key === null) continue;
    if (found.has(key)) repeated.add(key);
    else found.set(key, i);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

function mayBeSame(left: Side, i: number, right: Side, j: number, links: Links): boolean {
  return !links.areApart(i, j) && isSame(left, i, right, j);
}

function isSame(left: Side, i: number, right: Side, j: number): boolean {
  return left.text(i) === right.text(j) || sameWords(left.tokens(i), right.tokens(j));
}

/** What makes blocks the same: their words, or their characters where they have no word. */
function wordsOf(side: Side, index: number): Key {
  const tokens = side.tokens(index);
  return tokens.length > 0 ? hashAt(tokens, 0, tokens.length) : side.text(index);
}

function listIn(lists: Map<Key, number[]>, key: Key): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
