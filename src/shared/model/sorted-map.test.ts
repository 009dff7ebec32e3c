import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedMap } from './sorted-map.ts';

const key = fc.integer({ min: 0, max: 3_000 }).map((number) => `k${number}`);
const changes = fc.array(fc.tuple(key, fc.option(fc.integer(), { nil: undefined })), { maxLength: 1_200 });

describe('a sorted map', () => {
  it('holds what a plain map holds after the same changes, in order of its keys', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), (rounds) => {
        const plain = new Map<string, number>();
        let sorted = SortedMap.of<number>([]);
        for (const round of rounds) {
          for (const [id, value] of round)
            if (value === undefined) plain.delete(id);
            else plain.set(id, value);
          sorted = sorted.with(new Map(round));
          expect([...sorted]).toEqual([...plain].toSorted(([a], [b]) => (a < b ? -1 : 1)));
          expect(sorted.size).toBe(plain.size);
          for (const [id] of round) expect(sorted.get(id)).toBe(plain.get(id));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the map before as it was', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const before = SortedMap.of<number>([]).with(new Map(first));
        const entries = [...before];
        before.with(new Map(second));
        expect([...before]).toEqual(entries);
      }),
      { numRuns: 20 },
    );
  });

  it('tells which keys have other values than in another map', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const before = SortedMap.of<number>([]).with(new Map(first));
        const after = before.with(new Map(second));
        const unlike = [...new Set([...before.keys(), ...after.keys()])].filter(
          (id) => before.get(id) !== after.get(id),
        );
        expect([...after.keysUnlike(before)].toSorted()).toEqual(unlike.toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it('is itself where nothing changes', () => {
    const map = SortedMap.of([['a', 1]]);
    expect(map.with(new Map([['a', 1]]))).toBe(map);
    expect(map.with(new Map([['b', undefined]]))).toBe(map);
  });

  it('does not crumble when most of a large map is taken away one by one', () => {
    const keys = Array.from({ length: 5_000 }, (_, i) => String(i));
    let map = SortedMap.of(keys.map((id) => [id, id]));
    for (const id of keys.slice(0, 4_990)) map = map.with(new Map([[id, undefined]]));
    expect([...map.keys()]).toEqual(keys.slice(4_990));
  });
});
