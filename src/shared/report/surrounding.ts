import type { Passage } from '../model/annotation.ts';
import { segmenterFor } from '../text/segmenter.ts';
import type { Quotable } from './quotation.ts';
import type { Piece } from './report.ts';

/** UTF-16 code units of neighbourhood shown on each side, at most. */
export const surroundingLength = 70;

const cut: Piece = { kind: 'mark', text: '…' };

/** The words before an offset in its block, cut where a word begins; `…` where something was left out. */
export function wordsBefore({ text, language }: Quotable, block: Passage, offset: number): Piece[] {
  const whole = text.text.slice(Math.max(block.start, offset - surroundingLength - 1), offset);
  const near = /[^\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}]*$/u.exec(tamed(whole))?.[0] ?? '';
  if (near.length === offset - block.start && near.length <= surroundingLength) return words(whole);
  return [cut, ...words(whole.slice(whole.length - near.length + wordStart(near, language)))];
}

/** The words after an offset in its block, cut where a word ends; `…` where something was left out. */
export function wordsAfter({ text, language }: Quotable, block: Passage, offset: number): Piece[] {
  const whole = text.text.slice(offset, Math.min(block.end, offset + surroundingLength + 1));
  const near = /^[^\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}]*/u.exec(tamed(whole))?.[0] ?? '';
  if (near.length === block.end - offset && near.length <= surroundingLength) return words(whole);
  return [...words(whole.slice(0, wordEnd(near, language))), cut];
}

function words(text: string): Piece[] {
  return text === '' ? [] : [{ kind: 'surrounding', text }];
}

/**
 * Line feeds and tabs are no reason to stop. Other control characters are, and noncharacters: they cannot be
 * escaped, and beside a quotation they could keep it from being set apart.
 */
function tamed(text: string): string {
  return text.replace(/[\n\t]/g, ' ');
}

/** Where the first whole word begins, the first one being perhaps cut. White space tells, where there is some. */
function wordStart(text: string, language: string): number {
  const spaced = /^\S{0,30}\s+(?=[\p{L}\p{N}])/u.exec(text);
  if (spaced !== null) return spaced[0].length;
  return (
    segments(text, language).find(({ isWordLike }, i) => i > 0 && isWordLike === true)?.index ?? text.length
  );
}

/** Where the last whole word ends, the last one being perhaps cut. */
function wordEnd(text: string, language: string): number {
  const spaced = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*\s\S{0,30}$)/u.exec(text);
  if (spaced !== null) return spaced.index + spaced[0].length;
  const last = segments(text, language).findLast(
    ({ isWordLike }, i, all) => i < all.length - 1 && isWordLike === true,
  );
  return last === undefined ? 0 : last.index + last.segment.length;
}

function segments(text: string, language: string): Intl.SegmentData[] {
  return [...segmenterFor(language, 'word').segment(text)];
}
