import { firstWhere } from '../../first-where.ts';
import type { Passage } from '../../model/annotation.ts';
import { xmlCharacters } from '../xml/xml-characters.ts';

/** What programs that lay text out put for one another: one space, several, the end of a line. */
const white = /[ \t\n\r\f]+/g;

/** Scripts whose lines end anywhere, and their punctuation. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const beginsUnspaced = new RegExp(`^${unspaced}`, 'u');

/**
 * Words as they are compared: each stretch of white space is one space, none at the ends; and what not every
 * format can hold (most control characters, halves of a pair) is U+FFFD, as it is there. O(length).
 */
export function collapsed(text: string): string {
  return withoutEnds(xmlCharacters(text).replace(white, ' '));
}

/**
 * Words of a report, laid out as the source's, which are collapsed: the same, but where a line ends beside a
 * character of a script without spaces there is a space only if the source has one. O(length).
 */
export function laidAs(source: string, report: string): string {
  const text = xmlCharacters(report);
  let laid = '';
  let at = 0;
  for (const { 0: run, index } of text.matchAll(white)) {
    laid += text.slice(at, index);
    at = index + run.length;
    if (laid === '') continue;
    const isAnywhere =
      run.includes('\n') &&
      (endsUnspaced.test(laid.slice(-2)) || beginsUnspaced.test(text.slice(at, at + 2)));
    if (!isAnywhere || source[laid.length] === ' ') laid += ' ';
  }
  return withoutEnds(laid + text.slice(at));
}

function withoutEnds(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') && text.length > 1 ? -1 : undefined);
}

/** A text in which words are found however they are laid out. */
export class LaidText {
  readonly #text: string;
  /** The collapsed text with its origins, made when it is asked for first. */
  #made: { readonly text: string; readonly starts: Int32Array } | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where words stand first from an offset on, in UTF-16 of the text; null where they do not. O(text). */
  find(words: string, from = 0): Passage | null {
    const { text, starts } = (this.#made ??= collapsedWithOrigins(this.#text));
    const first = firstWhere(starts.length, (k) => (starts[k] ?? 0) >= from);
    for (const laid of new Set([laidAs('', words), collapsed(words)])) {
      const at = laid === '' ? -1 : text.indexOf(laid, first);
      if (at >= 0) return { start: starts[at] ?? 0, end: (starts[at + laid.length - 1] ?? 0) + 1 };
    }
    return null;
  }
}

/** As `collapsed`, but for the ends, with the offset in the text of each character. */
function collapsedWithOrigins(text: string): { text: string; starts: Int32Array } {
  const sound = xmlCharacters(text);
  const starts = new Int32Array(sound.length);
  let laid = '';
  let at = 0;
  const push = (piece: string, from: number): void => {
    for (let k = 0; k < piece.length; k++) starts[laid.length + k] = from + k;
    laid += piece;
  };
  for (const { 0: run, index } of sound.matchAll(white)) {
    push(sound.slice(at, index), at);
    push(' ', index);
    at = index + run.length;
  }
  push(sound.slice(at), at);
  return { text: laid, starts: starts.subarray(0, laid.length) };
}
