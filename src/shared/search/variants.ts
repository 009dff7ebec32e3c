import type { Query } from './query.ts';

const latin = /^[A-Za-z\u00C0-\u024F]+$/;
/** What may stand between two words that are written apart, joined, or with a hyphen. */
const between = String.raw`[\s\p{Pd}\u00B7\u30FB]*`;

/**
 * The query that also finds other ways to write some words: apart, joined or with a hyphen
 * (`supply chain`, `supply-chain`), and in English with other endings (`supply chains`; `-s`,
 * `-es`, `-’s`, `-ed`, `-ing`, `y` as `-ies`). Null where there is nothing to vary. Nothing is
 * guessed about meaning, and where it finds more than is meant the analyst sees each find.
 */
export function variantsOf({ words, matchCase, isRegex }: Query, language: string): Query | null {
  const parts = words.match(/[^\s\p{Pd}]+/gu) ?? [];
  const isEnglish = /^en\b/i.test(language);
  if (isRegex || (parts.length < 2 && !(isEnglish && latin.test(parts.join(''))))) return null;
  const pattern = parts.map((part) => (isEnglish && latin.test(part) ? endings(part) : escaped(part)));
  return { words: pattern.join(between), matchCase, wholeWord: true, isRegex: true };
}

/** An English word with the endings it may have; the longest first, so that a whole word is found. */
function endings(word: string): string {
  if (word.length < 3) return escaped(word);
  const stem = stemOf(word);
  if (/[^aeiou]y$/i.test(stem)) return `${escaped(stem.slice(0, -1))}(?:ies|ied|ying|y['’]s|y)`;
  const short = stem.replace(/e$/i, '');
  const all = [`${stem}['’]s`, `${stem}s['’]`, `${stem}es`, `${stem}s`, `${short}ed`, `${short}ing`, stem];
  return `(?:${[...new Set(all)].join('|')})`;
}

function stemOf(word: string): string {
  if (/[a-z]{2}ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/i.test(word)) return word.slice(0, -2);
  return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/['\u2018\u2019]/g, "['‘’]");
}
