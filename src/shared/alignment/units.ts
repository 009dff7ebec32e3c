import { folded } from './tokens.ts';

/** What one word edit is made of: a word, a number, a date or a mark of punctuation. UTF-16. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Folded: two units that differ in case, width or kind of quotation mark only are the same. */
  readonly form: string;
  /** As written. */
  readonly written: string;
  readonly isWord: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** Numbers and dates, which are changed as a whole or not at all. */
const figures = new RegExp(
  String.raw`\b(?:${months})\b\.?\s\d{1,2}(?:,\s\d{4})?(?!\d)|\b\d{1,2}\s(?:${months})\b|[$€£¥]?\p{Nd}+(?:[.,:/\-–]\p{Nd}+)*(?:\s?[年月日号號時时点分](?:\p{Nd}+)?)*[%％‰]?`,
  'gu',
);
const quotes = /^[“”„‟«»「」『』〝〞＂]$/u;
const apostrophes = /^[‘’‚‛＇`´]$/u;
const dashes = /^[‐‑‒–—―−－]$/u;
const word = /[\p{L}\p{N}]/u;

/** The words, figures and marks of a text in order, white space left out. O(characters). */
export function unitsOf(text: string, language: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const { 0: figure, index } of text.matchAll(figures)) {
    units.push(...segmented(text, at, index, language), unit(text, index, index + figure.length));
    at = index + figure.length;
  }
  return [...units, ...segmented(text, at, text.length, language)];
}

function segmented(text: string, from: number, to: number, language: string): Unit[] {
  if (from >= to) return [];
  const units: Unit[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text.slice(from, to))) {
    if (segment.trim() !== '') units.push(unit(text, from + index, from + index + segment.length));
  }
  return units;
}

function unit(text: string, start: number, end: number): Unit {
  const written = text.slice(start, end);
  return { start, end, form: formOf(written), written, isWord: word.test(written) };
}

function formOf(written: string): string {
  if (quotes.test(written)) return '"';
  if (apostrophes.test(written)) return "'";
  if (dashes.test(written)) return '-';
  return folded(written).replace(/\s+/g, ' ');
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
