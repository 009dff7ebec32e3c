import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagRecord } from '../../shared/testing/fixtures.ts';
import { rowsInSight, topsOf } from './rows-in-sight.ts';
import type { TreeRow } from './visible-rows.ts';

const heights = { top: 29, nested: 27 };

function rowsOf(levels: readonly number[]): TreeRow[] {
  return levels.map((level, n) => ({
    tag: tagRecord(n + 1),
    level,
    position: 1,
    siblings: 1,
    expanded: null,
  }));
}

test('every row in sight is drawn at its height, and gaps and rows together are as high as the tree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 200, size: 'max' }),
      fc.nat(6000),
      fc.nat(900),
      fc.integer({ min: -1, max: 210 }),
      (levels, top, height, kept) => {
        const rows = rowsOf(levels);
        const tops = topsOf(rows, heights);
        const { drawn, after } = rowsInSight(rows, tops, { top, bottom: top + height }, kept);
        let y = 0;
        const places = drawn.map(({ row, gap }) => {
          expect(gap).toBeGreaterThanOrEqual(0);
          y += gap;
          expect(y).toBe(tops[rows.indexOf(row)]);
          y += row.level === 1 ? heights.top : heights.nested;
          return rows.indexOf(row);
        });
        expect(y + after).toBe(tops.at(-1));
        const wanted = rows.flatMap((_, at) =>
          at === kept || ((tops[at] ?? 0) < top + height && (tops[at + 1] ?? 0) > top) ? [at] : [],
        );
        expect(places).toEqual(expect.arrayContaining(wanted));
      },
    ),
  );
});

test('of ten thousand rows a few dozen are drawn, some beyond both edges, and the one that has the focus', () => {
  const rows = rowsOf(Array.from({ length: 10_000 }, () => 1));
  const { drawn } = rowsInSight(rows, topsOf(rows, heights), { top: 29_000, bottom: 29_600 }, 0);
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]).toEqual({ row: rows[0], gap: 0 });
  // Rows 1000 to 1020 are in sight.
  expect(drawn.map(({ row }) => rows.indexOf(row))).toEqual(expect.arrayContaining([990, 1030]));
});
