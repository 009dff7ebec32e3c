import type { SharedPassage } from './alignment.ts';
import { folded, tokenSpans } from './tokens.ts';

/** Blocks of the two sides that share a phrase, perhaps in other forms or order, and are no pair. */
export interface Echo {
  readonly left: number;
  readonly right: number;
  /** Distinct words shared within one stretch. */
  readonly words: number;
  /** What they weigh together: 1 for a word that stands in two blocks only. */
  readonly weight: number;
  /** The stretch on each side, UTF-16, relative to the block. */
  readonly phrase: SharedPassage;
}

/** Tokens a phrase may be spread over. */
const stretch = 16;
/** Distinct words it must have in common, and what they must weigh together. */
const leastShared = 3;
const leastWeight = 2.45;
/** A word in more than this share of all blocks says nothing about a phrase. */
const commonest = 0.3;
/** Places of one word looked up, and echoes offered for one block. */
const mostPlaces = 60;
/** Blocks looked at for one, and words of one that a stretch may begin at. */
const mostCandidates = 24;
const mostStarts = 200;
/** Of a longer text nobody reads a list of echoes: none are looked for. */
const mostBlocks = 2000;
const mostForBlock = 8;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A word of a block: its number, which token it is, and where it stands. */
interface Term {
  readonly id: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds, for each block that is nobody's pair, the blocks of the other side that echo
 * it: a phrase whose rarer words recur close together, in any order and inflexion.
 * Skeletons of content words as for near-duplicate phrases, over an inverted index.
 * O(words x `mostPlaces`).
 */
export function echoesOf(
  left: readonly string[],
  right: readonly string[],
  isAlone: { left: (block: number) => boolean; right: (block: number) => boolean },
  isPair: (left: number, right: number) => boolean,
): Echo[] {
  if (left.length + right.length > mostBlocks) return [];
  const vocabulary = new Map<string, number>();
  const lefts = left.map((text) => termsOf(text, vocabulary));
  const rights = right.map((text) => termsOf(text, vocabulary));
  const weights = weightsOf([...lefts, ...rights], vocabulary.size);
  const found = new Map<string, Echo>();
  const look = (
    from: readonly Term[][],
    to: readonly Term[][],
    alone: (k: number) => boolean,
    flip: boolean,
  ) => {
    const index = indexOf(to, weights);
    from.forEach((terms, one) => {
      if (!alone(one)) return;
      const echoes = candidates(terms, index, weights).flatMap((other) => {
        const [i, j] = flip ? [other, one] : [one, other];
        return isPair(i, j) ? [] : echoBetween(i, j, lefts[i] ?? [], rights[j] ?? [], weights);
      });
      const best = echoes.toSorted((a, b) => b.weight - a.weight).slice(0, mostForBlock);
      for (const echo of best) found.set(`${echo.left} ${echo.right}`, echo);
    });
  };
  look(lefts, rights, isAlone.left, false);
  look(rights, lefts, isAlone.right, true);
  return [...found.values()].toSorted((a, b) => a.left - b.left || a.right - b.right);
}

function echoBetween(
  left: number,
  right: number,
  a: readonly Term[],
  b: readonly Term[],
  weights: Float64Array,
): Echo[] {
  const inLeft = new Set(a.map(({ id }) => id));
  const shared = new Set(b.flatMap(({ id }) => (inLeft.has(id) && (weights[id] ?? 0) > 0 ? [id] : [])));
  if (shared.size < leastShared) return [];
  const there = windows(b.filter(({ id }) => shared.has(id)));
  let best: { weight: number; terms: Set<number>; here: Term[]; there: Term[] } | null = null;
  for (const here of windows(a.filter(({ id }) => shared.has(id)))) {
    const ids = new Set(here.map(({ id }) => id));
    for (const other of there) {
      const terms = new Set(other.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
      const weight = [...terms].reduce((sum, id) => sum + (weights[id] ?? 0), 0);
      if (best === null || weight > best.weight) best = { weight, terms, here, there: other };
    }
  }
  if (best === null || best.terms.size < leastShared || best.weight < leastWeight) return [];
  const phrase = { left: extent(best.here, best.terms), right: extent(best.there, best.terms) };
  return [{ left, right, words: best.terms.size, weight: best.weight, phrase }];
}

/** From the first to the last of the chosen words. */
function extent(terms: readonly Term[], chosen: ReadonlySet<number>): { start: number; end: number } {
  const inside = terms.filter(({ id }) => chosen.has(id));
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
}

/** The words of each stretch that begins at one of the terms. */
function windows(terms: readonly Term[]): Term[][] {
  return terms.slice(0, mostStarts).map(({ at }, k) => {
    let to = k;
    while (to < terms.length && (terms[to]?.at ?? 0) < at + stretch) to++;
    return terms.slice(k, to);
  });
}

/** Blocks that share enough weight with these terms to be worth a look. */
function candidates(
  terms: readonly Term[],
  index: ReadonlyMap<number, number[]>,
  weights: Float64Array,
): number[] {
  const sums = new Map<number, number>();
  for (const id of new Set(terms.map((term) => term.id))) {
    for (const block of index.get(id) ?? []) sums.set(block, (sums.get(block) ?? 0) + (weights[id] ?? 0));
  }
  return [...sums]
    .filter(([, sum]) => sum >= leastWeight)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([block]) => block);
}

function indexOf(blocks: readonly Term[][], weights: Float64Array): Map<number, number[]> {
  const index = new Map<number, number[]>();
  blocks.forEach((terms, block) => {
    for (const id of new Set(terms.map((term) => term.id))) {
      if ((weights[id] ?? 0) === 0) continue;
      const places = index.get(id) ?? [];
      places.push(block);
      index.set(id, places);
    }
  });
  for (const [id, places] of index) if (places.length > mostPlaces) index.delete(id);
  return index;
}

function weightsOf(blocks: readonly Term[][], size: number): Float64Array {
  const frequency = new Float64Array(size);
  for (const terms of blocks) {
    for (const id of new Set(terms.map((term) => term.id))) frequency[id] = (frequency[id] ?? 0) + 1;
  }
  const one = Math.log(Math.max(3, blocks.length) / 2);
  return frequency.map((count) =>
    count > commonest * blocks.length ? 0 : Math.min(1, Math.log(blocks.length / count) / one),
  );
}

/** Words without their endings; of CJK, pairs of characters. */
function termsOf(text: string, vocabulary: Map<string, number>): Term[] {
  const spans = tokenSpans(text);
  const forms = spans.map(({ start, end }) => folded(text.slice(start, end)));
  return forms.flatMap((form, at) => {
    const next = forms[at + 1];
    if (cjk.test(form) && (next === undefined || !cjk.test(next) || spans[at]?.end !== spans[at + 1]?.start))
      return [];
    const stem = cjk.test(form) ? form + next : stemOf(form);
    const id = vocabulary.get(stem) ?? vocabulary.size;
    vocabulary.set(stem, id);
    const end = spans[at + (cjk.test(form) ? 1 : 0)]?.end ?? 0;
    return [{ id, at, start: spans[at]?.start ?? 0, end }];
  });
}

/** Enough of a stem that "relations" and "relationship", "meet" and "meets" are one word. */
function stemOf(word: string): string {
  return word.replace(/'s$|(?<=\p{L}{3})s$/u, '').slice(0, 7);
}
