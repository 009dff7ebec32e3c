import { describe, expect, test } from 'vitest';
import type { SideSummary, Summary } from './alignment.ts';
import { plainSentence, sentenceOf } from './sentence.ts';

const none: SideSummary = {
  total: 0,
  identical: 0,
  edited: 0,
  split: 0,
  merged: 0,
  quoted: 0,
  holding: 0,
  moved: 0,
};

function said(left: Partial<Summary['left']>, right: Partial<Summary['right']> = {}): string {
  return plainSentence(
    sentenceOf({ left: { ...none, dropped: 0, ...left }, right: { ...none, added: 0, ...right } }),
  );
}

describe('sentenceOf', () => {
  test('says that both are the same, and that one of them is empty', () => {
    expect(said({ total: 9, identical: 9 }, { total: 9, identical: 9 })).toBe(
      'A and B say the same, word for word: all 9 paragraphs, in the same order.',
    );
    expect(said({ total: 9, identical: 9, moved: 1 }, { total: 9, identical: 9, moved: 1 })).toMatch(
      /^B carries/,
    );
    expect(said({}, { total: 3 })).toBe('A has no paragraphs. B has 3.');
    expect(said({ total: 3, dropped: 3 })).toBe('B has no paragraphs. A has 3.');
    expect(said({})).toBe('Neither A nor B has paragraphs.');
  });

  test('says how each paragraph is carried, what is dropped and what is added', () => {
    expect(said({ total: 19, identical: 12, quoted: 1, dropped: 6 }, { added: 12 })).toBe(
      "B carries 13 of A's 19 paragraphs, 12 word for word and 1 inside another sentence. It drops 6 and adds 12.",
    );
    expect(said({ total: 9, identical: 2, edited: 3, split: 1, merged: 2, quoted: 1, holding: 1 })).toBe(
      "B carries all of A's 9 paragraphs, 2 word for word, 3 reworded, 1 split, 2 merged with others and 1 quoted in part. It drops none and adds none.",
    );
  });

  test('says the whole and the empty in words', () => {
    expect(said({ total: 5, identical: 5 })).toBe(
      "B carries all of A's 5 paragraphs, all word for word. It drops none and adds none.",
    );
    expect(said({ total: 4, dropped: 4 }, { total: 2, added: 2 })).toBe(
      "B carries none of A's 4 paragraphs. It drops 4 and adds 2.",
    );
    expect(said({ total: 1, identical: 1 })).toBe(
      "B carries A's 1 paragraph, 1 word for word. It drops none and adds none.",
    );
    expect(said({}, { total: 3, added: 3 })).toBe('A has no paragraphs. B has 3.');
  });

  test('makes the figures strong', () => {
    const parts = sentenceOf({
      left: { ...none, total: 19, identical: 13, dropped: 6 },
      right: { ...none, added: 12 },
    });
    expect(parts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      '13 of A’s 19',
      'drops 6',
      'adds 12.',
    ]);
  });
});
