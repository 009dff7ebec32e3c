import type { Bonds } from './bonds.ts';
import type { Features } from './features.ts';
import { hashAt, sharedFrom } from './grams.ts';
import type { Vocabulary } from './tokens.ts';

/** Tokens looked up at once, and in how many places at most: what stands in more is a set phrase. */
const gram = 4;
const mostPlaces = 8;
/** Least tokens of a run, and least rarity of all runs together, in words and in CJK characters. */
interface Limits {
  readonly run: number;
  readonly rarity: number;
}
const leastWords: Limits = { run: 8, rarity: 7 };
const leastCharacters: Limits = { run: 12, rarity: 9 };
/** The same for a run that fills quotation marks: there the holder itself says that it quotes. */
const leastMarkedWords: Limits = { run: 5, rarity: 3 };
const leastMarkedCharacters: Limits = { run: 8, rarity: 4 };
const openingMark = /["“„«「『‘'＂]\s?$/u;
const closingMark = /^[\s.,;:!?。，、！？：]{0,2}["”“»」』’'＂]/u;
/** Share of a run that the holder's own partner must not explain. */
const leastFree = 0.6;
/** Share of the quoted block that must be in the runs, unless they are twice as rare as needed. */
const leastShare = 0.4;
const leastMarkedShare = 0.15;

/**
 * Finds free blocks whose words stand, for a stretch, inside a longer block of the
 * other side: hashed 4-grams, extended to maximal runs, weighed by how rare their
 * word pairs are, so that a set phrase is not taken for a quotation. O(tokens).
 */
export function bondQuotations(texts: Texts): void {
  const { bonds } = texts;
  const left = Array.from({ length: bonds.lefts }, (_, k) => k);
  const right = Array.from({ length: bonds.blocks - bonds.lefts }, (_, k) => bonds.lefts + k);
  bondQuoted(left, right, texts);
  bondQuoted(right, left, texts);
}

/** What is needed of the texts; blocks are numbered through. */
export interface Texts {
  readonly textOf: (block: number) => string;
  readonly tokensOf: (block: number) => Int32Array;
  readonly spansOf: (block: number) => readonly number[];
  readonly features: Features;
  readonly vocabulary: Vocabulary;
  readonly bonds: Bonds;
}

interface Found {
  readonly holder: number;
  length: number;
  rarity: number;
  /** Whether one of its runs fills quotation marks. */
  marked: boolean;
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
      const hash = hashAt(tokens, k, gram);
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
    const known = places.get(hashAt(tokens, at, gram)) ?? [];
    if (known.length > 2 * mostPlaces) continue;
    for (let k = 0; k < known.length; k += 2) {
      const quoted = known[k] ?? 0;
      const from = known[k + 1] ?? 0;
      const words = texts.tokensOf(quoted);
      const continues = at > 0 && from > 0 && tokens[at - 1] === words[from - 1];
      const length = continues ? 0 : sharedFrom(tokens, at, words, from);
      if (length < gram || texts.bonds.areApart(quoted, holder)) continue;
      const marked = isMarked(holder, at, length, texts);
      if (length < limits(words, from, length, marked, texts).run) continue;
      explained ??= gramsOf(texts.bonds.partners(holder), texts);
      if (freeShare(tokens, at, length, explained) < leastFree) continue;
      const byHolder = found.get(quoted) ?? new Map<number, Found>();
      const entry = byHolder.get(holder) ?? { holder, length: 0, rarity: 0, marked: false };
      entry.length += length;
      entry.marked ||= marked;
      entry.rarity += rarityOf(tokens, at, length, texts.features);
      found.set(quoted, byHolder.set(holder, entry));
    }
  }
}

function isQuotation(quoted: number, { length, rarity, marked }: Found, texts: Texts): boolean {
  const words = texts.tokensOf(quoted);
  const needed = limits(words, 0, words.length, marked, texts).rarity;
  const share = length / words.length;
  return rarity >= needed && (share >= (marked ? leastMarkedShare : leastShare) || rarity >= 2 * needed);
}

/** The limits for a stretch: those for characters where more than half of it is CJK. */
function limits(
  words: Int32Array,
  from: number,
  length: number,
  marked: boolean,
  { vocabulary }: Texts,
): Limits {
  let characters = 0;
  for (let k = from; k < from + length; k++) if (vocabulary.isCjk(words[k] ?? -1)) characters++;
  if (characters > length / 2) return marked ? leastMarkedCharacters : leastCharacters;
  return marked ? leastMarkedWords : leastWords;
}

/** Whether a run is all there is between two quotation marks. */
function isMarked(holder: number, at: number, length: number, { textOf, spansOf }: Texts): boolean {
  const text = textOf(holder);
  const start = spansOf(holder)[2 * at] ?? 0;
  const end = spansOf(holder)[2 * (at + length) - 1] ?? text.length;
  return (
    openingMark.test(text.slice(Math.max(0, start - 2), start)) && closingMark.test(text.slice(end, end + 4))
  );
}

function freeShare(tokens: Int32Array, at: number, length: number, explained: ReadonlySet<number>): number {
  let free = 0;
  for (let k = at; k + gram <= at + length; k++) if (!explained.has(hashAt(tokens, k, gram))) free++;
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
    for (let k = 0; k + gram <= tokens.length; k++) grams.add(hashAt(tokens, k, gram));
  }
  return grams;
}
