import type { Passage } from '../model/annotation.ts';
import type { Quotable } from './quotation.ts';
import type { Piece } from './report.ts';

/** UTF-16 code units of neighbourhood shown on each side, at most. */
export const surroundingLength = 70;

const cut: Piece = { kind: 'mark', text: '…' };

/** The words before an offset in its block, cut where a word begins; `…` where something was left out. */
export function wordsBefore({ text, language }: Quotable, block: Passage, offset: number): Piece[] {
  const whole = text.text.slice(block.start, offset);
  const near =
    /[^\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}]*$/u.exec(
      tamed(whole.slice(-surroundingLength)),
    )?.[0] ?? '';
  if (near.length === whole.length) return words(whole);
  const first = segments(near, language).find(({ isWordLike }, i) => i > 0 && isWordLike === true);
  return [cut, ...words(first === undefined ? '' : whole.slice(whole.length - near.length + first.index))];
}

/** The words after an offset in its block, cut where a word ends; `…` where something was left out. */
export function wordsAfter({ text, language }: Quotable, block: Passage, offset: number): Piece[] {
  const whole = text.text.slice(offset, block.end);
  const near =
    /^[^\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}]*/u.exec(
      tamed(whole.slice(0, surroundingLength)),
    )?.[0] ?? '';
  if (near.length === whole.length) return words(whole);
  const last = segments(near, language).findLast(
    ({ isWordLike }, i, all) => i < all.length - 1 && isWordLike === true,
  );
  return [...words(last === undefined ? '' : whole.slice(0, last.index + last.segment.length)), cut];
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

const segmenters = new Map<string, Intl.Segmenter>();

function segments(text: string, language: string): Intl.SegmentData[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)];
}
