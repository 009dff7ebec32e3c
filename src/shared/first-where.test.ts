import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from './first-where.ts';

it('the first of which something holds is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 100, size: 'max' }), fc.nat(51), (list, least) => {
      const ascending = list.toSorted((a, b) => a - b);
      const found = ascending.findIndex((value) => value >= least);
      const wanted = found < 0 ? list.length : found;
      expect(firstWhere(list.length, (i) => (ascending[i] ?? 0) >= least)).toBe(wanted);
    }),
  );
});
