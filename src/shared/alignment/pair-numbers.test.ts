import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairNumbers } from './pair-numbers.ts';

const number = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 2 ** 26 }));

describe('numbers for pairs', () => {
  test('are one for each pair, in the order they came, and found again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), (pairs) => {
        const numbers = new PairNumbers(pairs.length);
        const known = new Map<string, number>();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          expect(numbers.find(first, second)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          expect(numbers.of(first, second)).toBe(known.get(key));
        }
        expect(numbers.size).toBe(known.size);
      }),
    );
  });
});
