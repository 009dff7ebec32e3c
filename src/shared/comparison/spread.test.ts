import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const ascending = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
  .map((places) => places.toSorted((a, b) => a - b));

describe('spread', () => {
  it('leaves names where their marks are, and sets those that touch about their middle', () => {
    expect(spread([0.1, 0.5, 0.9], 20, 100)).toEqual([10, 50, 90]);
    expect(spread([0.5, 0.5], 20, 100)).toEqual([40, 60]);
    expect(spread([0, 0, 0], 20, 100)).toEqual([0, 20, 40]);
  });

  it('keeps the order, a line apart, and within the height where there is room', () => {
    fc.assert(
      fc.property(ascending, (places) => {
        const tops = spread(places, 20, 300);
        const room = Math.max(300, 20 * (places.length - 1));
        expect(tops).toHaveLength(places.length);
        const gaps = tops.slice(1).map((top, i) => top - (tops[i] ?? 0));
        expect(Math.min(20, ...gaps)).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(Math.min(0, ...tops)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(0, ...tops)).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });
});
