import { hashAt } from '../alignment/grams.ts';
import { tokenSpans } from '../alignment/spans.ts';
import { folded } from '../alignment/tokens.ts';
import type { DocumentText } from '../model/document.ts';
import { blockText, isBody } from '../text/blocks.ts';

/** Tokens that are hashed together: words, and characters where words are not spaced. */
const words = 4;
const characters = 6;
/** Shingles kept of one text; of a longer one every second, fourth, eighth... by its hash. */
const mostKept = 16_384;

/** What a text is recognised by: its paragraphs in order, each as the hashes of its shingles. Plain data. */
export interface Shingled {
  /** Hashes of all paragraphs, one paragraph after the other; in a paragraph each once, ascending. */
  readonly hashes: Int32Array;
  /** Where the hashes of each paragraph end. */
  readonly ends: Int32Array;
  /** How many shingles each paragraph has, those that are not kept too. */
  readonly sizes: Int32Array;
  /** 1, 2, 4...: those hashes are kept that it divides, in every text the same. */
  readonly every: number;
}

/**
 * Runs of tokens, overlapping, of every paragraph and list item: titles, headings, captions
 * and furniture say nothing of what a document says. Tokens are those of the alignment, so case,
 * width and punctuation make no difference (shingles, kept by their hash modulo a power of two:
 * Broder, SEQUENCES 1997). The same text gives the same hashes everywhere. O(characters).
 */
export function shingled(text: DocumentText, hashes = new WordHashes()): Shingled {
  const paragraphs = text.blocks.filter(isBody).map((block) => shinglesOf(blockText(text, block), hashes));
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  let every = 1;
  while (total / every > mostKept) every *= 2;
  const kept = paragraphs.map((list) => (every === 1 ? list : list.filter((hash) => isKept(hash, every))));
  const all = new Int32Array(kept.reduce((sum, { length }) => sum + length, 0));
  const ends = new Int32Array(kept.length);
  let at = 0;
  for (const [i, list] of kept.entries()) {
    all.set(list, at);
    at += list.length;
    ends[i] = at;
  }
  return { hashes: all, ends, sizes: Int32Array.from(paragraphs, ({ length }) => length), every };
}

/** Whether a text of which one hash in so many is kept keeps this one. `every` is a power of two. */
export function isKept(hash: number, every: number): boolean {
  return (hash & (every - 1)) === 0;
}

/** The hash of each word, made once. Its lowest bit says whether it is a character of an unspaced script. */
export class WordHashes {
  readonly #known = new Map<string, number>();

  of(word: string): number {
    let hash = this.#known.get(word);
    if (hash === undefined) this.#known.set(word, (hash = wordHash(folded(word))));
    return hash;
  }
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** FNV-1a over UTF-16 code units. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return (hash & ~1) | (unspaced.test(word) ? 1 : 0);
}

function shinglesOf(text: string, hashes: WordHashes): Int32Array {
  const spans = tokenSpans(text);
  const tokens = new Int32Array(spans.length / 2);
  for (let k = 0; k < tokens.length; k++) tokens[k] = hashes.of(text.slice(spans[2 * k], spans[2 * k + 1]));
  const found = new Int32Array(tokens.length);
  let size = 0;
  for (let k = 0; k < tokens.length; k++) {
    const length = ((tokens[k] ?? 0) & 1) === 1 ? characters : words;
    if (k + length <= tokens.length) found[size++] = mixed(hashAt(tokens, k, length));
  }
  return distinct(found.subarray(0, size).toSorted());
}

/** Spreads what differs over all bits (the finalizer of MurmurHash3), so that some can be taken by the lowest. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Sorted numbers, each once; in place. */
function distinct(sorted: Int32Array): Int32Array {
  let size = 0;
  for (const number of sorted) if (size === 0 || sorted[size - 1] !== number) sorted[size++] = number;
  return sorted.subarray(0, size);
}
