import type { Line } from './line.ts';

/** Characters of running text that are looked at: a title tells what the first paragraphs say. */
const looked = 8_000;

/** What the first paragraphs of a statement speak of: the beginnings of its words, pairs of characters where words are not spaced. */
export function saidIn(lines: readonly Line[]): ReadonlySet<string> {
  const said = new Set<string>();
  let left = looked;
  for (const { text } of lines) {
    for (const term of termsOf(text)) said.add(term);
    left -= text.length;
    if (left <= 0) break;
  }
  return said;
}

/** Which share of a line's terms comes up in the text, 0..1. */
export function shareSaid(line: string, said: ReadonlySet<string>): number {
  const terms = termsOf(line);
  return terms.length === 0 ? 0 : terms.filter((term) => said.has(term)).length / terms.length;
}

/** Letters by which a word is known: "minister" and "ministers", "Japan" and "Japanese". */
const stem = 5;
/** Longest word that says nothing of what a text is about. */
const empty = 3;

function termsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{Script=Han}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+/gu) ?? []).flatMap(
    (word) =>
      /^[\p{Script=Han}\p{Script=Katakana}]/u.test(word)
        ? pairs(word)
        : word.length > empty
          ? [word.slice(0, stem)]
          : [],
  );
}

function pairs(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
