import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

const never = (): boolean => false;

describe('paginate', () => {
  it('fills a page and goes on where a block no longer fits', () => {
    expect(paginate([40, 40, 40, 40], never, 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('takes headings along to the page of what follows them', () => {
    const heading = (i: number): boolean => i === 1 || i === 2;
    expect(paginate([60, 15, 15, 40], heading, 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 4 },
    ]);
  });

  it('gives a block higher than a page a page of its own', () => {
    expect(paginate([40, 300, 40], never, 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it('leaves nothing out, repeats nothing and overfills no page that can be divided', () => {
    const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 120 }), keeps: fc.boolean() }));
    fc.assert(
      fc.property(blocks, (list) => {
        const heights = list.map(({ height }) => height);
        const pages = paginate(heights, (i) => list[i]?.keeps === true, 100);
        expect(pages.flatMap(({ from, to }) => heights.slice(from, to))).toEqual(heights);
        for (const { from, to } of pages) {
          const total = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
          const whole = list.slice(from, to - 1).every(({ keeps }) => keeps);
          expect(to > from && (total <= 100 || to - from === 1 || whole)).toBe(true);
        }
      }),
    );
  });
});
