import type { Bonds } from './bonds.ts';
import type { Features } from './features.ts';
import { hashAt } from './grams.ts';
import { gram, type Run, Runs } from './runs.ts';
import type { Vocabulary } from './tokens.ts';

/** Least tokens of a run, and least rarity of all runs together, in words and in CJK characters. */
interface Limits {
  readonly words: { readonly run: number; readonly rarity: number };
  readonly characters: { readonly run: number; readonly rarity: number };
  /** Share of the quoted block that must be in the runs, unless they are twice as rare as needed. */
  readonly share: number;
}
const unmarked: Limits = { words: { run: 8, rarity: 7 }, characters: { run: 12, rarity: 9 }, share: 0.4 };
/** For a run that fills quotation marks: there the holder itself says that it quotes. */
const marked: Limits = { words: { run: 5, rarity: 3 }, characters: { run: 8, rarity: 4 }, share: 0.15 };
/** For a run that fills quotation marks and is a whole sentence: set phrases are none. */
const wholly: Limits = { words: { run: 4, rarity: 1 }, characters: { run: 7, rarity: 1 }, share: 0 };

const openingMark = /["“„«「『‘'＂][^\p{L}\p{N}]{0,3}$/u;
const closingMark = /^[^\p{L}\p{N}]{0,4}["”“»」』’'＂]/u;
const sentenceStart = /(?:^|[.!?。！？:：;；\n]["”’」』)）]*)[^\p{L}\p{N}]*$/u;
const sentenceEnd = /^[^\p{L}\p{N}]*(?:$|(?<=[.!?。！？;；][^\p{L}\p{N}]*))/u;
/** Characters looked at around a run. */
const around = 8;
/** Tokens of a block that tell whether it is CJK. */
const mostLookedAt = 400;
/** Share of a run that the holder's own partner must not explain. */
const leastFree = 0.6;
/** Share of a run that another quotation has claimed already, from which on it is not this one's. */
const mostClaimed = 0.5;

/** What is needed of the texts; blocks are numbered through. */
export interface Texts {
  readonly textOf: (block: number) => string;
  readonly tokensOf: (block: number) => Int32Array;
  readonly spansOf: (block: number) => readonly number[];
  readonly features: Features;
  readonly vocabulary: Vocabulary;
  readonly bonds: Bonds;
}

/** The runs of one block in one holder. */
interface Found {
  readonly quoted: number;
  readonly holder: number;
  readonly runs: Run[];
  length: number;
  rarity: number;
  /** The most lenient limits that one of its runs meets. */
  limits: Limits;
}

/**
 * Finds free blocks whose words stand, for a stretch, inside a longer block of the
 * other side, weighed by how rare their word pairs are, so that a set phrase is not
 * taken for a quotation. The longest first: no stretch is two blocks' quotation. O(tokens).
 */
export function bondQuotations(texts: Texts): void {
  const { bonds } = texts;
  const left = Array.from({ length: bonds.lefts }, (_, k) => k);
  const right = Array.from({ length: bonds.blocks - bonds.lefts }, (_, k) => bonds.lefts + k);
  bondQuoted(left, right, texts);
  bondQuoted(right, left, texts);
}

function bondQuoted(candidates: readonly number[], holders: readonly number[], texts: Texts): void {
  const { bonds } = texts;
  const quotable = candidates.filter((block) => bonds.isFree(block));
  if (quotable.length === 0) return;
  const runs = new Runs(quotable, texts.tokensOf);
  const found = holders.flatMap((holder) => (bonds.isExact(holder) ? [] : foundIn(holder, runs, texts)));
  const claims = new Claims();
  for (const one of found.toSorted(
    (a, b) => b.length - a.length || a.quoted - b.quoted || a.holder - b.holder,
  )) {
    const { quoted, holder, length } = one;
    if (!bonds.isFree(quoted) || !isQuotation(one, texts) || claims.has(one)) continue;
    bonds.hold(quoted, holder, 'quotation', length / texts.tokensOf(quoted).length);
    claims.add(one, texts.tokensOf(holder).length);
  }
}

function foundIn(holder: number, runs: Runs, texts: Texts): Found[] {
  const { bonds } = texts;
  const found = new Map<number, Found>();
  let explained: Set<number> | null = null;
  for (const run of runs.in(texts.tokensOf(holder))) {
    if (bonds.areApart(run.quoted, holder)) continue;
    const limits = limitsOf(run, holder, texts);
    if (run.length < least(run, limits, texts).run) continue;
    explained ??= gramsOf(bonds.partners(holder), texts);
    if (freeShare(run, holder, explained, texts) < leastFree) continue;
    const entry = found.get(run.quoted) ?? {
      quoted: run.quoted,
      holder,
      runs: [],
      length: 0,
      rarity: 0,
      limits,
    };
    entry.runs.push(run);
    entry.length += run.length;
    entry.rarity += rarityOf(run, texts);
    if (limits.share < entry.limits.share) entry.limits = limits;
    found.set(run.quoted, entry);
  }
  return [...found.values()];
}

function isQuotation({ quoted, length, rarity, limits, runs }: Found, texts: Texts): boolean {
  const [run] = runs;
  if (run === undefined) return false;
  const words = texts.tokensOf(quoted).length;
  const needed = least({ ...run, from: 0, length: Math.min(words, mostLookedAt) }, limits, texts).rarity;
  return rarity >= needed && (length / words >= limits.share || rarity >= 2 * needed);
}

/** The tokens of holders that a quotation accounts for already. */
class Claims {
  readonly #byHolder = new Map<number, Uint8Array>();

  /** Whether more than so much of some runs is another's. */
  has({ runs, holder, length }: Found): boolean {
    const tokens = this.#byHolder.get(holder);
    if (tokens === undefined) return false;
    let claimed = 0;
    for (const { at, length: own } of runs) {
      for (let k = at; k < at + own; k++) claimed += tokens[k] ?? 0;
    }
    return claimed > length * mostClaimed;
  }

  add({ runs, holder }: Found, tokens: number): void {
    const known = this.#byHolder.get(holder) ?? new Uint8Array(tokens);
    for (const { at, length } of runs) known.fill(1, at, at + length);
    this.#byHolder.set(holder, known);
  }
}

/** The limits of a run by what stands around it on both sides. */
function limitsOf({ quoted, from, at, length }: Run, holder: number, texts: Texts): Limits {
  const [before, after] = beside(holder, at, length, texts);
  if (!openingMark.test(before) || !closingMark.test(after)) return unmarked;
  const [start, end] = beside(quoted, from, length, texts);
  return sentenceStart.test(start) && sentenceEnd.test(end) ? wholly : marked;
}

/** The text before some tokens of a block, and the text after them, as far as the next words. */
function beside(block: number, from: number, length: number, { textOf, spansOf }: Texts): [string, string] {
  const text = textOf(block);
  const start = spansOf(block)[2 * from] ?? 0;
  const end = spansOf(block)[2 * (from + length) - 1] ?? text.length;
  return [text.slice(Math.max(0, start - around), start), text.slice(end, end + around)];
}

/** The limits in words, or in characters where more than half of a run is CJK. */
function least(
  { quoted, from, length }: Run,
  limits: Limits,
  { tokensOf, vocabulary }: Texts,
): Limits['words'] {
  const words = tokensOf(quoted);
  let characters = 0;
  for (let k = from; k < from + length; k++) if (vocabulary.isCjk(words[k] ?? -1)) characters++;
  return characters > length / 2 ? limits.characters : limits.words;
}

function freeShare(
  { at, length }: Run,
  holder: number,
  explained: ReadonlySet<number>,
  { tokensOf }: Texts,
): number {
  const tokens = tokensOf(holder);
  let free = 0;
  for (let k = at; k + gram <= at + length; k++) if (!explained.has(hashAt(tokens, k, gram))) free++;
  return free / (length - gram + 1);
}

function rarityOf({ quoted, from, length }: Run, { features, tokensOf }: Texts): number {
  const tokens = tokensOf(quoted);
  let sum = 0;
  for (let k = from; k + 1 < from + length; k++) sum += features.rarity(tokens[k] ?? 0, tokens[k + 1] ?? 0);
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
