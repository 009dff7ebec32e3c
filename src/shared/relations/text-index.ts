import { Vocabulary } from '../alignment/tokens.ts';
import type { DocumentText } from '../model/document.ts';
import type { Hash } from '../model/ids.ts';
import { Postings } from './postings.ts';
import { type Shingled, shingled } from './shingles.ts';
import { isStanding } from './standing.ts';

/** Two texts that seem to share paragraphs: how many of each side's seem to stand in the other. */
export interface Candidate {
  readonly left: Hash;
  readonly right: Hash;
  readonly leftStanding: number;
  readonly rightStanding: number;
  /** The larger of the two shares, 0..1. */
  readonly share: number;
}

/** Partners of one text that are told of, those with most in common first. */
const mostPartners = 48;

/** A text of the index; its paragraphs are numbered through all texts, from `first` on. */
interface Entry {
  readonly hash: Hash;
  readonly first: number;
  readonly sizes: Int32Array;
  /** By text it shares paragraphs with: how many of its own stand there. */
  readonly partners: Map<Entry, number>;
}

/**
 * Which of many texts share paragraphs, word for word, reworded or one inside another. A text is
 * read once, however often it comes and goes; what is found of two texts depends on them alone,
 * save where a phrase stands in hundreds of paragraphs. Adding a text is O(its characters +
 * places its phrases stand in), which is near-linear over a library (see `Postings`).
 */
export class TextIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #read = new Map<Hash, Shingled>();
  #entries = new Map<Hash, Entry>();
  #postings = new Postings();
  /** By paragraph: the text it is in; null once that is gone. */
  #owners: (Entry | null)[] = [];
  /** By paragraph, while one is looked up: how many shingles it shares with that. */
  readonly #shared = new Map<number, number>();

  /** Whether a text is known, so that it need not be given again. */
  knows(hash: Hash): boolean {
    return this.#read.has(hash);
  }

  /** Reads a text; it is among the others from the next `keep` on. */
  read(hash: Hash, text: DocumentText): void {
    if (!this.#read.has(hash)) this.#read.set(hash, shingled(text, this.#vocabulary));
  }

  /** Makes these the texts of the index, those that were read; others are put aside. */
  keep(hashes: ReadonlySet<Hash>): void {
    for (const [hash, entry] of this.#entries) if (!hashes.has(hash)) this.#remove(entry);
    if (this.#owners.length > 2 * this.#paragraphs()) this.#startAnew();
    for (const hash of hashes) {
      const text = this.#read.get(hash);
      if (text !== undefined && !this.#entries.has(hash)) this.#add(hash, text);
    }
  }

  /** The pairs, each once, those with most in common first. */
  candidates(): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const entry of this.#entries.values()) {
      const partners = Array.from(entry.partners.keys(), (other) => candidateOf(entry, other));
      for (const pair of partners.toSorted(byShare).slice(0, mostPartners))
        found.set(`${pair.left} ${pair.right}`, pair);
    }
    return [...found.values()].toSorted(byShare);
  }

  #add(hash: Hash, { hashes, ends }: Shingled): void {
    const first = this.#owners.length;
    const sizes = Int32Array.from(ends, (end, k) => end - (ends[k - 1] ?? 0));
    const entry: Entry = { hash, first, sizes, partners: new Map() };
    this.#entries.set(hash, entry);
    const standing = new Map<Entry, Set<number>>();
    let from = 0;
    for (const [k, end] of ends.entries()) {
      this.#relate(entry, hashes.subarray(from, end), first + k, standing);
      from = end;
    }
    for (const [other, paragraphs] of standing) {
      const own = [...paragraphs].filter((paragraph) => paragraph >= first).length;
      entry.partners.set(other, own);
      other.partners.set(entry, paragraphs.size - own);
    }
    // Only now: a text is not compared with itself.
    from = 0;
    for (const [k, end] of ends.entries()) {
      this.#owners.push(entry);
      for (const number of hashes.subarray(from, end)) this.#postings.add(number, first + k);
      from = end;
    }
  }

  /** Notes by text this paragraph and each one of that text that it seems to be, to hold or to stand in. */
  #relate(entry: Entry, hashes: Int32Array, paragraph: number, standing: Map<Entry, Set<number>>): void {
    const shared = this.#shared;
    shared.clear();
    for (const number of hashes)
      this.#postings.each(number, (place) => shared.set(place, (shared.get(place) ?? 0) + 1));
    for (const [place, count] of shared) {
      const other = this.#owners[place] ?? null;
      if (other === null || other === entry) continue;
      const size = other.sizes[place - other.first] ?? 0;
      if (!isStanding(count, hashes.length, size)) continue;
      const paragraphs = standing.get(other) ?? new Set();
      standing.set(other, paragraphs.add(paragraph).add(place));
    }
  }

  #remove(entry: Entry): void {
    this.#entries.delete(entry.hash);
    for (const other of entry.partners.keys()) other.partners.delete(entry);
    for (let k = 0; k < entry.sizes.length; k++) this.#owners[entry.first + k] = null;
  }

  #paragraphs(): number {
    let sum = 0;
    for (const { sizes } of this.#entries.values()) sum += sizes.length;
    return sum;
  }

  /** Forgets the places of what is gone, when that is most of them. */
  #startAnew(): void {
    const hashes = [...this.#entries.keys()];
    this.#entries = new Map();
    this.#postings = new Postings();
    this.#owners = [];
    for (const hash of hashes) {
      const text = this.#read.get(hash);
      if (text !== undefined) this.#add(hash, text);
    }
  }
}

/** The same whichever of the two is asked first. */
function candidateOf(one: Entry, other: Entry): Candidate {
  const [left, right] = one.hash < other.hash ? [one, other] : [other, one];
  const leftStanding = left.partners.get(right) ?? 0;
  const rightStanding = right.partners.get(left) ?? 0;
  const share = Math.max(leftStanding / left.sizes.length, rightStanding / right.sizes.length);
  return { left: left.hash, right: right.hash, leftStanding, rightStanding, share };
}

function byShare(a: Candidate, b: Candidate): number {
  return b.share - a.share || compare(a.left, b.left) || compare(a.right, b.right);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
