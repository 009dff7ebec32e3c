import type { Passage } from '../model/annotation.ts';
import { segmenterFor } from './segmenter.ts';

/** A run of one kind: a word, marks between words, or white space. UTF-16 offsets. */
export interface Piece extends Passage {
  readonly kind: 'word' | 'marks' | 'space';
}

/**
 * A text as pieces that follow each other without a gap, in the words of a language (BCP 47): those of
 * `Intl.Segmenter`, so that Chinese and Japanese have words too. A word of single letters with stops between
 * keeps its last stop: "U.S.", "a.m.". O(characters).
 */
export function piecesOf(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index, isWordLike } of segmenterFor(language, 'word').segment(text)) {
    const end = index + segment.length;
    const last = pieces.at(-1);
    const kind = isWordLike === true ? 'word' : /^\s+$/.test(segment) ? 'space' : 'marks';
    if (last === undefined || last.kind !== kind || kind === 'word') {
      const isOwnStop =
        last?.kind === 'word' && segment === '.' && letters.test(text.slice(last.start, last.end));
      if (isOwnStop) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ start: index, end, kind });
    } else pieces[pieces.length - 1] = { ...last, end };
  }
  return pieces;
}

/** The words of a text. O(characters). */
export function wordsOf(text: string, language: string): Piece[] {
  return piecesOf(text, language).filter(({ kind }) => kind === 'word');
}

/** How many words there are. O(characters). */
export function wordCount(text: string, language: string): number {
  return wordsOf(text, language).length;
}

/**
 * What a double click on a character selects: its word, or the marks it is one of; on white space what
 * stands before it, or, with nothing before, after it. Null in a text of nothing but white space.
 */
export function wordAt(text: string, offset: number, language: string): Passage | null {
  const from = Math.max(0, offset - reach);
  const near = text.slice(from, offset + reach);
  const pieces = piecesOf(near, language);
  const at = pieces.findIndex(({ end }) => end > offset - from);
  const isText = ({ kind }: Piece): boolean => kind !== 'space';
  const found =
    pieces.slice(0, at < 0 ? pieces.length : at + 1).findLast(isText) ?? pieces.slice(at).find(isText);
  return found === undefined ? null : { start: from + found.start, end: from + found.end };
}

/** UTF-16 code units looked at on each side of a click: no word is longer, and a document may be one line. */
const reach = 2_000;

/** Single letters with stops between: `U.S`, `a.m`, `U.S.A`. */
const letters = /^\p{L}(?:\.\p{L})+$/u;
