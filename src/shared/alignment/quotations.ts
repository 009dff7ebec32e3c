import type { Bonds } from './bonds.ts';
import type { Features } from './features.ts';
import type { Vocabulary } from './tokens.ts';

/** Tokens looked up at once, and in how many places at most: what stands in more is a set phrase. */
const gram = 4;
const mostPlaces = 8;
/** Least tokens of a run, and least rarity of all runs together, in words and in CJK characters. */
const leastWords = { run: 8, rarity: 7 };
const leastCharacters = { run: 12, rarity: 9 };
/** Share of a run that the holder's own partner must not explain. */
const leastFree = 0.6;
/** Share of the quoted block that must be in the runs, unless they are twice as rare as needed. */
const leastShare = 0.4;

/**
 * Finds free blocks whose words stand, for a stretch, inside a longer block of the
 * other side: hashed 4-grams, extended to maximal runs, weighed by how rare their
 * word pairs are, so that a set phrase is not taken for a quotation. O(tokens).
 */
export function bondQuotations(
  tokensOf: (block: number) => Int32Array,
  features: Features,
  vocabulary: Vocabulary,
  bonds: Bonds,
): void {
  const texts: Texts = { tokensOf, features, vocabulary, bonds };
  const left = Array.from({ length: bonds.lefts }, (_, k) => k);
  const right = Array.from({ length: bonds.blocks - bonds.lefts }, (_, k) => bonds.lefts + k);
  bondQuoted(left, right, texts);
  bondQuoted(right, left, texts);
}

interface Texts {
  readonly tokensOf: (block: number) => Int32Array;
  readonly features: Features;
  readonly vocabulary: Vocabulary;
  readonly bonds: Bonds;
}

interface Found {
  readonly holder: number;
  length: number;
  rarity: number;
}

function bondQuoted(candidates: readonly number[], holders: readonly number[], texts: Texts): void {
  const { bonds } = texts;
  const quotable = candidates.filter((block) => bonds.isFree(block));
  if (quotable.length === 0) return;
  const places = placesOf(quotable, texts);
  const found = new Map<number, Map<number, Found>>();
  for (const holder of holders) {
    if (!bonds.isExact(holder)) collect(holder, places, texts, found);
  }
  for (const quoted of quotable) {
    const options = [...(found.get(quoted)?.values() ?? [])];
    const best = options.toSorted((a, b) => b.length - a.length)[0];
    if (best === undefined || !isQuotation(quoted, best, texts)) continue;
    bonds.hold(quoted, best.holder, 'quotation', best.length / texts.tokensOf(quoted).length);
  }
}

/** Where each 4-gram of the quotable blocks stands, as block and token in turn. */
function placesOf(blocks: readonly number[], { tokensOf }: Texts): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const block of blocks) {
    const tokens = tokensOf(block);
    for (let k = 0; k + gram <= tokens.length; k++) {
      const hash = hashAt(tokens, k);
      const known = places.get(hash);
      if (known === undefined) places.set(hash, [block, k]);
      else if (known.length <= 2 * mostPlaces) known.push(block, k);
    }
  }
  return places;
}

function collect(
  holder: number,
  places: ReadonlyMap<number, readonly number[]>,
  texts: Texts,
  found: Map<number, Map<number, Found>>,
): void {
  const tokens = texts.tokensOf(holder);
  let explained: Set<number> | null = null;
  for (let at = 0; at + gram <= tokens.length; at++) {
    const known = places.get(hashAt(tokens, at)) ?? [];
    if (known.length > 2 * mostPlaces) continue;
    for (let k = 0; k < known.length; k += 2) {
      const quoted = known[k] ?? 0;
      const from = known[k + 1] ?? 0;
      const words = texts.tokensOf(quoted);
      const continues = at > 0 && from > 0 && tokens[at - 1] === words[from - 1];
      const length = continues ? 0 : sharedFrom(tokens, at, words, from);
      if (length < gram || length < limits(words, from, length, texts).run) continue;
      explained ??= gramsOf(texts.bonds.partners(holder), texts);
      if (freeShare(tokens, at, length, explained) < leastFree) continue;
      const byHolder = found.get(quoted) ?? new Map<number, Found>();
      const entry = byHolder.get(holder) ?? { holder, length: 0, rarity: 0 };
      entry.length += length;
      entry.rarity += rarityOf(tokens, at, length, texts.features);
      found.set(quoted, byHolder.set(holder, entry));
    }
  }
}

function isQuotation(quoted: number, { length, rarity }: Found, texts: Texts): boolean {
  const words = texts.tokensOf(quoted);
  const needed = limits(words, 0, words.length, texts).rarity;
  return rarity >= needed && (length / words.length >= leastShare || rarity >= 2 * needed);
}

/** The limits for a stretch: those for characters where more than half of it is CJK. */
function limits(words: Int32Array, from: number, length: number, { vocabulary }: Texts): typeof leastWords {
  let characters = 0;
  for (let k = from; k < from + length; k++) if (vocabulary.isCjk(words[k] ?? -1)) characters++;
  return characters > length / 2 ? leastCharacters : leastWords;
}

function sharedFrom(a: Int32Array, from: number, b: Int32Array, at: number): number {
  let length = 0;
  while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) length++;
  return length;
}

function freeShare(tokens: Int32Array, at: number, length: number, explained: ReadonlySet<number>): number {
  let free = 0;
  for (let k = at; k + gram <= at + length; k++) if (!explained.has(hashAt(tokens, k))) free++;
  return free / (length - gram + 1);
}

function rarityOf(tokens: Int32Array, at: number, length: number, features: Features): number {
  let sum = 0;
  for (let k = at; k + 1 < at + length; k++) sum += features.rarity(tokens[k] ?? 0, tokens[k + 1] ?? 0);
  return sum;
}

function gramsOf(blocks: readonly number[], { tokensOf }: Texts): Set<number> {
  const grams = new Set<number>();
  for (const block of blocks) {
    const tokens = tokensOf(block);
    for (let k = 0; k + gram <= tokens.length; k++) grams.add(hashAt(tokens, k));
  }
  return grams;
}

/** A 32-bit hash of four tokens (multiply and mix, as in MurmurHash). */
function hashAt(tokens: Int32Array, k: number): number {
  let hash = 0;
  for (let n = 0; n < gram; n++)
    hash = Math.imul(hash ^ ((tokens[k + n] ?? 0) + 7 * n + 1), 0x85ebca6b) ^ (hash >>> 13);
  return hash;
}
