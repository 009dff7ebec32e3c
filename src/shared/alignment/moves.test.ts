import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedOf, type Placed } from './moves.ts';

test('what stays is in order, and no heavier set of pairs is', { timeout: 60_000 }, () => {
  const pairs = fc
    .array(fc.record({ left: fc.nat(6), right: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 8,
    })
    .map((list) => list.toSorted((a, b) => a.left - b.left || a.right - b.right));
  fc.assert(
    fc.property(pairs, (list) => {
      const moved = movedOf(list, 7);
      const stays = list.filter((_, k) => moved[k] === false);
      expect(isOrdered(stays)).toBe(true);
      expect(weigh(stays)).toBe(heaviest(list));
    }),
  );
});

function heaviest(list: readonly Placed[]): number {
  let best = 0;
  for (let set = 0; set < 2 ** list.length; set++) {
    const chosen = list.filter((_, k) => (set >> k) % 2 === 1);
    if (isOrdered(chosen)) best = Math.max(best, weigh(chosen));
  }
  return best;
}

function isOrdered(list: readonly Placed[]): boolean {
  return list.every((pair, k) => k === 0 || (list[k - 1]?.right ?? 0) <= pair.right);
}

function weigh(list: readonly Placed[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}
