import type { SharedPassage } from './alignment.ts';
import { countedWords, wordsWithin } from './evidence.ts';
import { hashAt, sharedFrom } from './grams.ts';
import type { Tokens, Vocabulary } from './tokens.ts';

/** Least words (CJK: characters, twice as many) of a stretch that counts as the same passage. */
const leastWords = 4;
/** A block inside another: so much of it at least, and so much shorter at least. */
const leastInside = 0.6;
const mostOfHolder = 0.75;
const quotationMark = /["“”„«»「」『』‘’']/u;

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * The stretches of words both texts have, the longest first taken, none overlapping
 * another on either side; in the left's order. O(words x repeats of a 4-gram).
 */
export function sharedPassages(left: string, right: string, vocabulary: Vocabulary): SharedPassage[] {
  const a = countedWords(left, vocabulary);
  const b = countedWords(right, vocabulary);
  const taken: Stretch[] = [];
  for (const stretch of stretches(a.ids, b.ids, vocabulary).toSorted((x, y) => y.length - x.length)) {
    if (taken.every((other) => apart(stretch, other, 'left') && apart(stretch, other, 'right')))
      taken.push(stretch);
  }
  return taken
    .toSorted((x, y) => x.left - y.left)
    .map((stretch) => ({
      left: span(a, stretch.left, stretch.length),
      right: span(b, stretch.right, stretch.length),
    }));
}

/**
 * Whether a block stands, for the most part and word for word, inside a longer one
 * as a quotation: taken out of its order, or set in quotation marks.
 */
export function isInside(short: string, long: string, moved: boolean, vocabulary: Vocabulary): boolean {
  if (short.length > long.length * mostOfHolder) return false;
  const passages = sharedPassages(short, long, vocabulary);
  const { shared, of } = wordsWithin(
    short,
    passages.map(({ left }) => left),
    vocabulary,
  );
  if (shared < of * leastInside) return false;
  return moved || passages.some(({ right }) => isQuotedAt(long, right.start, right.end));
}

function isQuotedAt(text: string, start: number, end: number): boolean {
  return (
    quotationMark.test(text.slice(Math.max(0, start - 2), start)) ||
    quotationMark.test(text.slice(end, end + 2))
  );
}

function stretches(a: Int32Array, b: Int32Array, vocabulary: Vocabulary): Stretch[] {
  const places = new Map<number, number[]>();
  for (let k = 0; k + leastWords <= b.length; k++) {
    const hash = hashAt(b, k, leastWords);
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [k]);
    else known.push(k);
  }
  const found: Stretch[] = [];
  for (let left = 0; left + leastWords <= a.length; left++) {
    for (const right of places.get(hashAt(a, left, leastWords)) ?? []) {
      if (left > 0 && right > 0 && a[left - 1] === b[right - 1]) continue;
      const length = sharedFrom(a, left, b, right);
      if (length >= leastAt(a, left, length, vocabulary)) found.push({ left, right, length });
    }
  }
  return found;
}

function leastAt(words: Int32Array, from: number, length: number, vocabulary: Vocabulary): number {
  let characters = 0;
  for (let k = from; k < from + length; k++) if (vocabulary.isCjk(words[k] ?? -1)) characters++;
  return characters > length / 2 ? 2 * leastWords : leastWords;
}

function apart(x: Stretch, y: Stretch, side: 'left' | 'right'): boolean {
  return x[side] + x.length <= y[side] || y[side] + y.length <= x[side];
}

function span({ spans }: Tokens, from: number, length: number): { start: number; end: number } {
  return { start: spans[2 * from] ?? 0, end: spans[2 * (from + length) - 1] ?? 0 };
}
