import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { type Item, itemsOf } from './items.ts';
import { chunksOf, lineHeights } from './lines.ts';
import { compareRows } from './rows.ts';

describe('lineHeights', () => {
  it('gives a row the height of its higher side', () => {
    const rows = compareRows(
      alignment(row('split', [0], [0, 1]), row('only-left', [1], [])),
      blocks(2),
      blocks(2),
    );
    const [chunk] = chunksOf(rows, itemsOf(rows, 'all', false, new Set()));
    if (chunk === undefined) throw new Error('no chunk');
    const heights = lineHeights(chunk, {
      left: (block) => [100, 30][block] ?? 0,
      right: (block) => [40, 20][block] ?? 0,
      item: (item: Item) => (item.type === 'row' && item.row.index === 1 ? 50 : 0),
    });
    expect(heights).toEqual([40, 60, 50]);
  });

  it('has room for everything, and every row begins at one height on both sides', () => {
    const sizes = fc.array(fc.nat(300), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(anyComparison, sizes, fc.boolean(), ({ alignment, left, right }, sizes, fold) => {
        const rows = compareRows(alignment, left, right);
        const chunks = chunksOf(rows, itemsOf(rows, fold ? 'differences' : 'all', false, new Set()));
        const height = { left: (b: number) => sizes[b] ?? 0, right: (b: number) => sizes[b + 40] ?? 0 };
        for (const chunk of chunks) {
          const heights = lineHeights(chunk, { ...height, item: () => 10 });
          expect(heights).toHaveLength(chunk.lines);
          for (const side of ['left', 'right'] as const)
            for (const [block, { line, span }] of chunk[side]) {
              const room = heights.slice(line - 1, line - 1 + span).reduce((sum, each) => sum + each, 0);
              expect(room).toBeGreaterThanOrEqual(height[side](block));
            }
          for (const { item, line } of chunk.items)
            if (item.type === 'row')
              for (const side of ['left', 'right'] as const) {
                const [first] = item.row[side];
                if (first !== undefined) expect(chunk[side].get(first)?.line).toBe(line);
              }
        }
        expect(chunks.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
      }),
    );
  });
});
