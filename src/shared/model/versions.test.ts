import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentRecord, id } from '../testing/fixtures.ts';
import type { Document } from './document.ts';
import type { Id } from './ids.ts';
import { inVersionOrder, versionsOf } from './versions.ts';

const on = (date: string): Pick<Document, 'published'> => ({
  published: { date, time: null, precision: 'day', inferred: false },
});
const library = (...list: readonly Document[]) => new Map(list.map((each) => [each.id, each]));

describe('the versions of a statement', () => {
  test('stand in the order of their links, whatever their dates and places say', () => {
    const documents = library(
      documentRecord(1, { versionOf: id(2), ...on('2023-11-01') }),
      documentRecord(2, { versionOf: id(3), ...on('2023-11-17') }),
      documentRecord(3, on('2023-11-22')),
      documentRecord(4),
    );
    for (const n of [1, 2, 3]) expect(versionsOf(documents, id(n))).toEqual([id(3), id(2), id(1)]);
    expect(versionsOf(documents, id(4))).toEqual([id(4)]);
  });

  test('of one and the same document stand by date, the undated last', () => {
    const documents = library(
      documentRecord(1, on('2023-11-17')),
      documentRecord(2, { versionOf: id(1) }),
      documentRecord(3, { versionOf: id(1), ...on('2023-11-22') }),
      documentRecord(4, { versionOf: id(1), ...on('2023-11-19') }),
    );
    expect(versionsOf(documents, id(4))).toEqual([id(1), id(4), id(3), id(2)]);
  });

  test('are none where a link leads out of the library', () => {
    expect(versionsOf(library(documentRecord(1, { versionOf: id(9) })), id(1))).toEqual([id(1)]);
  });

  test('end where links of a foreign file go in a circle', () => {
    const documents = library(
      documentRecord(1, { versionOf: id(2) }),
      documentRecord(2, { versionOf: id(1) }),
    );
    expect(versionsOf(documents, id(1))).toContain(id(1));
  });
});

test('chosen documents stand each once, and none before what it is a version of', () => {
  const anyLibrary = fc
    .array(fc.tuple(fc.nat(11), fc.integer({ min: 10, max: 28 }), fc.boolean()), { maxLength: 12 })
    .map((list) =>
      library(
        ...list.map(([earlier, date, dated], n) =>
          documentRecord(n, {
            versionOf: earlier < n ? id(earlier) : null,
            ...(dated ? on(`2023-11-${date}`) : {}),
          }),
        ),
      ),
    );
  fc.assert(
    fc.property(anyLibrary, fc.array(fc.nat(11)), (documents, chosen) => {
      const order = inVersionOrder(documents, chosen.map(id));
      expect(order.toSorted()).toEqual(
        [...new Set(chosen.map(id))].filter((each) => documents.has(each)).toSorted(),
      );
      const isTooEarly = (each: Id, at: number): boolean =>
        order.indexOf(documents.get(each)?.versionOf ?? '') > at;
      expect(order.filter(isTooEarly)).toEqual([]);
    }),
  );
});
