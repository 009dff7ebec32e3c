import { describe, expect, it } from 'vitest';
import type { SentenceRow } from '../alignment/sentences.ts';
import { sentenceAt, sentenceName } from './sentence-rows.ts';

const at = (start: number) => ({ start, end: start + 8 });
const rows: readonly SentenceRow[] = [
  { relation: 'only-left', moved: false, left: [at(0)], right: [] },
  { relation: 'identical', moved: true, left: [at(10)], right: [at(110)] },
  { relation: 'edited', moved: false, left: [at(20), at(30)], right: [at(100)] },
  { relation: 'only-right', moved: false, left: [], right: [at(120)] },
];

describe('sentences', () => {
  it('are found by an offset in them or right behind them', () => {
    expect(
      [0, 7, 8, 9, 25, 38].map((offset) => rows.findIndex((row) => row === sentenceAt(rows, 'left', offset))),
    ).toEqual([0, 0, 0, -1, 2, 2]);
    expect(sentenceAt(rows, 'right', 104)).toBe(rows[2]);
  });

  it('are told in words, counted on their own side', () => {
    expect(rows.map((row) => sentenceName(rows, row))).toEqual([
      'Sentence 1 of A is not in B',
      'Sentence 2 of A, moved, the same as sentence 2 of B',
      'Sentences 3 and 4 of A, reworded in sentence 1 of B',
      'Sentence 3 of B is not in A',
    ]);
  });
});
