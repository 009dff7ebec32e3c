import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { type Item, itemsOf } from './items.ts';
import { type Chunk, chunksOf, lineHeights, type Placement } from './lines.ts';
import { compareRows } from './rows.ts';

const small = compareRows(
  alignment(row('split', [0], [0, 1]), row('only-left', [1], []), row('identical', [2], [2])),
  blocks(3),
  blocks(3),
);

function chunked(arrangement: 'beside' | 'stacked'): Chunk {
  const [chunk] = chunksOf(small, itemsOf(small, 'all', false, new Set()), arrangement);
  if (chunk === undefined) throw new Error('no chunk');
  return chunk;
}

const heights = {
  left: (block: number) => [100, 30, 25][block] ?? 0,
  right: (block: number) => [40, 20, 25][block] ?? 0,
  item: (item: Item) => (item.type === 'row' && item.row.index === 1 ? 50 : 0),
};

describe('lineHeights', () => {
  it('gives a row the height of its higher side', () => {
    expect(lineHeights(chunked('beside'), heights)).toEqual([40, 60, 50, 25]);
  });

  it('stacks A above B in one column, what is identical once', () => {
    expect(lineHeights(chunked('stacked'), heights)).toEqual([100, 40, 20, 30, 50, 25]);
    expect(chunked('stacked').right.has(2)).toBe(false);
  });

  it('has room for everything, and every row begins at one height on both sides', () => {
    const anySizes = fc.array(fc.nat(300), { minLength: 80, maxLength: 80 });
    const anyArrangement = fc.constantFrom('beside', 'stacked');
    fc.assert(
      fc.property(
        anyComparison,
        anySizes,
        anyArrangement,
        fc.boolean(),
        ({ alignment, left, right }, sizes, arrangement, folded) => {
          const rows = compareRows(alignment, left, right);
          const items = itemsOf(rows, folded ? 'differences' : 'all', false, new Set());
          const chunks = chunksOf(rows, items, arrangement);
          const height = { left: (b: number) => sizes[b] ?? 0, right: (b: number) => sizes[b + 40] ?? 0 };
          for (const chunk of chunks) {
            const found = lineHeights(chunk, { ...height, item: () => 10 });
            expect(found).toHaveLength(chunk.lines);
            const room = ({ line, span }: Placement): number =>
              found.slice(line - 1, line - 1 + span).reduce((sum, each) => sum + each, 0);
            for (const side of ['left', 'right'] as const)
              for (const [block, at] of chunk[side])
                expect(room(at)).toBeGreaterThanOrEqual(height[side](block));
            for (const { words } of chunk.items)
              expect(words === null ? 10 : room(words)).toBeGreaterThanOrEqual(10);
            const starts = chunk.items.flatMap(({ item, line }) =>
              item.type === 'fold'
                ? []
                : [chunk.left.get(item.row.left[0] ?? -1), chunk.right.get(item.row.right[0] ?? -1)].map(
                    (at) => (at === undefined || arrangement === 'stacked' ? 0 : at.line - line),
                  ),
            );
            expect(new Set([0, ...starts])).toEqual(new Set([0]));
          }
          expect(chunks.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
        },
      ),
    );
  });
});
