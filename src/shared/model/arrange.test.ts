import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentRecord, id, workspaceWith } from '../testing/fixtures.ts';
import { groupNudged, nudged, type Rearranged, rearranged } from './arrange.ts';
import type { Document } from './document.ts';
import { documentGroups } from './library.ts';

type Documents = ReadonlyMap<string, Document>;

/** `A: 1 2; B: 3`, documents without a group under `-`. */
function shown(documents: Documents): string {
  return documentGroups(documents)
    .map(
      ({ name, documents: list }) => `${name ?? '-'}: ${list.map(({ number }) => Number(number)).join(' ')}`,
    )
    .join('; ');
}

function library(groups: Readonly<Record<string, readonly number[]>>): Documents {
  let order = 0;
  return workspaceWith(
    Object.entries(groups).flatMap(([name, numbers]) =>
      numbers.map((n) => documentRecord(n, { group: name === '-' ? null : name, order: ++order * 10 })),
    ),
  ).documents;
}

function after(documents: Documents, changes: readonly Rearranged[]): Documents {
  const next = new Map(documents);
  for (const { id: each, change } of changes) {
    const document = next.get(each);
    if (document !== undefined) next.set(each, { ...document, ...change });
  }
  return next;
}

const moving = (...numbers: number[]) => new Set(numbers.map(id));
const two = library({ A: [1, 2, 3], B: [4, 5] });

test.each([
  ['to the end of its group', moving(1), { group: 'A', before: null }, 'A: 2 3 1; B: 4 5'],
  ['before another', moving(3), { group: 'A', before: id(1) }, 'A: 3 1 2; B: 4 5'],
  ['into another group', moving(1), { group: 'B', before: id(5) }, 'A: 2 3; B: 4 1 5'],
  ['several, in the order they stand in', moving(5, 1), { group: 'A', before: id(3) }, 'A: 2 1 5 3; B: 4'],
  ['before one that moves too', moving(2, 3), { group: 'A', before: id(2) }, 'A: 1 2 3; B: 4 5'],
  ['into a new group', moving(2, 4), { group: 'C', before: null }, 'A: 1 3; B: 5; C: 2 4'],
  ['out of every group', moving(1), { group: null, before: null }, 'A: 2 3; B: 4 5; -: 1'],
  ['a whole group within itself', moving(1, 2, 3), { group: 'A', before: null }, 'A: 1 2 3; B: 4 5'],
])('puts documents %s', (_name, moved, place, expected) => {
  expect(shown(after(two, rearranged(two, moved, place)))).toBe(expected);
});

test.each([
  [moving(2), -1, 'A: 2 1 3; B: 4 5'],
  [moving(2), 1, 'A: 1 3 2; B: 4 5'],
  [moving(3), 1, 'A: 1 2; B: 3 4 5'],
  [moving(4), -1, 'A: 1 2 3 4; B: 5'],
  [moving(1), -1, 'A: 1 2 3; B: 4 5'],
  [moving(5), 1, 'A: 1 2 3; B: 4 5'],
  [moving(2, 3), -1, 'A: 2 3 1; B: 4 5'],
] as const)('steps %o by %i', (moved, by, expected) => {
  expect(shown(after(two, nudged(two, moved, by)))).toBe(expected);
});

test('a group steps past its neighbour, and no further than the end', () => {
  const three = library({ A: [1, 2], B: [3], '-': [4] });
  expect(shown(after(three, groupNudged(three, 'B', -1)))).toBe('B: 3; A: 1 2; -: 4');
  expect(shown(after(three, groupNudged(three, 'A', 1)))).toBe('B: 3; A: 1 2; -: 4');
  expect(shown(after(three, groupNudged(three, null, -1)))).toBe('A: 1 2; -: 4; B: 3');
  expect(groupNudged(three, 'A', -1)).toEqual([]);
});

test('what is in place changes nothing', () => {
  const settled = after(two, rearranged(two, moving(1), { group: 'A', before: id(2) }));
  expect(rearranged(settled, moving(1), { group: 'A', before: id(2) })).toEqual([]);
});

test('after any moves no two documents share an order, none is lost, and the others keep their turn', () => {
  const group = fc.constantFrom('A', 'B', null);
  const documents = fc
    .array(fc.record({ group, order: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 9 })
    .map((list) => workspaceWith(list.map((each, i) => documentRecord(i + 1, each))).documents);
  const move = fc.record({
    moved: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
    group: fc.constantFrom('A', 'B', 'C', null),
    before: fc.option(fc.integer({ min: 1, max: 9 })),
  });
  fc.assert(
    fc.property(documents, fc.array(move, { minLength: 1, maxLength: 5 }), (start, moves) => {
      let now: Documents = start;
      for (const { moved, group: to, before } of moves) {
        const ids = new Set(moved.map(id).filter((each) => now.has(each)));
        const rowsBefore = rows(now).filter((each) => !ids.has(each));
        now = after(now, rearranged(now, ids, { group: to, before: before === null ? null : id(before) }));
        expect(
          rows(now)
            .filter((each) => !ids.has(each))
            .toSorted(),
        ).toEqual(rowsBefore.toSorted());
        const orders = [...now.values()].map(({ order }) => order);
        expect(new Set(orders).size).toBe(orders.length);
        expect([...ids].every((each) => now.get(each)?.group === to)).toBe(true);
        for (const name of ['A', 'B', 'C', null])
          expect(rows(now, name).filter((each) => !ids.has(each))).toEqual(
            rowsBefore.filter((each) => now.get(each)?.group === name),
          );
      }
      expect(now.size).toBe(start.size);
    }),
  );
});

function rows(documents: Documents, group?: string | null): string[] {
  return documentGroups(documents)
    .filter(({ name }) => group === undefined || name === group)
    .flatMap(({ documents: list }) => list.map(({ id: each }) => each));
}
