import { hashAt } from '../alignment/grams.ts';
import type { Vocabulary } from '../alignment/tokens.ts';
import { tokenSpans } from '../alignment/spans.ts';
import type { DocumentText } from '../model/document.ts';
import { blockText, isBody } from '../text/blocks.ts';

/** Tokens that are hashed together: words, and characters where words are not spaced. */
const words = 4;
const characters = 6;

/** What a text is recognised by: its paragraphs in order, each as the hashes of its shingles. */
export interface Shingled {
  /** Hashes of all paragraphs, one paragraph after the other; in a paragraph each once, ascending. */
  readonly hashes: Int32Array;
  /** Where the hashes of each paragraph end. */
  readonly ends: Int32Array;
}

/**
 * Runs of tokens, overlapping, of every paragraph and list item: titles, headings, captions
 * and furniture say nothing of what a document says. Tokens are those of the alignment, so case,
 * width and punctuation make no difference (shingles: Broder, SEQUENCES 1997). O(characters).
 */
export function shingled(text: DocumentText, vocabulary: Vocabulary): Shingled {
  const paragraphs = text.blocks
    .filter(isBody)
    .map((block) => shinglesOf(blockText(text, block), vocabulary));
  const hashes = new Int32Array(paragraphs.reduce((sum, { length }) => sum + length, 0));
  const ends = new Int32Array(paragraphs.length);
  let at = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    hashes.set(paragraph, at);
    at += paragraph.length;
    ends[i] = at;
  }
  return { hashes, ends };
}

function shinglesOf(text: string, vocabulary: Vocabulary): Int32Array {
  const spans = tokenSpans(text);
  const tokens = new Int32Array(spans.length / 2);
  for (let k = 0; k < tokens.length; k++)
    tokens[k] = vocabulary.idOf(text.slice(spans[2 * k], spans[2 * k + 1]));
  const hashes = new Int32Array(tokens.length);
  let size = 0;
  for (let k = 0; k < tokens.length; k++) {
    const length = vocabulary.isCjk(tokens[k] ?? -1) ? characters : words;
    if (k + length <= tokens.length) hashes[size++] = hashAt(tokens, k, length);
  }
  return distinct(hashes.subarray(0, size).toSorted());
}

/** Sorted numbers, each once; in place. */
function distinct(sorted: Int32Array): Int32Array {
  let size = 0;
  for (const number of sorted) if (size === 0 || sorted[size - 1] !== number) sorted[size++] = number;
  return sorted.subarray(0, size);
}
