import { fileProperties, type Hint } from '../../reading.ts';
import { isEastAsian } from '../flowing/east-asian.ts';
import { languageOf } from './code-pages.ts';

/** What an RTF file says of itself outside its text. */
export interface Info {
  /** Words of `\info`, by control word. */
  readonly words: ReadonlyMap<string, string>;
  /** Moments of `\info`, by control word: `yr`, `mo`, `dy`, `hr`, `min`. */
  readonly moments: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Numbers of languages: `\deflang`, `\deflangfe`. */
  readonly languages: ReadonlyMap<string, number>;
}

/** The control words of `\info` that are kept, and the facts they tell of. */
const facts = [
  ['title', 'title', 'title'],
  ['author', 'agency', 'creator'],
  ['company', 'outlet', 'company'],
] as const;

const moments = [
  ['creatim', 'created'],
  ['revtim', 'modified'],
] as const;

export const infoWords: ReadonlySet<string> = new Set(facts.map(([word]) => word));
export const infoMoments: ReadonlySet<string> = new Set(moments.map(([word]) => word));

/** The hints of a file's properties, and of the language it gives words of the script its text is in. */
export function infoHints(info: Info, text: string): Hint[] {
  const hints: Hint[] = facts.flatMap(([word, fact, name]) => {
    const value = info.words.get(word)?.trim() ?? '';
    return value === '' ? [] : [{ fact, value, where: `${fileProperties}, ${name}` }];
  });
  for (const [word, name] of moments) {
    const value = momentOf(info.moments.get(word));
    if (value !== null) hints.push({ fact: 'published', value, where: `${fileProperties}, ${name}` });
  }
  const language = languageOf(info.languages.get(isEastAsian(text) ? 'deflangfe' : 'deflang') ?? 0);
  if (language !== null)
    hints.push({ fact: 'language', value: language, where: 'document, default language' });
  return hints;
}

/** `2023-11-16T10:02:00`, local as it was written; null where it is no day. */
function momentOf(told: ReadonlyMap<string, number> | undefined): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = ['yr', 'mo', 'dy', 'hr', 'min'].map((word) =>
    told?.get(word),
  );
  const inRange = year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!inRange || hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
