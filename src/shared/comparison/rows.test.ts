import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, anyComparison, blocks, row } from './cases.ts';
import { type CompareRow, compareRows } from './rows.ts';

/** Rows in short: `1=1`, `2~2`, `3-`, `-4`, `5>` and `>6` for the halves of what moved. */
function short(rows: readonly CompareRow[]): string {
  const signs = { identical: '=', edited: '~', moved: '>', 'only-left': '-', 'only-right': '-' };
  return rows.map(({ kind, left, right }) => `${left.join('+')}${signs[kind]}${right.join('+')}`).join(' ');
}

describe('compareRows', () => {
  it('puts pairs side by side and A’s own blocks before B’s', () => {
    const found = alignment(
      row('only-right', [], [0]),
      row('only-left', [0], []),
      row('identical', [1], [1]),
      row('edited', [2], [2]),
      row('only-right', [], [3]),
    );
    expect(short(compareRows(found, blocks(3), blocks(4)))).toBe('0- -0 1=1 2~2 -3');
  });

  it('shows a moved pair at both its places, each knowing the other', () => {
    const found = alignment(
      row('identical', [0], [1]),
      row('quoted', [1], [0], true),
      row('only-left', [2], []),
    );
    const rows = compareRows(found, blocks(3), blocks(2));
    expect(short(rows)).toBe('>0 0=1 1> 2-');
    expect(rows.map(({ partners }) => partners)).toEqual([[2], [], [0], []]);
  });

  it('keeps the halves of a divided and of a joined paragraph in one row', () => {
    const found = alignment(row('split', [0], [0, 1]), row('merged', [1, 2], [2]));
    expect(short(compareRows(found, blocks(3), blocks(3)))).toBe('0~0+1 1+2~2');
  });

  it('puts two paragraphs quoted in the same one into one row', () => {
    const found = alignment(row('quoted', [0], [0]), row('quoted', [1], [0]), row('identical', [2], [1]));
    expect(short(compareRows(found, blocks(3), blocks(2)))).toBe('0+1~0 2=1');
  });

  it('shows at both places a pair that says it kept the order and did not', () => {
    const found = alignment(row('identical', [0], [1]), row('identical', [1], [0]));
    expect(short(compareRows(found, blocks(2), blocks(2)))).toBe('>0 0=1 1>');
  });

  it('leaves out titles, bylines, captions and furniture, and counts no heading', () => {
    const left = [...blocks(1, 'title'), ...blocks(4).slice(1)];
    const right = blocks(2, 'heading');
    const found = alignment(
      row('only-left', [0], []),
      ...[1, 2, 3].map((l) => row('only-left', [l], [])),
      ...[0, 1].map((r) => row('only-right', [], [r])),
    );
    const rows = compareRows(found, left, right);
    expect(short(rows)).toBe('1- 2- 3- -0 -1');
    expect(rows.map(({ body }) => body)).toEqual([true, true, true, false, false]);
  });

  it('shows every block once, both sides in order, whatever the alignment', () => {
    fc.assert(
      fc.property(anyComparison, ({ alignment, left, right }) => {
        const rows = compareRows(alignment, left, right);
        expect(rows.flatMap((each) => each.left)).toEqual(left.map((_, i) => i));
        expect(rows.flatMap((each) => each.right)).toEqual(right.map((_, i) => i));
        expect(rows.map(({ index }) => index)).toEqual(rows.map((_, i) => i));
        for (const each of rows) {
          expect(each.kind === 'moved').toBe(each.partners.length > 0);
          for (const partner of each.partners) expect(partner).not.toBe(each.index);
        }
      }),
    );
  });
});
