import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageRange, paginate, type Piece } from './paginate.ts';

const plain = (height: number): Piece => ({ height, again: 0, keepsWithNext: false });
const ranges = (pages: readonly PageRange[]) => pages.map(({ from, to }) => [from, to]);

const anyPieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 120 }),
    again: fc.constantFrom(0, 0, 15),
    keepsWithNext: fc.boolean(),
  }),
  { size: 'max', maxLength: 60 },
);

describe('paginate', () => {
  it('fills a page and goes on where a piece no longer fits', () => {
    expect(ranges(paginate([40, 40, 40, 40].map(plain), 100))).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('takes headings along to the page of what follows them', () => {
    const heading = { ...plain(15), keepsWithNext: true };
    const pieces = [plain(60), heading, heading, plain(40)];
    expect(ranges(paginate(pieces, 100))).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });

  it('gives a piece higher than a page a page of its own', () => {
    expect(ranges(paginate([40, 300, 40].map(plain), 100))).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('leaves room for the head of a table that goes on', () => {
    const row = { ...plain(45), again: 20 };
    expect(ranges(paginate([plain(45), row, row, row], 100))).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ]);
  });

  it('leaves nothing out, repeats nothing and overfills no page that can be divided', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const pages = paginate(pieces, 100);
        expect(pages.flatMap(({ from, to }) => pieces.slice(from, to))).toEqual(pieces);
        for (const { from, to, filled } of pages) {
          const inside = pieces.slice(from, to);
          const total = inside.reduce((sum, { height }) => sum + height, inside[0]?.again ?? 0);
          expect(filled).toBe(total);
          const isWhole = inside.slice(0, -1).every(({ keepsWithNext }) => keepsWithNext);
          expect(to > from && (total <= 100 || isWhole)).toBe(true);
        }
      }),
    );
  });

  it('ends no page with a heading whose text would fit on the next', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        for (const { from, to } of paginate(pieces, 100).slice(0, -1)) {
          const inside = pieces.slice(from, to);
          const isOnlyHeadings = inside.every(({ keepsWithNext }) => keepsWithNext);
          expect(isOnlyHeadings || inside.at(-1)?.keepsWithNext === false).toBe(true);
        }
      }),
    );
  });
});
