import type { Passage } from '../model/annotation.ts';
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

/** The same for a name, in which letters may also stand apart (0.5): `jpos` is in `Japanese position`. */
export function nameNearness(name: string, sought: Sought): number {
  const near = nearness(name, sought);
  return near === 0 && sought.words.every((word) => lettersIn(name, word) !== null) ? 0.5 : near;
}

/**
 * Where the matched letters stand in a text: UTF-16 ranges on whole graphemes, in order and
 * disjoint. All places of the phrase, or else of each word, or else the letters that stand
 * apart. O(text).
 */
export function marksIn(source: string, { words, phrase }: Sought): Passage[] {
  const folded = fold(source, false);
  const whole = phrase === '' ? [] : spansOf(folded.text, phrase);
  const spans =
    whole.length > 0
      ? whole
      : words.flatMap((word) => {
          const found = spansOf(folded.text, word);
          return found.length > 0 ? found : (lettersIn(folded.text, word) ?? []);
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

/** The letters of a word in their order, the first at the start of a word; null where they are not there. */
function lettersIn(text: string, word: string): Span[] | null {
  const [first = '', ...others] = word;
  let at = wordStart(text, first);
  if (at < 0 || others.length === 0) return null;
  const spans: Span[] = [[at, at + first.length]];
  for (const letter of others) {
    at = text.indexOf(letter, spans.at(-1)?.[1]);
    if (at < 0) return null;
    spans.push([at, at + letter.length]);
  }
  return spans;
}

/** The first place of a word that is not inside another one; -1 without one. */
function wordStart(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at > 0 && !isStart(text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function isStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || spaceless.test(text.charAt(at));
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A span of folded text in the source; half a grapheme is all of it. */
function placed({ origins }: Folded, [start, end]: Span): Span {
  return origins === null ? [start, end] : [origins.starts[start] ?? 0, origins.ends[end - 1] ?? 0];
}

function joined(spans: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = passages.at(-1);
    if (last !== undefined && start <= last.end)
      passages[passages.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else passages.push({ start, end });
  }
  return passages;
}
