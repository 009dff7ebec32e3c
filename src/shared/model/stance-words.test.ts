import { describe, expect, it } from 'vitest';
import { movedTo, readWords, scaleNameProblem, wordsProblem, writeWords } from './stance-words.ts';

const levels = [['notes', 'takes note'], ['opposes'], ['condemns']];

describe('readWords', () => {
  it('reads phrases between commas of any script, or one a line', () => {
    expect(readWords('notes, takes  note\n反对，坚决反对、, ')).toEqual([
      'notes',
      'takes note',
      '反对',
      '坚决反对',
    ]);
    expect(readWords(' ')).toEqual([]);
    expect(readWords(writeWords(['notes', 'takes note']))).toEqual(['notes', 'takes note']);
  });
});

describe('wordsProblem', () => {
  it('says which phrase stands in the scale already, in whatever case, and where', () => {
    expect(wordsProblem(levels, 1, ['opposes', 'Takes Note'])).toBe(
      '‘takes note’ stands in level 1 of this scale already. Take it out there first.',
    );
    expect(wordsProblem(levels, 1, ['rejects', 'Rejects'])).toBe('‘Rejects’ stands here twice.');
    expect(wordsProblem(levels, 1, ['opposes', 'rejects'])).toBeNull();
  });

  it('says what is too long or too much', () => {
    expect(wordsProblem(levels, 0, ['x'.repeat(201)])).toMatch(/at most 200 characters/);
    const many = Array.from({ length: 501 }, (_, k) => `w${k}`);
    expect(wordsProblem(levels, 0, many)).toMatch(/at most 500 phrases/);
  });
});

describe('scaleNameProblem', () => {
  it('says that a name is missing or taken', () => {
    const scales = [
      { name: 'Support', levels: [] },
      { name: 'Demand', levels: [] },
    ];
    expect(scaleNameProblem(scales, 0, ' ')).toBe('A scale needs a name.');
    expect(scaleNameProblem(scales, 0, 'Demand ')).toBe('There is a scale ‘Demand’ already.');
    expect(scaleNameProblem(scales, 0, 'Support')).toBeNull();
  });
});

it('movedTo moves one entry and keeps the rest in order', () => {
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});
