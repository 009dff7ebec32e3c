import type { Links } from './links.ts';
import type { Side } from './side.ts';
import type { Vocabulary } from './tokens.ts';

/** A single Chinese or Japanese character says less than a word of an alphabet. */
const cjkWeight = 0.45;
/** More than any vocabulary, so that two tokens make one whole number. */
const pairBase = 2 ** 26;
const mostCounted = 255;

/**
 * The words and word pairs of every block that is not yet explained, weighed by how
 * rare they are in both texts together (IDF). Features are numbered from the rarest,
 * so a block's list, sorted, begins with what tells most. Blocks are numbered through:
 * the left's, then the right's.
 */
export class Features {
  readonly #lists: Int32Array[];
  readonly #counts: Uint8Array[];
  readonly #weights: Float64Array;
  readonly #frequency: Int32Array;
  readonly #masses: Float64Array;
  readonly #alike = new Map<number, number>();
  readonly #left: number;
  readonly #right: number;
  readonly #idOf: ReadonlyMap<number, number>;
  readonly blocks: number;

  /** O(tokens log tokens-in-a-block) over the blocks that `links` leaves unexplained. */
  constructor(left: Side, right: Side, links: Links, vocabulary: Vocabulary) {
    this.#left = left.length;
    this.#right = right.length;
    const total = left.length + right.length;
    const none = new Int32Array(0);
    const idOf = new Map<number, number>();
    const isCjk: boolean[] = [];
    const raw: Int32Array[] = Array.from({ length: total }, () => none);
    const number = (key: number, single: boolean) => {
      const known = idOf.get(key);
      if (known !== undefined) return known;
      const id = idOf.size;
      idOf.set(key, id);
      isCjk.push(single && vocabulary.isCjk(key));
      return id;
    };
    let blocks = 0;
    for (let p = 0; p < total; p++) {
      const onLeft = p < left.length;
      if (onLeft ? links.leftExact(p) : links.rightExact(p - left.length)) continue;
      const tokens = onLeft ? left.tokens(p) : right.tokens(p - left.length);
      blocks++;
      const list = new Int32Array(Math.max(0, 2 * tokens.length - 1));
      let k = 0;
      let before = -1;
      for (const token of tokens) {
        if (before >= 0) list[k++] = number(pairKey(before, token), false);
        list[k++] = number(token, true);
        before = token;
      }
      raw[p] = list.toSorted();
    }
    this.blocks = blocks;
    const { order, frequency } = fromRarest(raw, idOf.size);
    this.#idOf = new Map(Array.from(idOf, ([key, id]) => [key, order[id] ?? 0]));
    this.#frequency = frequency;
    this.#weights = new Float64Array(idOf.size);
    for (let id = 0; id < idOf.size; id++) {
      const ranked = order[id] ?? 0;
      this.#weights[ranked] = this.#idf(frequency[ranked] ?? 1) * (isCjk[id] === true ? cjkWeight : 1);
    }
    this.#lists = [];
    this.#counts = [];
    this.#masses = new Float64Array(total);
    for (const [p, list] of raw.entries()) {
      const { ids, counts } = counted(list.map((id) => order[id] ?? 0).toSorted());
      this.#lists.push(ids);
      this.#counts.push(counts);
      let mass = 0;
      for (let k = 0; k < ids.length; k++) mass += (counts[k] ?? 0) * this.weight(ids[k] ?? 0);
      this.#masses[p] = mass;
    }
  }

  get size(): number {
    return this.#weights.length;
  }

  /** Features of a block from the rarest, each once. */
  of(block: number): Int32Array {
    return this.#lists[block] ?? new Int32Array(0);
  }

  /** How often each of `of(block)` stands in it. */
  countsOf(block: number): Uint8Array {
    return this.#counts[block] ?? new Uint8Array(0);
  }

  weight(feature: number): number {
    return this.#weights[feature] ?? 0;
  }

  /** Weight of everything a block says. */
  mass(block: number): number {
    return this.#masses[block] ?? 0;
  }

  /** How rare two words beside each other are: 0 as common as a set phrase, 1 in one block only. */
  rarity(first: number, second: number): number {
    const id = this.#idOf.get(pairKey(first, second));
    const most = this.#idf(1);
    const least = this.#idf(Math.max(12, 0.06 * this.blocks)) * 0.9;
    const idf = this.#idf(id === undefined ? 1 : (this.#frequency[id] ?? 1));
    return Math.min(1, Math.max(0, (idf - least) / (most - least)));
  }

  /** Dice coefficient of two blocks' weighted features, 0..1. O(features), kept. */
  alike(left: number, right: number): number {
    const key = left * this.#right + right;
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    const both = this.mass(left) + this.mass(this.#left + right);
    const value = both > 0 ? (2 * this.#overlap(left, this.#left + right)) / both : 0;
    this.#alike.set(key, value);
    return value;
  }

  #overlap(a: number, b: number): number {
    const [x, y, countX, countY] = [this.of(a), this.of(b), this.countsOf(a), this.countsOf(b)];
    let p = 0;
    let q = 0;
    let sum = 0;
    while (p < x.length && q < y.length) {
      const u = x[p] ?? 0;
      const v = y[q] ?? 0;
      if (u === v) sum += Math.min(countX[p++] ?? 0, countY[q++] ?? 0) * this.weight(u);
      else if (u < v) p++;
      else q++;
    }
    return sum;
  }

  #idf(frequency: number): number {
    return Math.log(1 + Math.max(2, this.blocks) / frequency);
  }
}

function pairKey(first: number, second: number): number {
  return (first + 1) * pairBase + second;
}

/** For each feature its place from the rarest; and by place, in how many blocks it stands. Counting sort. */
function fromRarest(
  lists: readonly Int32Array[],
  size: number,
): { order: Int32Array; frequency: Int32Array } {
  const blocks = new Int32Array(size);
  for (const list of lists) {
    let before = -1;
    for (const id of list) {
      if (id !== before) blocks[id] = (blocks[id] ?? 0) + 1;
      before = id;
    }
  }
  const next = new Int32Array(lists.length + 2);
  for (const count of blocks) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let k = 1; k < next.length; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0);
  const order = blocks.map((count) => {
    const place = next[count] ?? 0;
    next[count] = place + 1;
    return place;
  });
  const frequency = new Int32Array(size);
  for (let id = 0; id < size; id++) frequency[order[id] ?? 0] = blocks[id] ?? 0;
  return { order, frequency };
}

/** A sorted list with repeats as each once with its count. */
function counted(list: Int32Array): { ids: Int32Array; counts: Uint8Array } {
  const ids = new Int32Array(list.length);
  const counts = new Uint8Array(list.length);
  let size = 0;
  for (const id of list) {
    if (size === 0 || ids[size - 1] !== id) ids[size++] = id;
    if ((counts[size - 1] ?? 0) < mostCounted) counts[size - 1] = (counts[size - 1] ?? 0) + 1;
  }
  return { ids: ids.slice(0, size), counts: counts.slice(0, size) };
}
