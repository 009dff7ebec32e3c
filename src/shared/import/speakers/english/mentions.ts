import { isNoName, isOffice } from './words.ts';

/** A name in a line: how it is written, what stands before it and where; UTF-16 offsets of the line. */
export interface Mention {
  /** The name alone, and the words of it that begin with a capital. */
  readonly name: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where the run of capitalised words begins: offices, peoples, then the name. */
  readonly runStart: number;
  /** `Iwaya's`, `Ishiba administration`: it belongs to something that is meant. */
  readonly owns: boolean;
  /** Offices directly before it, in lower case. */
  readonly titles: string;
  /** An office written with a capital stands right before it: `President Prabowo`. */
  readonly isTitled: boolean;
}

/** The full stop of an abbreviation or an initial is a part of the word, that of a sentence is not. */
const abbreviated = '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Adm|Maj|Hon|St|Amb)\\.';
const word = String.raw`(?:${abbreviated}|\p{Lu}(?:\.(?:\p{Lu}\.)*|[\p{L}\p{M}]*(?:[-‑](?:\p{L}[\p{L}\p{M}]*)|['’]\p{Lu}[\p{L}\p{M}]+)*))`;
const particle = '(?:van|von|de|da|del|della|der|den|di|dos|bin|binti|ibn|al|el|la|le|ter)';
const runs = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?: (?:${particle} ){0,2}${word}){0,11}`, 'gu');
const oneWord = new RegExp(word, 'gu');
/** `Minister for Foreign Affairs`, `foreign ministry spokesperson`, directly before a name. */
const officesBefore =
  /(?:(?:\p{Lu}[\p{L}.'’-]*|of|for|the|[a-z]*(?:person|man|woman|minister|president|premier|secretary|ambassador|chief|leader|envoy))\s){1,12}$/u;
/** Longest name, in words that begin with a capital. */
const mostWords = 4;

/** Every name a line holds: what is left of a run of capitalised words behind the last that belongs to none. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(runs)].flatMap((run) => nameOf(text, run.index, run[0]));
}

function nameOf(text: string, runStart: number, run: string): Mention[] {
  const parts = [...run.matchAll(oneWord)].map(({ index, 0: part }) => ({ index, part }));
  const isShouted = run === run.toUpperCase() && parts.length > 1 && /\p{Lu}{4}/u.test(run);
  const cased = (part: string): string => (isShouted ? capitalised(part) : part);
  const last = parts.findLastIndex(
    ({ part }) => isNoName(part) || isNoName(cased(part)) || isAbbreviation(cased(part)),
  );
  // An office behind a name belongs to another: `Wang Yi Foundation` names nobody, nor does `Lin Meets Prime Minister`.
  const own = parts.slice(last + 1);
  const first = own[0];
  const final = own.at(-1);
  if (first === undefined || final === undefined || own.length > mostWords) return [];
  const bare = final.part.replace(/\.$/, '');
  const start = runStart + first.index;
  const end = runStart + final.index + bare.length;
  const words = [...own.slice(0, -1).map(({ part }) => part), bare].map(cased);
  const owns = /^(?:['’]|\s(?:administration|government|govt|cabinet)\b)/.test(text.slice(end, end + 16));
  const before = text.slice(Math.max(0, runStart - 80), start);
  const titles = (officesBefore.exec(before)?.[0] ?? '').toLowerCase();
  const isTitled = isOffice(cased(parts[last]?.part.replace(/\.$/, '') ?? ''));
  const written = text.slice(start, end);
  const name = isShouted ? written.replace(/\p{L}+/gu, capitalised) : written;
  return [{ name, words, start, end, runStart, owns, titles, isTitled }];
}

/** As a name is written that a transcript sets in capitals: `ROWENA TAIT, FOREIGN MINISTER`. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** `U.S.`, `CPC`: but not the initial of a name, nor a surname in capitals before a given name. */
function isAbbreviation(part: string): boolean {
  return /^(?:\p{Lu}\.){2,}$/u.test(part) || /^[\p{Lu}]{2,3}$/u.test(part);
}
