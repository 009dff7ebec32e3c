import type { SharedPassage } from './alignment.ts';
import { EchoIndex } from './echo-index.ts';
import { Phrasing, type Terms } from './terms.ts';
import type { Vocabulary } from './tokens.ts';

/** Blocks of the two sides that share a phrase, perhaps in other forms or order, and are no pair. */
export interface Echo {
  readonly left: number;
  readonly right: number;
  /** What the shared words weigh together: 1 for a word that stands in two blocks only. */
  readonly weight: number;
  /** The stretch on each side, UTF-16, relative to the block. */
  readonly phrase: SharedPassage;
}

/** Tokens a phrase may be spread over, and what its shared words must weigh: so, three words at least. */
const stretch = 16;
const leastWeight = 2.45;
/** Words of one block that a stretch may begin at, and echoes offered for one block. */
const mostStarts = 200;
const mostForBlock = 8;

/** The body blocks of one side, and which of them are nobody's pair. */
export interface EchoSide {
  readonly texts: readonly string[];
  readonly isAlone: (block: number) => boolean;
}

/**
 * Finds, for each block that is nobody's pair, the blocks of the other side that echo
 * it: a phrase whose rarer words recur close together, in any order and inflexion.
 * Skeletons of content words as for near-duplicate phrases, over an inverted index.
 * O(characters + words of the blocks alone x postings read).
 */
export function echoesOf(
  left: EchoSide,
  right: EchoSide,
  isPair: (left: number, right: number) => boolean,
  vocabulary: Vocabulary,
): Echo[] {
  const alone = { left: aloneOf(left), right: aloneOf(right) };
  if (alone.left.length + alone.right.length === 0) return [];
  const { blocks, weights } = new Phrasing([...left.texts, ...right.texts], vocabulary);
  const lefts = blocks.slice(0, left.texts.length);
  const rights = blocks.slice(left.texts.length);
  const phrases = new Phrases(weights);
  const found = new Map<number, Echo>();
  const keep = (echoes: readonly Echo[]) => {
    for (const echo of echoes.toSorted((a, b) => b.weight - a.weight).slice(0, mostForBlock))
      found.set(echo.left * rights.length + echo.right, echo);
  };
  const between = (i: number, j: number): Echo[] => {
    const known = found.get(i * rights.length + j);
    if (known !== undefined) return [known];
    const best = isPair(i, j) ? null : phrases.best(lefts[i], rights[j]);
    return best === null ? [] : [{ left: i, right: j, ...best }];
  };
  const inRight = new EchoIndex(rights, weights);
  for (const i of alone.left) keep(inRight.near(lefts[i], leastWeight).flatMap((j) => between(i, j)));
  const inLeft = new EchoIndex(lefts, weights);
  for (const j of alone.right) keep(inLeft.near(rights[j], leastWeight).flatMap((i) => between(i, j)));
  return [...found.values()].toSorted((a, b) => a.left - b.left || a.right - b.right);
}

function aloneOf({ texts, isAlone }: EchoSide): number[] {
  return Array.from(texts.keys()).filter(isAlone);
}

/** Looks for the stretches of two blocks that have most in common. */
class Phrases {
  readonly #weights: Float64Array;
  /** By term, the last search or stretch it was seen in: sets that need no emptying. */
  readonly #seen: Int32Array;
  readonly #counted: Int32Array;
  #serial = 0;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#seen = new Int32Array(weights.length);
    this.#counted = new Int32Array(weights.length);
  }

  /** O(shared words of one x shared words of the other x words of a stretch). */
  best(a: Terms | undefined, b: Terms | undefined): Pick<Echo, 'weight' | 'phrase'> | null {
    if (a === undefined || b === undefined) return null;
    const here = this.#shared(a, b);
    const there = this.#shared(b, a);
    let best: { weight: number; from: number; at: number } | null = null;
    for (let from = 0; from < Math.min(mostStarts, here.length); from++) {
      const words = ++this.#serial;
      if (this.#mark(a, here, from, words) <= (best?.weight ?? 0)) continue;
      for (let at = 0; at < Math.min(mostStarts, there.length); at++) {
        const weight = this.#common(b, there, at, words);
        if (weight >= leastWeight && weight > (best?.weight ?? 0)) best = { weight, from, at };
      }
    }
    if (best === null) return null;
    const phrase = {
      left: this.#extent(a, here, best.from, b, there, best.at),
      right: this.#extent(b, there, best.at, a, here, best.from),
    };
    return { weight: best.weight, phrase };
  }

  /** The places in `a` of words that `b` has too. */
  #shared(a: Terms, b: Terms): number[] {
    const serial = ++this.#serial;
    for (const id of b.ids) this.#seen[id] = serial;
    const places: number[] = [];
    for (let k = 0; k < a.ids.length; k++) if (this.#seen[a.ids[k] ?? 0] === serial) places.push(k);
    return places;
  }

  /** Marks the words of the stretch that begins at a place, and weighs them. */
  #mark(terms: Terms, places: readonly number[], from: number, serial: number): number {
    let weight = 0;
    const end = endOf(terms, places, from);
    for (let k = from; k < end; k++) {
      const id = terms.ids[places[k] ?? 0] ?? 0;
      if (this.#seen[id] === serial) continue;
      this.#seen[id] = serial;
      weight += this.#weights[id] ?? 0;
    }
    return weight;
  }

  /** Weight of the marked words in the stretch that begins at a place, each once. */
  #common(terms: Terms, places: readonly number[], from: number, marked: number): number {
    const serial = ++this.#serial;
    let weight = 0;
    const end = endOf(terms, places, from);
    for (let k = from; k < end; k++) {
      const id = terms.ids[places[k] ?? 0] ?? 0;
      if (this.#seen[id] !== marked || this.#counted[id] === serial) continue;
      this.#counted[id] = serial;
      weight += this.#weights[id] ?? 0;
    }
    return weight;
  }

  /** From the first to the last word of a stretch that the other stretch has. */
  #extent(
    terms: Terms,
    places: readonly number[],
    from: number,
    other: Terms,
    otherPlaces: readonly number[],
    at: number,
  ): { start: number; end: number } {
    const serial = ++this.#serial;
    this.#mark(other, otherPlaces, at, serial);
    const inside = places
      .slice(from, endOf(terms, places, from))
      .filter((place) => this.#seen[terms.ids[place] ?? 0] === serial);
    return { start: terms.starts[inside[0] ?? 0] ?? 0, end: terms.ends[inside.at(-1) ?? 0] ?? 0 };
  }
}

/** Where the stretch that begins at a place ends, as an index into the places. */
function endOf(terms: Terms, places: readonly number[], from: number): number {
  const limit = (terms.at[places[from] ?? 0] ?? 0) + stretch;
  let to = from;
  while (to < places.length && (terms.at[places[to] ?? 0] ?? 0) < limit) to++;
  return to;
}
