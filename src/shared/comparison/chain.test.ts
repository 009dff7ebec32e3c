import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../alignment/align.ts';
import { documentRecord, id, textFrom } from '../testing/fixtures.ts';
import { chainAround, figuresInWords, figuresOf, linkAt, linksOf } from './chain.ts';

const documents = new Map(
  [
    documentRecord(1),
    documentRecord(2, { versionOf: id(1) }),
    documentRecord(3, { versionOf: id(2) }),
    documentRecord(4),
    documentRecord(5, { versionOf: id(4) }),
  ].map((each) => [each.id, each]),
);
const around = (left: number, right: number, ...chosen: readonly number[]) =>
  chainAround(documents, { left: id(left), right: id(right) }, chosen.map(id));

describe('the chain around a pair', () => {
  test('is all versions of its statement, whichever two of them are compared', () => {
    expect(around(1, 2)).toEqual([1, 2, 3].map(id));
    expect(around(3, 1)).toEqual([1, 2, 3].map(id));
  });

  test('is none where only one side is a version, or where there are only the two', () => {
    expect(around(1, 4)).toEqual([]);
    expect(around(4, 5)).toEqual([]);
  });

  test('is what was chosen, in that order, without what is no longer in the library', () => {
    expect(around(1, 2, 4, 2, 1)).toEqual([4, 2, 1].map(id));
    expect(around(1, 2, 1, 9, 2)).toEqual([]);
    expect(around(1, 2, 1, 2)).toEqual([]);
  });
});

describe('the links of a chain', () => {
  const links = linksOf([1, 2, 3].map(id));

  test('are its neighbours, then its ends', () => {
    expect(links).toEqual([
      { left: id(1), right: id(2) },
      { left: id(2), right: id(3) },
      { left: id(1), right: id(3) },
    ]);
    expect(linksOf([1, 2].map(id))).toEqual([{ left: id(1), right: id(2) }]);
    expect(linksOf([id(1)])).toEqual([]);
  });

  test('are found with A and B in either order', () => {
    expect(linkAt(links, { left: id(2), right: id(3) })).toBe(1);
    expect(linkAt(links, { left: id(3), right: id(1) })).toBe(2);
    expect(linkAt(links, { left: id(3), right: id(4) })).toBe(-1);
  });
});

describe('the figures of a link', () => {
  test('add up to the paragraphs of A', () => {
    const any = fc.array(fc.constantFrom('One is here.', 'Two stays put.', 'Three went away.'));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { summary } = align(textFrom(a.join('\n')), textFrom(b.join('\n')));
        const { kept, changed, dropped } = figuresOf(summary);
        expect(kept + changed + dropped).toBe(a.length);
      }),
    );
  });

  test('are said without those that are none', () => {
    expect(figuresInWords({ kept: 12, changed: 3, dropped: 2, added: 1 })).toBe(
      '12 kept, 3 changed, 2 dropped, 1 added',
    );
    expect(figuresInWords({ kept: 0, changed: 3, dropped: 0, added: 0 })).toBe('0 kept, 3 changed');
    expect(figuresInWords({ kept: 4, changed: 0, dropped: 0, added: 0 })).toBe('all 4 kept');
  });
});
