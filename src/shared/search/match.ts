import type { Passage } from '../model/annotation.ts';
import { joined } from '../text/passage.ts';
import { fold, type Folded, foldWords } from './fold.ts';

/** Words that are looked for in any order: folded, as is the phrase they make together. */
export interface Sought {
  readonly words: readonly string[];
  readonly phrase: string;
}

export function soughtIn(query: string): Sought {
  const words = query
    .split(/\s+/)
    .map((word) => foldWords(word, false))
    .filter((word) => word !== '');
  return { words, phrase: words.join(' ') };
}

/**
 * How well a folded text has what is sought; 0 where a word is missing. The whole text counts
 * 6, its beginning 5, the phrase at the start of a word 4, inside one 3, all words at starts 2,
 * all words 1. In scripts written without spaces every character starts a word. O(text).
 */
export function nearness(text: string, { words, phrase }: Sought): number {
  const at = text.indexOf(phrase);
  if (at === 0) return text.length === phrase.length ? 6 : 5;
  if (at > 0) return wordStart(text, phrase) >= 0 ? 4 : 3;
  if (words.length < 2 || !words.every((word) => text.includes(word))) return 0;
  return words.every((word) => wordStart(text, word) >= 0) ? 2 : 1;
}

/** The same for a name, which can also be written by the beginnings of its words (0.5): `jpos` for `Japanese position`. */
export function nameNearness(name: string, sought: Sought): number {
  const near = nearness(name, sought);
  const isShort = (word: string): boolean => name.includes(word) || beginningsIn(name, word) !== null;
  return near === 0 && sought.words.every(isShort) ? 0.5 : near;
}

/**
 * Where the matched letters stand in a text: UTF-16 ranges on whole graphemes, in order and
 * disjoint. All places of the phrase, or else of each word, or else its letters at the
 * beginnings of words, or else its letters one after another. O(text).
 */
export function marksIn(source: string, { words, phrase }: Sought): Passage[] {
  const folded = fold(source, false);
  const whole = phrase === '' ? [] : spansOf(folded.text, phrase);
  const spans =
    whole.length > 0
      ? whole
      : words.flatMap((word) => {
          const found = spansOf(folded.text, word);
          return found.length > 0 ? found : (beginningsIn(folded.text, word) ?? lettersIn(folded.text, word));
        });
  return joined(spans.map((span) => placed(folded, span)));
}

type Span = readonly [start: number, end: number];

function spansOf(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push([at, at + word.length]);
  return spans;
}

/**
 * Pieces of a word, each the beginning of a word of the text, in order; null where it is not
 * made of such. What was tried in vain is not tried again: O(text × word²).
 */
function beginningsIn(text: string, word: string): Span[] | null {
  const vain = new Set<string>();
  const from = (start: number, rest: string): Span[] | null => {
    if (rest === '') return [];
    const first = firstLetter(rest);
    for (let at = wordStart(text, first, start); at >= 0; at = wordStart(text, first, at + 1)) {
      const key = `${at} ${rest.length}`;
      if (vain.has(key)) return null;
      vain.add(key);
      let length = 0;
      while (length < rest.length && text[at + length] === rest[length]) length++;
      // Most of it here, or less of it and more at the next word.
      for (; length > 0; length--) {
        const others = from(at + length, rest.slice(length));
        if (others !== null) return [[at, at + length], ...others];
      }
    }
    return null;
  };
  return from(0, word);
}

/** The letters of a word in their order, the first at the start of a word; none where they are not there. */
function lettersIn(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (const letter of word) {
    const from = spans.at(-1)?.[1];
    const at = from === undefined ? wordStart(text, letter) : text.indexOf(letter, from);
    if (at < 0) return [];
    spans.push([at, at + letter.length]);
  }
  return spans;
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** The first place of a word that is not inside another one; -1 without one. */
function wordStart(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from);
  while (at > 0 && !isStart(text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function isStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || spaceless.test(text.charAt(at));
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A span of folded text in the source; half a grapheme is all of it. */
function placed({ origins }: Folded, [start, end]: Span): Passage {
  return origins === null
    ? { start, end }
    : { start: origins.starts[start] ?? 0, end: origins.ends[end - 1] ?? 0 };
}
