import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { passes } from './changes.ts';
import { foldName, itemAt, itemsOf, nothingFolded } from './items.ts';
import { compareRows } from './rows.ts';

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

describe('items', () => {
  it('fold what the filter leaves out', () => {
    const items = itemsOf(rows, 'moved', nothingFolded);
    expect(items.map((item) => (item.type === 'fold' ? `${item.from}..${item.to}` : item.row.index))).toEqual(
      [0, '1..2', 2, '3..5'],
    );
    expect(itemAt(items, 4)).toBe(3);
    expect(itemsOf(rows, 'moved', { ...nothingFolded, opened: new Set([3]) })).toHaveLength(5);
  });

  it('fold a run only one side has by its first row, and the identical ones together', () => {
    const own = compareRows(
      alignment(
        row('identical', [0], [0]),
        row('identical', [1], [1]),
        ...[2, 3].map((r) => row('only-right', [], [r])),
        row('identical', [2], [4]),
      ),
      blocks(3),
      blocks(5),
    );
    const names = (folding: Partial<typeof nothingFolded>): (string | number)[] =>
      itemsOf(own, 'all', { ...nothingFolded, ...folding }).map((item) =>
        item.type === 'fold' ? foldName(item) : item.row.index,
      );
    expect(names({ closed: new Set([2]) })).toEqual([0, 1, '2 rows only in B', 4]);
    expect(names({ folded: true })).toEqual(['2 identical rows', 2, 3, 4]);
    expect(names({ folded: true, opened: new Set([0]) })).toEqual([0, 1, 2, 3, 4]);
    expect(names({ closed: new Set([3]) })).toEqual([0, 1, 2, 3, 4]);
  });

  it('hold every row once and hide none the filter shows', () => {
    const anyFilter = fc.constantFrom('all', 'differences', 'moved', 'identical', 'only-left' as const);
    fc.assert(
      fc.property(anyComparison, anyFilter, fc.boolean(), ({ alignment, left, right }, filter, fold) => {
        const all = compareRows(alignment, left, right);
        const items = itemsOf(all, filter, { ...nothingFolded, folded: fold });
        const held = items.flatMap((item) =>
          item.type === 'row' ? [item.row] : all.slice(item.from, item.to),
        );
        expect(held).toEqual(all);
        const folded = items.flatMap((item) =>
          item.type === 'fold' && item.what === 'other' ? all.slice(item.from, item.to) : [],
        );
        expect(folded).toEqual(all.filter((each) => !passes(each, filter)));
      }),
    );
  });
});
