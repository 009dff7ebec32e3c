import { firstWhere } from '../first-where.ts';
import { segmenterFor } from '../text/segmenter.ts';
import { tokenSpans } from './spans.ts';
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
/** Latin letters and common punctuation, no underscore: there words end where their letters do. */
// oxlint-disable-next-line no-control-regex -- all of Latin, from its first character on
const spacedText = /^[\0-^`-\u024f\u2010-\u2027\u2030-\u205e]*$/;
const letter = /\p{L}/u;
/** UTF-16 code units a segmenter is given at once. */
const longestStretch = 1_000;
const lastBreak = /^.*[。，、；：！？,;:!?\n]/su;
const lastLetter = /^.+(?=\p{L})/su;

/** The words, figures and marks of a text in order, white space left out. O(characters). */
export function unitsOf(text: string, language: string): Unit[] {
  const isSpaced = spacedText.test(text);
  const between = (from: number, to: number) =>
    isSpaced ? spaced(text, from, to) : segmented(text, from, to, language);
  let at = 0;
  const upToFigures = [...text.matchAll(figures)].flatMap(({ 0: figure, index }) => {
    const units = between(at, index);
    at = index + figure.length;
    units.push(unitBetween(text, index, at));
    return units;
  });
  return [...upToFigures, ...between(at, text.length)];
}

/** Index of the first unit that ends after an offset; their number where none does. O(log units). */
export function firstEndingAfter(units: readonly Unit[], offset: number): number {
  return firstWhere(units.length, (i) => (units[i]?.end ?? 0) > offset);
}

/** What a segmenter would say of a Latin text, at a tenth of its cost. */
function spaced(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  const spans = tokenSpans(text.slice(from, to));
  let at = from;
  for (let k = 0; k < spans.length; k += 2) {
    const start = from + (spans[k] ?? 0);
    while (isAbbreviated(text, from, spans, k)) k += 2;
    const end = from + (spans[k + 1] ?? 0);
    const written = text.slice(start, end);
    units.push(...marksOf(text, at, start), { start, end, form: folded(written), written, isWord: true });
    at = end;
  }
  return [...units, ...marksOf(text, at, to)];
}

/** Whether a full stop and no more stands between the letters of a token and those of the next, as in "U.S". */
function isAbbreviated(text: string, from: number, spans: readonly number[], k: number): boolean {
  const stop = from + (spans[k + 1] ?? 0);
  return (
    text[stop] === '.' &&
    spans[k + 2] === stop + 1 - from &&
    letter.test(text[stop - 1] ?? '') &&
    letter.test(text[stop + 1] ?? '')
  );
}

function marksOf(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let at = from; at < to; at++)
    if ((text[at] ?? '').trim() !== '') units.push(unitBetween(text, at, at + 1));
  return units;
}

/** A segmenter's words, asked a stretch at a time: over a long run without a break it takes the square of its length. */
function segmented(text: string, from: number, to: number, language: string): Unit[] {
  const segmenter = segmenterFor(language, 'word');
  const units: Unit[] = [];
  for (let at = from; at < to;) {
    const end = endOfStretch(text, at, to);
    for (const { segment, index } of segmenter.segment(text.slice(at, end)))
      if (segment.trim() !== '') units.push(unitBetween(text, at + index, at + index + segment.length));
    at = end;
  }
  return units;
}

/** Where a stretch that begins at `from` ends: behind its last break, or before its last letter. */
function endOfStretch(text: string, from: number, to: number): number {
  if (to - from <= longestStretch) return to;
  const stretch = text.slice(from, from + longestStretch);
  const length = lastBreak.exec(stretch)?.[0].length ?? lastLetter.exec(stretch)?.[0].length;
  return length === undefined ? to : from + length;
}

/** What stands between two offsets as one unit. */
export function unitBetween(text: string, start: number, end: number): Unit {
  const written = text.slice(start, end);
  return { start, end, form: formOf(written), written, isWord: word.test(written) };
}

function formOf(written: string): string {
  if (quotes.test(written)) return '"';
  if (apostrophes.test(written)) return "'";
  if (dashes.test(written)) return '-';
  return folded(written).replace(/\s+/g, ' ');
}
