import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';
import type { Stripe } from './overview.ts';

const kinds = ['identical', 'edited', 'moved', 'only-left'] as const;

function stripe(row: number, top: number, height: number, kind: Stripe['kind'] = 'identical'): Stripe {
  return { row, side: 'left', kind, top, height };
}

describe('bandsOf', () => {
  it('leaves alone what is high enough to be seen', () => {
    const stripes = [stripe(0, 0, 0.5), stripe(1, 0.5, 0.5, 'edited')];
    expect(bandsOf(stripes, 2)).toEqual(stripes);
  });

  it('shows a change among many rows that are identical', () => {
    const stripes = [0, 1, 2, 3].map((k) => stripe(k, k / 4, 1 / 4, k === 2 ? 'edited' : 'identical'));
    expect(bandsOf(stripes, 1)).toEqual([stripe(0, 0, 1, 'edited')]);
  });

  it('is never more than was asked for, twice over, and covers the same heights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ height: fc.integer({ min: 1, max: 50 }), kind: fc.constantFrom(...kinds) }), {
          minLength: 1,
          maxLength: 200,
        }),
        fc.integer({ min: 1, max: 40 }),
        (list, most) => {
          const total = list.reduce((sum, { height }) => sum + height, 0);
          let top = 0;
          const stripes = list.map(({ height, kind }, row) => {
            const one = stripe(row, top / total, height / total, kind);
            top += height;
            return one;
          });
          const bands = bandsOf(stripes, most);
          expect(bands.length).toBeLessThanOrEqual(2 * most + 1);
          expect(bands[0]?.top).toBe(0);
          bands.forEach((band, i) => {
            const next = bands[i + 1]?.top ?? 1;
            expect(band.top + band.height).toBeCloseTo(next);
          });
          const hasChange = (some: readonly Stripe[]): boolean =>
            some.some(({ kind }) => kind !== 'identical');
          expect(hasChange(bands)).toBe(hasChange(stripes));
        },
      ),
    );
  });
});
