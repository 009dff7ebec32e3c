import type { Passage } from '../model/annotation.ts';
import { segmenterFor } from './segmenter.ts';

/**
 * Sentences of one block's text in a language (BCP 47), as `[start, end)` in UTF-16 code units, without the
 * white space between them. Unicode sentence segmentation (UAX 29), mended where it is known to be wrong:
 * after abbreviations, titles, initials and enumerators, told from real ends by the word that follows (the
 * orthographic rule of Kiss & Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"); before
 * the rest of a sentence that began with a quotation; at an opening mark that belongs to what follows; and at
 * the line feeds of a hard-wrapped paragraph. O(characters).
 */
export function sentencesOf(text: string, language: string): Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const end of boundariesOf(text, language)) {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (lead < words.length) sentences.push({ start: start + lead, end: start + words.trimEnd().length });
    start = end;
  }
  return sentences;
}

/** The sentence of an offset; from the white space after one, that one. Null in a text without words. */
export function sentenceAt(text: string, offset: number, language: string): Passage | null {
  const from = Math.max(0, offset - reach);
  const sentences = sentencesOf(text.slice(from, offset + reach), language);
  const found = sentences.findLast(({ start }) => start <= offset - from) ?? sentences[0];
  return found === undefined ? null : { start: from + found.start, end: from + found.end };
}

/** UTF-16 code units looked at on each side of a click: a document may be one line. */
const reach = 10_000;

/** Where sentences end, the end of the text last. */
function boundariesOf(text: string, language: string): number[] {
  const flat = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const boundaries: number[] = [];
  let start = 0;
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(flat)) {
    const opening = openingMarks.exec(segment);
    const whole = index + segment.length;
    const end = opening === null || whole === flat.length ? whole : index + opening.index;
    if (end > start && end < flat.length && !goesOn(flat.slice(start, end), flat.slice(end, end + 40))) {
      boundaries.push(end);
      start = end;
    }
  }
  if (flat.length > 0) boundaries.push(flat.length);
  return boundaries;
}

/** Whether what looks like the end of a sentence is none, by what stands before it and after it. */
function goesOn(sentence: string, next: string): boolean {
  const end = sentence.trimEnd();
  if (enumerator.test(end)) return true;
  if (title.test(end)) return /^\s*["“‘(]*[\p{L}\p{N}]/u.test(next);
  if (numbered.test(end)) return /^\s*(?:\p{N}|[IVXLC]+\b)/u.test(next);
  if (abbreviated.test(end)) return !starter.test(next);
  if (closingQuote.test(end)) return restOfQuoting.test(next);
  return false;
}

/** Brackets and quotation marks that open, where a segment ends in them. */
const openingMarks = /[“‘«‹「『（(［[【〔《〈｢]+\s*$/u;
/** The number of a list item: `1.`, `iv.`, `(a).` */
const enumerator = /^\s*\(?(?:\p{N}{1,3}|[ivxlcIVXLC]{1,5}|\p{L})\)?[.．]$/u;
const before = String.raw`(?:^|[\s("“‘[—–-])`;
/** Before a name, never at the end. */
const title = new RegExp(
  `${before}(?:Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|Dr|Prof|Hon|Rev|St|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Pres|Amb|vs|v|cf|viz|e\\.g|i\\.e)\\.$`,
  'iu',
);
/** Before a number. */
const numbered = new RegExp(
  `${before}(?:No|Nos|Nr|Art|Arts|Sec|Ch|Fig|Vol|Vols|p|pp|para|paras|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.$`,
  'iu',
);
/** Initials and what may stand at an end as well: `J.`, `U.S.`, `a.m.`, `Inc.` */
const abbreviated = new RegExp(
  `${before}(?:\\p{L}\\.|(?:\\p{L}\\.){2,}|Ph\\.D\\.|(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|Dept|Univ|Assn|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\\.)$`,
  'u',
);
/** Capitalised words that begin a sentence far more often than they follow an abbreviation in one. */
const starter =
  /^\s*["“‘(]*(?:He|She|It|They|We|You|I|The|An?|This|That|These|Those|There|Here|His|Her|Its|Their|Our|My|In|On|At|By|For|From|To|With|As|After|Before|But|And|Or|So|Yet|If|When|While|Since|Although|Though|However|Moreover|Meanwhile|Both|Some|Many|Most|Such|No|Not|What|Who|Why|How|Where|Under|Over|During|According|Earlier|Later|Then|Now|Today|Yesterday)(?![\p{L}’'.-])/u;
const closingQuote = /[.!?。！？…．｡][”’」』"'）)]+$/u;
/** `“Why?” he asked.`, `「好。」と言った。` */
const restOfQuoting = /^(?:\s*\p{Ll}|と|って|など)/u;
