import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAt, fromOverview, stretchesOf, toOverview } from './drawn.ts';

describe('what is drawn', () => {
  it('goes from a height of the rows to the overview and back', () => {
    const edges = [0, 0.1, 0.5, 0.9, 1];
    const drawn = [
      { from: 0, to: 1, top: 0, bottom: 100 },
      { from: 1, to: 3, top: 100, bottom: 130 },
      { from: 3, to: 4, top: 130, bottom: 500 },
    ];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 499, noNaN: true }), (y) => {
        expect(fromOverview(edges, drawn, toOverview(edges, drawn, y))).toBeCloseTo(y, 6);
      }),
    );
    expect(toOverview(edges, drawn, 115)).toBeCloseTo(0.5);
    expect([0, 1, 2, 3, 4].map((row) => drawnAt(drawn, row)?.top)).toEqual([0, 100, 100, 130, undefined]);
  });

  it('is one stretch where rows flow beside each other', () => {
    const drawn = [
      { from: 0, to: 1, top: 0, bottom: 50 },
      { from: 1, to: 2, top: 50, bottom: 90 },
      { from: 2, to: 3, top: 90, bottom: 120 },
      { from: 3, to: 4, top: 50, bottom: 70 },
      { from: 4, to: 5, top: 70, bottom: 150 },
      { from: 5, to: 6, top: 150, bottom: 160 },
    ];
    expect(stretchesOf(drawn)).toEqual([
      { from: 0, to: 1, top: 0, bottom: 50 },
      { from: 1, to: 5, top: 50, bottom: 150 },
      { from: 5, to: 6, top: 150, bottom: 160 },
    ]);
    expect(drawnAt(drawn, 4)?.bottom).toBe(150);
  });
});
