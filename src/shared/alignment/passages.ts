import type { SharedPassage } from './alignment.ts';
import { type CountedWord, countedWords } from './evidence.ts';

/** Least words (CJK: characters, twice as many) of a stretch that counts as the same passage. */
const leastWords = 4;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
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
export function sharedPassages(left: string, right: string, least = leastWords): SharedPassage[] {
  const a = countedWords(left);
  const b = countedWords(right);
  const taken: Stretch[] = [];
  for (const stretch of stretches(a, b, least).toSorted((x, y) => y.length - x.length)) {
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
export function isInside(short: string, long: string, moved: boolean): boolean {
  if (short.length > long.length * mostOfHolder) return false;
  const passages = sharedPassages(short, long);
  const words = countedWords(short);
  const inside = words.filter(({ start }) =>
    passages.some(({ left }) => left.start <= start && start < left.end),
  );
  if (inside.length < words.length * leastInside) return false;
  return moved || passages.some(({ right }) => isQuotedAt(long, right.start, right.end));
}

function isQuotedAt(text: string, start: number, end: number): boolean {
  return (
    quotationMark.test(text.slice(Math.max(0, start - 2), start)) ||
    quotationMark.test(text.slice(end, end + 2))
  );
}

function stretches(a: readonly CountedWord[], b: readonly CountedWord[], least: number): Stretch[] {
  const places = new Map<string, number[]>();
  for (let k = 0; k + least <= b.length; k++) {
    const key = gram(b, k, least);
    const known = places.get(key);
    if (known === undefined) places.set(key, [k]);
    else known.push(k);
  }
  const found: Stretch[] = [];
  for (let left = 0; left + least <= a.length; left++) {
    for (const right of places.get(gram(a, left, least)) ?? []) {
      if (left > 0 && right > 0 && a[left - 1]?.form === b[right - 1]?.form) continue;
      let length = least;
      while (left + length < a.length && a[left + length]?.form === b[right + length]?.form) length++;
      if (length >= leastAt(a, left, length, least)) found.push({ left, right, length });
    }
  }
  return found;
}

function leastAt(words: readonly CountedWord[], from: number, length: number, least: number): number {
  const characters = words.slice(from, from + length).filter(({ form }) => cjk.test(form)).length;
  return characters > length / 2 ? 2 * least : least;
}

function gram(words: readonly CountedWord[], from: number, length: number): string {
  let key = '';
  for (let k = from; k < from + length; k++) key += `${words[k]?.form} `;
  return key;
}

function apart(x: Stretch, y: Stretch, side: 'left' | 'right'): boolean {
  return x[side] + x.length <= y[side] || y[side] + y.length <= x[side];
}

function span(words: readonly CountedWord[], from: number, length: number): { start: number; end: number } {
  return { start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 };
}
