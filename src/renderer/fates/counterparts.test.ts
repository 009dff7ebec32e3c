import { describe, expect, it } from 'vitest';
import { documentRecord, id } from '../../shared/testing/fixtures.ts';
import { areVersions, counterpartsOf, isEarlier } from './counterparts.ts';

const day = (date: string) => ({ date, time: null, precision: 'day' as const, inferred: false });
const documents = new Map(
  [
    documentRecord(1, { published: day('2024-11-01') }),
    documentRecord(2, { published: day('2024-11-02'), versionOf: id(1) }),
    documentRecord(3, { published: day('2024-11-03'), versionOf: id(2) }),
    documentRecord(4, { published: day('2024-10-01') }),
  ].map((record) => [record.id, record]),
);

describe('counterparts', () => {
  it('are all other versions, and what it is compared with first', () => {
    const numbers = (partner: string | null): string[] =>
      counterpartsOf(documents, id(2), partner).map(({ number }) => number);
    expect(numbers(null)).toEqual(['001', '003']);
    expect(numbers(id(3))).toEqual(['003', '001']);
    expect(numbers(id(4))).toEqual(['004', '001', '003']);
    expect(counterpartsOf(documents, id(4), null)).toEqual([]);
  });

  it('know which comes first, and which are versions of one statement', () => {
    expect(isEarlier(documents, id(1), id(3))).toBe(true);
    expect(isEarlier(documents, id(3), id(1))).toBe(false);
    expect(isEarlier(documents, id(4), id(1))).toBe(true);
    expect(areVersions(documents, id(1), id(3))).toBe(true);
    expect(areVersions(documents, id(1), id(4))).toBe(false);
  });
});
