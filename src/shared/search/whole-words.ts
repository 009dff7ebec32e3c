import { segmenterFor } from '../text/segmenter.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces between words: only a dictionary tells where one ends. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How far letters in one run are looked at around a place, UTF-16 code units: clauses are shorter. */
const reach = 200;

/**
 * Tells whether a word may begin or end at a UTF-16 offset: not between two letters or digits,
 * unless they are of a script without spaces and `Intl.Segmenter` parts them. O(run of letters).
 */
export function wordEdges(text: string, language: string): (offset: number) => boolean {
  return (offset) => {
    const before = lastOf(text.slice(Math.max(0, offset - 2), offset));
    const after = firstOf(text.slice(offset, offset + 2));
    if (!letter.test(before) || !letter.test(after)) return true;
    if (!spaceless.test(before) && !spaceless.test(after)) return false;
    const lead = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - reach), offset))?.[0] ?? '';
    const tail = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(offset, offset + reach))?.[0] ?? '';
    return (
      segmenterFor(language, 'word')
        .segment(lead + tail)
        .containing(lead.length)?.index === lead.length
    );
  };
}

/** Whether words stand between spaces where they are written: of others no edge tells a word from a part of one. */
export function areSpaced(words: string): boolean {
  return !spaceless.test(words);
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20);
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ' ';
}
