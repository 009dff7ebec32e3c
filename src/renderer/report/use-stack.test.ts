import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from './use-stack.ts';

describe('drawn', () => {
  it('is what the window touches, and so many on both sides', () => {
    const tops = [0, 10, 20, 30, 40, 50];
    expect(drawn(tops, { top: 20, bottom: 30 }, 0)).toEqual({ from: 2, to: 3 });
    expect(drawn(tops, { top: 19, bottom: 31 }, 0)).toEqual({ from: 1, to: 4 });
    expect(drawn(tops, { top: 20, bottom: 30 }, 1)).toEqual({ from: 1, to: 4 });
    expect(drawn(tops, { top: 20, bottom: 30 }, 9)).toEqual({ from: 0, to: 5 });
    expect(drawn([0], { top: 0, bottom: 100 }, 1)).toEqual({ from: 0, to: 0 });
  });

  it('leaves out nothing that is in sight, and is never empty, however far was scrolled', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.nat(3_000), fc.integer({ min: 1, max: 200 }), (list, top, height) => {
        const tops = [0];
        for (const each of list) tops.push((tops.at(-1) ?? 0) + each);
        const { from, to } = drawn(tops, { top, bottom: top + height }, 0);
        const inSight = list.flatMap((_each, i) =>
          (tops[i + 1] ?? 0) > top && (tops[i] ?? 0) < top + height ? [i] : [],
        );
        expect(to).toBeGreaterThan(from);
        for (const i of inSight) expect(i >= from && i < to).toBe(true);
      }),
    );
  });
});
