import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { changeOf, changesOf, filterCounts, stepChange } from './changes.ts';
import { compareRows } from './rows.ts';

// B0 quotes A1: rows  0: >B0   1: A0=B1   2: A1>   3: A2-   4: -B2
const rows = compareRows(
  alignment(
    row('identical', [0], [1]),
    row('quoted', [1], [0], true),
    row('only-left', [2], []),
    row('only-right', [], [2]),
  ),
  blocks(3),
  blocks(3),
);

describe('changes', () => {
  it('meet a moved pair once, at A’s place', () => {
    expect(changesOf(rows)).toEqual([2, 3, 4]);
    expect(changeOf(rows, changesOf(rows), 0)).toBe(0);
    expect(changeOf(rows, changesOf(rows), 1)).toBeNull();
    expect(filterCounts(rows)).toEqual({
      differences: 3,
      'only-left': 1,
      'only-right': 1,
      moved: 1,
      edited: 0,
      identical: 1,
    });
  });

  it('are stepped in order, within the filter, and end at the ends', () => {
    expect(stepChange(rows, 'all', null, 1)).toBe(2);
    expect(stepChange(rows, 'all', 2, 1)).toBe(3);
    expect(stepChange(rows, 'only-right', 2, 1)).toBe(4);
    expect(stepChange(rows, 'all', 4, 1)).toBeNull();
    expect(stepChange(rows, 'all', null, -1)).toBe(4);
    expect(stepChange(rows, 'identical', null, 1)).toBeNull();
  });

  it('add up: each filter’s figure and what is identical', () => {
    fc.assert(
      fc.property(anyComparison, ({ alignment, left, right }) => {
        const all = compareRows(alignment, left, right);
        const counts = filterCounts(all);
        expect(counts.differences).toBe(
          counts['only-left'] + counts['only-right'] + counts.moved + counts.edited,
        );
        const changes = changesOf(all);
        for (const each of all)
          expect(changeOf(all, changes, each.index) === null).toBe(each.kind === 'identical');
      }),
    );
  });
});
