import { firstWhere } from '../../first-where.ts';
import { isHidden } from '../../text/blocks.ts';
import type { ProposedBlock } from '../proposal.ts';
import type { Line } from './told.ts';

/** UTF-16 code units that are read: no statement is longer. */
const most = 200_000;
/** A block is read in pieces of this many at most, so that the work in one stays bounded. */
const longestPiece = 4_000;

/** What is read of a document. Offsets of `lines` count without the line feeds taken out; `at` gives those of the text. */
export interface Read {
  readonly lines: readonly Line[];
  readonly at: (offset: number) => number;
}

/**
 * The lines speakers are looked for in: every block that is not hidden, and captions, which may name somebody
 * in full. A wrapped paragraph is one line: where words are written apart a line feed is a space, else it is
 * taken out, as it may stand within a word. O(n).
 */
export function linesOf(text: string, blocks: readonly ProposedBlock[], spaced: boolean): Read {
  const lines: Line[] = [];
  /** Where line feeds were taken out, in offsets without them. */
  const removed: number[] = [];
  for (const block of blocks) {
    if (block.start >= most || (isHidden(block) && block.kind !== 'caption')) continue;
    const start = block.start - removed.length;
    const words = text.slice(block.start, Math.min(block.end, most));
    const flat = spaced ? words.replaceAll('\n', ' ') : words.replaceAll('\n', '');
    if (!spaced)
      for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1))
        removed.push(block.start + at - removed.length);
    for (const [from, to] of piecesOf(flat))
      lines.push({ start: start + from, text: flat.slice(from, to), kind: block.kind });
  }
  return { lines, at: (offset) => offset + firstWhere(removed.length, (k) => (removed[k] ?? 0) > offset) };
}

/** Ranges of a text no longer than a piece, ended at the end of a sentence where there is one. */
function piecesOf(text: string): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  for (let from = 0; from < text.length;) {
    const whole = text.slice(from, from + longestPiece);
    const end = text.length - from <= longestPiece ? whole.length : sentenceEnd(whole);
    pieces.push([from, from + end]);
    from += end;
  }
  return pieces;
}

function sentenceEnd(piece: string): number {
  const end = Math.max(piece.lastIndexOf('。'), piece.lastIndexOf('. '), piece.lastIndexOf('！'));
  return end > 0 ? end + 1 : piece.length;
}
