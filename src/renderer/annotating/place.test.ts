import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { placesInDetail, placesOf, wordsIn, wordsToTag } from './place.ts';

const source = 'One of them.\n\nTwo of them.';
const text = { text: source, blocks: plainBlocks(source) };
const ranges = [
  { start: 0, end: 3 },
  { start: 7, end: 11 },
  { start: 14, end: 17 },
];

describe('several ranges', () => {
  it('are named by each place once', () => {
    expect(placesOf(text, ranges)).toBe('¶ 1, ¶ 2');
    expect(placesInDetail(text, ranges)).toBe('¶ 1, chars 1–3, 8–11; ¶ 2, chars 1–3');
  });

  it('are quoted with an ellipsis between', () => {
    expect(wordsIn(text, ranges)).toBe('One … them … Two');
  });
});

describe('the words to be tagged', () => {
  it('are all of them, but of very long ones how they begin', () => {
    expect(wordsToTag(text, ranges)).toBe('One … them … Two');
    const book = { text: 'word '.repeat(4_000), blocks: [] };
    const [all, twice] = [
      { start: 0, end: 20_000 },
      { start: 5, end: 9 },
    ];
    expect(wordsToTag(book, [all, twice])).toBe(book.text.slice(0, 10_000));
  });
});
