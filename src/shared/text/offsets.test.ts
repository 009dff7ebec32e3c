import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from './offsets.ts';

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('𠮷野家', '👩‍👩‍👧', 'e\u0301', '\r\n', '中国', '\uD83D', '\uDE00', '🇨🇳', ' words '),
    ),
    { maxLength: 20, size: 'max' },
  )
  .map((parts) => parts.join(''));

test('code points are counted as a string iterates over them, and lead back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const points = new CodePoints(text);
      let [units, count] = [0, 0];
      for (const character of text) {
        expect(points.of(units)).toBe(count);
        expect(points.units(count)).toBe(units);
        units += character.length;
        count++;
      }
      expect([points.of(units), points.units(count), points.length]).toEqual([count, units, count]);
    }),
  );
});

test('an offset inside a pair counts as behind it, one outside the text as its end', () => {
  const points = new CodePoints('a𠮷b');
  expect([points.of(2), points.of(3), points.of(99), points.of(-1)]).toEqual([2, 2, 3, 0]);
  expect([points.units(99), points.units(-5)]).toEqual([4, 0]);
});
