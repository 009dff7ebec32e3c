import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { type Item, itemsOf, nothingFolded } from './items.ts';
import { lineHeights } from './line-heights.ts';
import { type Chunk, chunksOf, cutsOf, type Placement } from './lines.ts';
import { compareRows } from './rows.ts';

const small = compareRows(
  alignment(row('split', [0], [0, 1]), row('only-left', [1], []), row('identical', [2], [2])),
  blocks(3),
  blocks(3),
);

function chunked(arrangement: 'beside' | 'stacked'): Chunk {
  const [chunk] = chunksOf(small, itemsOf(small, 'all', nothingFolded), arrangement);
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
    expect(lineHeights(chunked('beside'), heights).left).toEqual([40, 60, 50, 25]);
  });

  it('stacks A above B in one column, what is identical once', () => {
    expect(lineHeights(chunked('stacked'), heights).left).toEqual([100, 40, 20, 30, 50, 25]);
    expect(chunked('stacked').right.has(2)).toBe(false);
  });

  it('lets both sides flow where a passage took another’s place, each on lines of its own', () => {
    const rows = compareRows(
      alignment(
        row('identical', [0], [0]),
        ...[1, 2].map((l) => row('only-left', [l], [])),
        ...[1, 2, 3].map((r) => row('only-right', [], [r])),
        row('identical', [3], [4]),
      ),
      blocks(4),
      blocks(5),
    );
    const [chunk] = chunksOf(rows, itemsOf(rows, 'all', nothingFolded), 'beside');
    if (chunk === undefined) throw new Error('no chunk');
    expect(chunk.flows).toEqual([{ line: 2, span: 7 }]);
    const sizes = { left: (b: number) => [50, 100, 100, 50][b] ?? 0, right: () => 50, item: () => 10 };
    expect(lineHeights(chunk, sizes)).toEqual({
      left: [50, 100, 10, 100, 10, 0, 0, 0, 50],
      right: [50, 50, 10, 50, 10, 50, 10, 40, 50],
    });
    const stacked = chunksOf(rows, itemsOf(rows, 'all', nothingFolded), 'stacked');
    expect(stacked[0]?.flows).toEqual([]);
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
          const items = itemsOf(rows, folded ? 'differences' : 'all', nothingFolded);
          const chunks = chunksOf(rows, items, arrangement);
          const height = { left: (b: number) => sizes[b] ?? 0, right: (b: number) => sizes[b + 40] ?? 0 };
          for (const chunk of chunks) {
            const found = lineHeights(chunk, { ...height, item: () => 10 });
            const room = (side: 'left' | 'right', { line, span }: Placement): number =>
              found[side].slice(line - 1, line - 1 + span).reduce((sum, each) => sum + each, 0);
            for (const side of ['left', 'right'] as const) {
              expect(found[side]).toHaveLength(chunk.lines);
              for (const [block, at] of chunk[side])
                expect(room(side, at)).toBeGreaterThanOrEqual(height[side](block));
            }
            for (const { words, flow } of chunk.items)
              expect(words === null ? 10 : room(flow ?? 'left', words)).toBeGreaterThanOrEqual(10);
            for (const { item, line, flow } of chunk.items) {
              if (item.type === 'fold' || arrangement === 'stacked') continue;
              const before = { line: 1, span: line - 1 };
              const other = flow === null ? 'right' : 'left';
              expect(room('left', before)).toBe(room(other, before));
              for (const side of ['left', 'right'] as const)
                expect(chunk[side].get(item.row[side][0] ?? -1)?.line ?? line).toBe(line);
            }
            const all = { line: 1, span: chunk.lines };
            expect(room('left', all)).toBe(room('right', all));
          }
          expect(chunks.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
        },
      ),
    );
  });
});

describe('cutsOf', () => {
  it('cuts about every twelve rows, never inside what flows', () => {
    const own = (side: 'only-left' | 'only-right', from: number, count: number) =>
      Array.from({ length: count }, (_, i) =>
        side === 'only-left' ? row(side, [from + i], []) : row(side, [], [from + i]),
      );
    const pairs = Array.from({ length: 10 }, (_, i) => row('identical', [i], [i]));
    const rows = compareRows(
      alignment(
        ...pairs,
        ...own('only-left', 10, 6),
        ...own('only-right', 10, 7),
        row('identical', [16], [17]),
      ),
      blocks(17),
      blocks(18),
    );
    expect(cutsOf(rows)).toEqual([0, 10, 23]);
    expect(cutsOf([])).toEqual([0]);
  });
});
