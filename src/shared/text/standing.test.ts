import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from './passage.ts';
import { stands, standsElsewhere } from './standing.ts';

const text = 'China and Japan agree. Japan said so, and China and Japan stay close.';
const at = (start: number, end: number) => ({ ranges: [quoted(text, { start, end })] });

describe('an annotation', () => {
  it('stands where its words are what the text has there', () => {
    expect(stands(text, at(0, 15))).toBe(true);
    expect(stands(`The ${text}`, at(0, 15))).toBe(false);
    expect(stands('', at(0, 15))).toBe(false);
    expect(
      stands(text, { ranges: [...at(0, 5).ranges, { ...quoted(text, { start: 10, end: 15 }), start: 11 }] }),
    ).toBe(false);
  });

  it('stands elsewhere at the copy of its words that has most of its neighbourhood', () => {
    const moved = `A preface. ${text}`;
    expect(standsElsewhere(moved, at(0, 15))).toEqual([{ start: 11, end: 26 }]);
    expect(standsElsewhere(moved, at(42, 57))).toEqual([{ start: 53, end: 68 }]);
  });

  it('stands nowhere for certain where its words are gone, or two copies agree alike', () => {
    expect(standsElsewhere('Nothing of it.', at(0, 15))).toBeNull();
    const [only] = at(0, 5).ranges;
    const bare = { ranges: only === undefined ? [] : [{ ...only, prefix: '', suffix: '' }] };
    expect(standsElsewhere('China, China', bare)).toBeNull();
    expect(standsElsewhere('China, Chinas', bare)).toBeNull();
  });

  it('is found again in any longer text by its neighbourhood, or not at all, and never elsewhere', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', '核', '👩‍👩‍👧', ' '), { maxLength: 30 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, words, words, (before, exact, after, preface) => {
        fc.pre(exact !== '');
        const old = `${before}${exact}${after}`;
        const range = {
          start: before.length,
          end: before.length + exact.length,
          exact,
          prefix: before,
          suffix: after,
        };
        const now = `${preface}${old}`;
        const found = standsElsewhere(now, { ranges: [range] }) ?? [];
        expect(found.every(({ start, end }) => now.slice(start, end) === exact)).toBe(true);
        expect(stands(old, { ranges: [range] })).toBe(true);
      }),
    );
  });
});
