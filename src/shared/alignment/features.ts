import { countedInPlace, frequencyOf, fromRarest } from './feature-lists.ts';
import type { Links } from './links.ts';
import { PairNumbers } from './pair-numbers.ts';
import type { Side } from './side.ts';
import type { Vocabulary } from './tokens.ts';

/** A single Chinese or Japanese character says less than a word of an alphabet. */
const cjkWeight = 0.45;
/** What a single token is paired with to be numbered as a pair is. */
const alone = -1;

/**
 * The words and word pairs of every block that is not yet explained, weighed by how
 * rare they are in both texts together (IDF). Features are numbered from the rarest,
 * so a block's list, sorted, begins with what tells most. Blocks are numbered through:
 * the left's, then the right's. All lists lie in one array, one after the other.
 */
export class Features {
  readonly #starts: Int32Array;
  readonly #ids: Int32Array;
  readonly #counts: Uint8Array;
  readonly #weights: Float64Array;
  readonly #frequency: Int32Array;
  readonly #rank: Int32Array;
  readonly #masses: Float64Array;
  readonly #alike = new Map<number, number>();
  readonly #left: number;
  readonly #right: number;
  readonly #numbers: PairNumbers;
  readonly #links: Links;
  readonly blocks: number;

  /** O(tokens log tokens-in-a-block) over the blocks that `links` leaves unexplained. */
  constructor(left: Side, right: Side, links: Links, vocabulary: Vocabulary) {
    this.#left = left.length;
    this.#right = right.length;
    this.#links = links;
    const isOpen = (p: number) =>
      p < left.length ? !links.leftExact(p) : !links.rightExact(p - left.length);
    const lists = Array.from({ length: left.length + right.length }, (_, p) => {
      if (!isOpen(p)) return null;
      return p < left.length ? left.tokens(p) : right.tokens(p - left.length);
    });
    const open = lists.filter((list) => list !== null);
    const most = 2 * open.reduce((sum, list) => sum + list.length, 0);
    this.blocks = open.length;
    this.#numbers = new PairNumbers(most);
    this.#starts = new Int32Array(lists.length + 1);
    this.#ids = new Int32Array(most);
    const cjk = new Uint8Array(most);
    for (const [p, tokens] of lists.entries())
      this.#starts[p + 1] = this.#number(tokens ?? [], this.#starts[p] ?? 0, vocabulary, cjk);
    const size = this.#numbers.size;
    const frequency = frequencyOf(this.#ids, this.#starts, size);
    this.#rank = fromRarest(frequency, lists.length);
    this.#frequency = new Int32Array(size);
    this.#weights = new Float64Array(size);
    for (let id = 0; id < size; id++) {
      const rank = this.#rank[id] ?? 0;
      this.#frequency[rank] = frequency[id] ?? 0;
      this.#weights[rank] = this.#idf(frequency[id] ?? 1) * (cjk[id] === 1 ? cjkWeight : 1);
    }
    this.#counts = countedInPlace(this.#ids, this.#starts, this.#rank);
    this.#masses = new Float64Array(lists.length);
    for (let p = 0; p < lists.length; p++) this.#masses[p] = this.#massOf(p);
  }

  get size(): number {
    return this.#weights.length;
  }

  /** Features of a block from the rarest, each once. */
  of(block: number): Int32Array {
    return this.#ids.subarray(this.#starts[block], this.#starts[block + 1]);
  }

  /** How often each of `of(block)` stands in it. */
  countsOf(block: number): Uint8Array {
    return this.#counts.subarray(this.#starts[block], this.#starts[block + 1]);
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
    const id = this.#numbers.find(first, second);
    const most = this.#idf(1);
    const least = this.#idf(Math.max(12, 0.06 * this.blocks)) * 0.9;
    const idf = this.#idf(id < 0 ? 1 : (this.#frequency[this.#rank[id] ?? 0] ?? 1));
    return Math.min(1, Math.max(0, (idf - least) / (most - least)));
  }

  /** Dice coefficient of two blocks' weighted features, 0..1; 0 where they were set apart. O(features), kept. */
  alike(left: number, right: number): number {
    const key = left * this.#right + right;
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    const both = this.mass(left) + this.mass(this.#left + right);
    const value =
      both > 0 && !this.#links.areApart(left, right)
        ? (2 * this.#overlap(left, this.#left + right)) / both
        : 0;
    this.#alike.set(key, value);
    return value;
  }

  #overlap(a: number, b: number): number {
    const [ids, counts] = [this.#ids, this.#counts];
    const endA = this.#starts[a + 1] ?? 0;
    const endB = this.#starts[b + 1] ?? 0;
    let p = this.#starts[a] ?? 0;
    let q = this.#starts[b] ?? 0;
    let sum = 0;
    while (p < endA && q < endB) {
      const u = ids[p] ?? 0;
      const v = ids[q] ?? 0;
      if (u === v) sum += Math.min(counts[p++] ?? 0, counts[q++] ?? 0) * (this.#weights[u] ?? 0);
      else if (u < v) p++;
      else q++;
    }
    return sum;
  }

  /** Writes the features of some tokens from a place on, and says where they end. */
  #number(tokens: ArrayLike<number>, from: number, vocabulary: Vocabulary, cjk: Uint8Array): number {
    let to = from;
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k] ?? 0;
      if (k > 0) this.#ids[to++] = this.#numbers.of(tokens[k - 1] ?? 0, token);
      const id = this.#numbers.of(alone, token);
      if (vocabulary.isCjk(token)) cjk[id] = 1;
      this.#ids[to++] = id;
    }
    return to;
  }

  #massOf(block: number): number {
    const end = this.#starts[block + 1] ?? 0;
    let mass = 0;
    for (let k = this.#starts[block] ?? 0; k < end; k++)
      mass += (this.#counts[k] ?? 0) * (this.#weights[this.#ids[k] ?? 0] ?? 0);
    return mass;
  }

  #idf(frequency: number): number {
    return Math.log(1 + Math.max(2, this.blocks) / frequency);
  }
}
