import type { Hash } from '../model/ids.ts';
import { Postings } from './postings.ts';
import type { Shingled } from './shingles.ts';
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

/** A text; its paragraphs are numbered through all texts, from `first` on. */
interface Entry extends Shingled {
  readonly hash: Hash;
  readonly first: number;
  /** By text it shares paragraphs with: how many of its own stand there. */
  readonly partners: Map<Entry, number>;
}

/**
 * Which of many texts share paragraphs, word for word, reworded or one inside another: each pair
 * once, those with most in common first. What is found of two texts depends on them alone, save
 * where a phrase stands in very many paragraphs (see `Postings`). O(shingles + places they stand
 * in), which is near-linear over a library.
 */
export function candidatesOf(texts: ReadonlyMap<Hash, Shingled>): Candidate[] {
  const index = new TextIndex();
  for (const [hash, text] of texts) index.add(hash, text);
  const found = new Map<string, Candidate>();
  for (const entry of index.entries) {
    const partners = Array.from(entry.partners.keys(), (other) => candidateOf(entry, other));
    for (const pair of partners.toSorted(byShare).slice(0, mostPartners))
      found.set(`${pair.left} ${pair.right}`, pair);
  }
  return [...found.values()].toSorted(byShare);
}

class TextIndex {
  readonly entries: Entry[] = [];
  readonly #postings = new Postings();
  /** By paragraph: the text it is in. */
  readonly #owners: Entry[] = [];

  /** Relates a text to those before it, and puts it among them. */
  add(hash: Hash, text: Shingled): void {
    const first = this.#owners.length;
    const entry: Entry = { ...text, hash, first, partners: new Map() };
    for (const [other, paragraphs] of this.#standing(entry)) {
      const own = [...paragraphs].filter((paragraph) => paragraph >= first).length;
      entry.partners.set(other, own);
      other.partners.set(entry, paragraphs.size - own);
    }
    this.entries.push(entry);
    eachParagraph(entry, (hashes, paragraph) => {
      this.#owners.push(entry);
      for (const number of hashes) this.#postings.add(number, first + paragraph);
    });
  }

  /** By text: the paragraphs of both that seem to be, to hold or to stand in one of the other. */
  #standing(entry: Entry): Map<Entry, Set<number>> {
    const standing = new Map<Entry, Set<number>>();
    const shared = new Map<number, number>();
    eachParagraph(entry, (hashes, paragraph) => {
      shared.clear();
      for (const number of hashes)
        this.#postings.each(number, (place) => shared.set(place, (shared.get(place) ?? 0) + 1));
      for (const [place, count] of shared) {
        const other = this.#owners[place];
        if (other === undefined) continue;
        // Of two texts only those shingles were met that both have kept.
        const all = count * Math.max(entry.every, other.every);
        if (!isStanding(all, entry.sizes[paragraph] ?? 0, other.sizes[place - other.first] ?? 0)) continue;
        const paragraphs = standing.get(other) ?? new Set();
        standing.set(other, paragraphs.add(entry.first + paragraph).add(place));
      }
    });
    return standing;
  }
}

function eachParagraph(
  { hashes, ends }: Shingled,
  see: (hashes: Int32Array, paragraph: number) => void,
): void {
  let from = 0;
  for (const [paragraph, end] of ends.entries()) {
    see(hashes.subarray(from, end), paragraph);
    from = end;
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
