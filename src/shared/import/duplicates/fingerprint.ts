import { hashAt } from '../../alignment/grams.ts';
import { tokenSpans } from '../../alignment/spans.ts';
import type { DocumentText } from '../../model/document.ts';
import { WordHashes } from '../../relations/shingles.ts';
import { blockText, isBody } from '../../text/blocks.ts';
import { sameText } from './same-text.ts';

/** Tokens of a text that are compared; of a longer one its first ones. */
const mostTokens = 200_000;

/** What a text is recognised by, some kilobytes for each page. Plain data. */
export interface Fingerprint {
  /** Alike where two texts differ in white space, width or invisible characters at most. */
  readonly same: string;
  /**
   * The run of tokens that begins at each token of its body, hashed; of the whole text where it has no body. The lowest
   * bit says how long the run is (`runLength`). Fewer than tokens: the last ones begin none.
   */
  readonly runs: Int32Array;
  /** Tokens compared. */
  readonly tokens: number;
}

/** How many tokens a run has: words, or characters of a script without spaces. */
export function runLength(run: number): number {
  return (run & 1) === 1 ? 6 : 4;
}

/** The tokens are those of the alignment: case, width and punctuation make no difference. O(characters). */
export function fingerprintOf(text: DocumentText, hashes = new WordHashes()): Fingerprint {
  const body = text.blocks.filter(isBody).map((block) => blockText(text, block));
  const tokens = tokensOf(body.length > 0 ? body : [text.text], hashes);
  const runs = new Int32Array(tokens.length);
  let size = 0;
  for (; size < tokens.length; size++) {
    const first = (tokens[size] ?? 0) & 1;
    if (size + runLength(first) > tokens.length) break;
    runs[size] = (hashAt(tokens, size, runLength(first)) & ~1) | first;
  }
  return { same: sameText(text.text), runs: runs.slice(0, size), tokens: tokens.length };
}

function tokensOf(texts: readonly string[], hashes: WordHashes): Int32Array {
  const tokens: number[] = [];
  for (const text of texts) {
    const spans = tokenSpans(text);
    for (let k = 0; k < spans.length && tokens.length < mostTokens; k += 2)
      tokens.push(hashes.of(text.slice(spans[k], spans[k + 1])));
  }
  return Int32Array.from(tokens);
}

/** Whether a run is one of those by which texts are looked up: one in four, in every text the same. */
export function isLookedUp(run: number): boolean {
  return Math.imul(run, 0x9e3779b1) >>> 30 === 0;
}
