import type { Vocabulary } from './tokens.ts';

/** The words of one block that may tell a phrase: which, at which token, and where each begins and ends (UTF-16). */
export interface Terms {
  readonly ids: Int32Array;
  readonly at: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A word in more than this share of all blocks says nothing about a phrase. */
const commonest = 0.3;

/**
 * Blocks as lists of telling words: words without their endings, of CJK pairs of
 * characters. Numbers are the same for the same word in every block. O(characters).
 */
export class Phrasing {
  readonly blocks: readonly Terms[];
  /** By term: 1 where it stands in two blocks only, less the more there are. */
  readonly weights: Float64Array;

  constructor(texts: readonly string[], vocabulary: Vocabulary) {
    const stems = new Stems(vocabulary);
    const all = texts.map((text) => stems.termsOf(text));
    const frequency = documentFrequency(all, stems.size);
    const one = Math.log(Math.max(3, all.length) / 2);
    this.weights = frequency.map((count) => Math.min(1, Math.log(all.length / count) / one));
    const isTelling = (id: number) => (frequency[id] ?? 0) <= commonest * all.length;
    this.blocks = all.map((terms) => only(terms, isTelling));
  }
}

/** Numbers for stems and for pairs of CJK characters. */
class Stems {
  readonly #vocabulary: Vocabulary;
  readonly #byStem = new Map<string, number>();
  readonly #ofToken: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#byStem.size;
  }

  termsOf(text: string): Terms {
    const { ids: tokens, spans } = this.#vocabulary.tokens(text);
    const terms = emptyTerms(tokens.length);
    let size = 0;
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k] ?? 0;
      const isPair = this.#vocabulary.isCjk(token);
      const id = isPair ? this.#pair(tokens, k, spans) : this.#stem(token);
      if (id < 0) continue;
      terms.ids[size] = id;
      terms.at[size] = k;
      terms.starts[size] = spans[2 * k] ?? 0;
      terms.ends[size++] = spans[2 * k + (isPair ? 3 : 1)] ?? 0;
    }
    return first(terms, size);
  }

  /** A CJK character with the one beside it; -1 where there is none. */
  #pair(tokens: Int32Array, k: number, spans: readonly number[]): number {
    const next = tokens[k + 1] ?? -1;
    if (!this.#vocabulary.isCjk(next) || spans[2 * k + 1] !== spans[2 * k + 2]) return -1;
    return this.#number(this.#vocabulary.form(tokens[k] ?? 0) + this.#vocabulary.form(next));
  }

  #stem(token: number): number {
    return (this.#ofToken[token] ??= this.#number(stemOf(this.#vocabulary.form(token))));
  }

  #number(stem: string): number {
    let id = this.#byStem.get(stem);
    if (id === undefined) this.#byStem.set(stem, (id = this.#byStem.size));
    return id;
  }
}

function emptyTerms(length: number): Terms {
  const list = () => new Int32Array(length);
  return { ids: list(), at: list(), starts: list(), ends: list() };
}

function first({ ids, at, starts, ends }: Terms, size: number): Terms {
  const cut = (list: Int32Array) => list.subarray(0, size);
  return { ids: cut(ids), at: cut(at), starts: cut(starts), ends: cut(ends) };
}

/** The terms that are wanted, in place: the lists are nobody else's yet. */
function only(terms: Terms, isWanted: (id: number) => boolean): Terms {
  const { ids, at, starts, ends } = terms;
  let size = 0;
  for (let k = 0; k < ids.length; k++) {
    if (!isWanted(ids[k] ?? 0)) continue;
    ids[size] = ids[k] ?? 0;
    at[size] = at[k] ?? 0;
    starts[size] = starts[k] ?? 0;
    ends[size] = ends[k] ?? 0;
    size++;
  }
  return first(terms, size);
}

/** Enough of a stem that "relations" and "relationship", "meet" and "meets" are one word. */
function stemOf(word: string): string {
  return word.replace(/'s$|(?<=\p{L}{3})s$/u, '').slice(0, 7);
}

/** In how many blocks each term stands. */
function documentFrequency(blocks: readonly Terms[], size: number): Float64Array {
  const frequency = new Float64Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (const [block, { ids }] of blocks.entries()) {
    for (const id of ids) {
      if (seenIn[id] === block) continue;
      seenIn[id] = block;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  return frequency;
}
