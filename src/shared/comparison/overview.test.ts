import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { drawnAt, fromOverview, overviewOf, toOverview } from './overview.ts';
import { compareRows } from './rows.ts';

describe('overviewOf', () => {
  it('is to scale by characters and links what moved', () => {
    const rows = compareRows(
      alignment(row('identical', [0], [1]), row('quoted', [1], [0], true)),
      blocks(2),
      blocks(2),
    );
    const found = overviewOf(rows, { left: () => 100, right: (block) => (block === 0 ? 200 : 100) });
    expect(found.edges).toEqual([0, 0.5, 0.75, 1]);
    expect(found.links).toEqual([{ row: 2, from: 0.875, to: 0.25 }]);
    expect(found.stripes.map(({ side, top, height }) => [side, top, height])).toEqual([
      ['right', 0, 0.5],
      ['left', 0.5, 0.25],
      ['right', 0.5, 0.25],
      ['left', 0.75, 0.25],
    ]);
  });

  it('fills its height exactly, in order', () => {
    fc.assert(
      fc.property(anyComparison, ({ alignment, left, right }) => {
        fc.pre(left.length + right.length > 0);
        const rows = compareRows(alignment, left, right);
        const { edges } = overviewOf(rows, { left: (b) => b * 10, right: (b) => 400 - b });
        expect(edges[0]).toBe(0);
        expect(edges.at(-1)).toBeCloseTo(1);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      }),
    );
  });

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
});
