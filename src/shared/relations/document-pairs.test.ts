import { describe, expect, it } from 'vitest';
import { documentRecord } from '../testing/fixtures.ts';
import { documentPairs } from './document-pairs.ts';

describe('pairs of documents', () => {
  const one = documentRecord(1, { text: 'x' });
  const two = documentRecord(2, { text: 'a' });
  const copy = documentRecord(3, { text: 'x' });
  const pairs = documentPairs(
    [one, two, copy],
    [{ left: 'a', right: 'x', leftStanding: 1, rightStanding: 1, share: 0.5 }],
  );
  const named = (list = pairs.all) => list.map(({ a, b }) => `${a.number} ${b.number}`);

  it('are in the order of the library, and those of one text come first', () => {
    expect(named()).toEqual(['001 003', '001 002', '002 003']);
  });

  it('are known by document', () => {
    expect(named(pairs.of.get(two.id) ?? [])).toEqual(['001 002', '002 003']);
    expect(named(pairs.of.get(copy.id) ?? [])).toEqual(['001 003', '002 003']);
  });
});
