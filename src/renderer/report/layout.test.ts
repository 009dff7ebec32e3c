import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layout, layOut, pageAt, paper, pieceTops, slicesOf } from './layout.ts';
import type { Measured } from './measured.ts';
import type { PageBlock } from './page-blocks.ts';
import { samePlace } from './use-same-place.ts';

const room = paper.height - paper.above - paper.below;

const anyBlock = fc.record({
  kind: fc.constantFrom('heading' as const, 'lead' as const, 'summary' as const),
  parts: fc.option(fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 1, maxLength: 6 }), {
    nil: undefined,
  }),
  again: fc.constantFrom(0, 20),
});

/** Blocks, some of them measured, in parts. */
const anyReport = fc.array(anyBlock, { size: 'max', maxLength: 40 }).map((list) => ({
  blocks: list.map(({ kind }, index): PageBlock => ({ kind, text: '', index, heading: null })),
  heights: list.map(({ parts, again }): Measured | undefined =>
    parts === undefined ? undefined : { parts, again },
  ),
}));

function all({ blocks, heights }: { blocks: PageBlock[]; heights: (Measured | undefined)[] }): Layout {
  return layOut(blocks, heights);
}

describe('a layout', () => {
  it('has every part of every block on exactly one page, in order', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const layout = all(report);
        const slices = layout.pages.flatMap((_page, i) => slicesOf(layout, i));
        const parts = slices.flatMap(({ block, from, to }) => {
          const count = report.heights[block.index]?.parts.length ?? 1;
          const end = Math.min(to, count);
          return Array.from({ length: end - from }, (_part, i) => `${block.index} ${from + i}`);
        });
        const expected = report.blocks.flatMap(({ index }) =>
          Array.from({ length: report.heights[index]?.parts.length ?? 1 }, (_part, i) => `${index} ${i}`),
        );
        expect(parts).toEqual(expected);
      }),
    );
  });

  it('has no page over its height, unless it cannot be divided', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { pages, pieces, tops } = all(report);
        pages.forEach(({ from, to, filled }, i) => {
          const isWhole = pieces.slice(from, to - 1).every(({ keepsWithNext }) => keepsWithNext);
          expect(filled <= room || isWhole).toBe(true);
          expect((tops[i + 1] ?? 0) - (tops[i] ?? 0)).toBe(
            Math.max(paper.height, paper.above + filled + paper.below) + paper.gap,
          );
        });
      }),
    );
  });

  it('knows which page is at a height', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const layout = all(report);
        layout.pages.forEach((_page, i) => {
          expect(pageAt(layout, layout.tops[i] ?? 0)).toBe(i);
          expect(pageAt(layout, (layout.tops[i + 1] ?? 0) - 1)).toBe(i);
        });
      }),
    );
  });
});

describe('what was in sight', () => {
  it('stays where it stood, when the same blocks are measured', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (report, seed) => {
        fc.pre(report.blocks.length > 0);
        const before = layOut(report.blocks, []);
        const after = all(report);
        const i = seed % before.pieces.length;
        const y = (pieceTops(before)[i] ?? 0) + 3;
        const first = after.pieces.findIndex(({ block }) => block === before.pieces[i]?.block);
        expect(samePlace(before, after, y)).toBe((pieceTops(after)[first] ?? 0) + 3);
      }),
    );
  });

  it('is the top, where the top was', () => {
    const blocks: PageBlock[] = [{ kind: 'title', text: '', index: 0, heading: 0 }];
    expect(samePlace(layOut(blocks, []), layOut(blocks, [{ parts: [500], again: 0 }]), 10)).toBe(10);
  });
});
