import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedMap } from './sorted-map.ts';
import { Tally } from './tally.ts';

const record = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
const changes = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 40 }).map((number) => `k${number}`),
    fc.option(record, { nil: undefined }),
  ),
);

it('counts what a count from the start would count, whatever changed', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 6 }), (rounds) => {
      let records = SortedMap.of<readonly number[]>([]);
      let tally = Tally.by((keys: readonly number[]) => keys);
      for (const round of rounds) {
        records = records.with(new Map(round));
        tally = tally.with(records);
        const counts = new Map<number, number>();
        for (const key of [...records.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
        expect(tally.counts).toEqual(counts);
      }
    }),
  );
});

it('keeps its counts where a change leaves them as they were', () => {
  const records = SortedMap.of([
    ['a', [1]],
    ['b', [2]],
  ] as const);
  const tally = Tally.by((keys: readonly (1 | 2)[]) => keys).with(records);
  const swapped = tally.with(
    records.with(
      new Map([
        ['a', [2]],
        ['b', [1]],
      ]),
    ),
  );
  expect(swapped.counts).toBe(tally.counts);
});
