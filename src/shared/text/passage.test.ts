import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, passageIn, quoted } from './passage.ts';

const pieces = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\u00a0',
  'é',
  'e\u0301',
  '核',
  '𠮷',
  '👩‍👩‍👧',
  '🇯🇵',
  'が',
  'か\u3099',
  '\u200d',
  '"',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('passageIn', () => {
  test('lies on grapheme boundaries, without white space at its ends, and holds every word selected', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (text, from, to) => {
        const low = Math.min(from, to, text.length);
        const high = Math.min(Math.max(from, to), text.length);
        const { start, end } = passageIn(text, from, to) ?? { start: low, end: low };
        const boundaries = new Set(
          [...graphemes.segment(text)].map(({ index }) => index).concat(text.length),
        );
        const words = text.slice(start, end);
        expect(words).toContain(text.slice(low, high).trim());
        expect(words === '' || (boundaries.has(start) && boundaries.has(end))).toBe(true);
        expect(words).not.toMatch(/^\s(?!\p{M}|\u200d)|\s$/u);
      }),
    );
  });

  test('means the same whichever way it was dragged', () => {
    expect(passageIn('one two', 7, 3)).toEqual({ start: 4, end: 7 });
    expect(passageIn('one two', 3, 7)).toEqual({ start: 4, end: 7 });
  });

  test('is nothing in an empty selection', () => {
    expect(passageIn('one two', 3, 3)).toBeNull();
  });
});

describe('quoted', () => {
  test('has words and neighbourhood that join to a piece of the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (text, from, to) => {
        const passage = passageIn(text, from, to);
        if (passage === null) return;
        const { exact, prefix, suffix } = quoted(text, passage);
        expect(text.slice(passage.start, passage.end)).toBe(exact);
        expect(text.slice(0, passage.start).endsWith(prefix)).toBe(true);
        expect(text.slice(passage.end).startsWith(suffix)).toBe(true);
      }),
    );
  });
});

describe('joined', () => {
  test('sorts passages and joins those that touch', () => {
    expect(
      joined([
        { start: 8, end: 9 },
        { start: 0, end: 3 },
        { start: 2, end: 5 },
        { start: 5, end: 6 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });
});
