import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { overviewOf } from './overview.ts';
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
      ['left', 0.5, 0.25],
      ['left', 0.75, 0.25],
      ['right', 0, 0.5],
      ['right', 0.5, 0.25],
    ]);
  });

  it('draws beside each other what flows beside each other', () => {
    const rows = compareRows(
      alignment(row('only-left', [0], []), ...[0, 1].map((r) => row('only-right', [], [r]))),
      blocks(1),
      blocks(2),
    );
    const { stripes, edges } = overviewOf(rows, { left: () => 100, right: () => 100 });
    expect(stripes.map(({ side, top, height }) => [side, top, height])).toEqual([
      ['left', 0, 0.5],
      ['right', 0, 0.5],
      ['right', 0.5, 0.5],
    ]);
    expect(edges.map((edge) => Math.round(edge * 3))).toEqual([0, 1, 2, 3]);
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
});
