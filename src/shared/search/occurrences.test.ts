import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Passage } from '../model/annotation.ts';
import { inContext } from './context.ts';
import { findAll } from './find-all.ts';
import { plainQuery } from './query.ts';
import { exactPlaces, taggedPlaces } from './tagged.ts';
import { union, without } from './union.ts';
import { variantsOf } from './variants.ts';

const passages = fc
  .array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 8 }) }))
  .map((list) => list.map(({ start, length }) => ({ start, end: start + length })));

describe('several finds as one', () => {
  it('are in order, disjoint, and leave out only what overlaps', () => {
    fc.assert(
      fc.property(passages, passages, (one, other) => {
        const all = union([one, other]);
        expect(all.every(({ start }, i) => start >= (all[i - 1]?.end ?? 0))).toBe(true);
        for (const passage of [...one, ...other])
          expect(all.some((kept) => overlap(kept, passage))).toBe(true);
      }),
    );
  });

  it('can be had without those that overlap others', () => {
    fc.assert(
      fc.property(passages, passages, (list, others) => {
        const [some, not] = [union([list, []]), union([others, []])];
        expect(without(some, not)).toEqual(some.filter((one) => !not.some((other) => overlap(one, other))));
      }),
    );
  });
});

describe('other ways to write words', () => {
  const found = (source: string, words: string, language = 'en'): string[] => {
    const query = variantsOf(plainQuery(words), language);
    const text = { text: source, blocks: [{ start: 0, end: source.length, kind: 'paragraph' as const }] };
    return query === null
      ? []
      : findAll(text, query, language).map(({ start, end }) => source.slice(start, end));
  };

  it('are apart, joined, with a hyphen, and with other endings in English', () => {
    expect(found('Supply chains, supply-chain, supplychain, supplier', 'supply chain')).toEqual([
      'Supply chains',
      'supply-chain',
      'supplychain',
    ]);
    expect(found('country, countries and country’s', 'countries')).toEqual([
      'country',
      'countries',
      'country’s',
    ]);
    expect(found('decouple, decoupling, decoupled, decouples', 'decouple')).toHaveLength(4);
    expect(found('history, historical', 'history')).toEqual(['history']);
    expect(found('crisis, business, status', 'business')).toEqual(['business']);
  });

  it('know endings in English only, and none where words stand alone', () => {
    expect(found('a-b chats', 'chat', 'fr')).toEqual([]);
    expect(variantsOf(plainQuery('核污染水'), 'zh')).toBeNull();
    expect(variantsOf({ ...plainQuery('a+'), isRegex: true }, 'en')).toBeNull();
    expect(found('习近平-李强', '习近平 李强', 'zh')).toEqual(['习近平-李强']);
  });

  it('take signs for themselves', () => {
    expect(found('U.S. (G7), UxS G7', 'U.S. (G7)')).toEqual(['U.S. (G7)']);
    expect(found('the G7+1-group', 'G7+1 group')).toEqual(['G7+1-group']);
  });
});

describe('words in context', () => {
  it('stand on one line, inside their block, without half characters', () => {
    const source = `title\n\nthe old\nfriends ${'𠀀'.repeat(200)} end`;
    const blocks = [
      { start: 0, end: 5, kind: 'title' as const },
      { start: 7, end: source.length, kind: 'paragraph' as const },
    ];
    const start = source.indexOf('friends');
    expect(inContext({ text: source, blocks }, { start, end: start + 7 })).toEqual({
      before: 'the old ',
      words: 'friends',
      after: ` ${'𠀀'.repeat(79)}`,
    });
    const end = inContext({ text: source, blocks }, { start: source.length - 3, end: source.length });
    expect(end.before).toBe(`${'𠀀'.repeat(79)} `);
    expect(end.after).toBe('');
  });
});

describe('what is tagged already', () => {
  it('is what overlaps words with one of the tags', () => {
    const range = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) });
    const some = fc.array(fc.record({ range, tag: fc.constantFrom('a', 'b', 'c') }));
    fc.assert(
      fc.property(some, range, (list, wanted) => {
        const annotations = list.map(({ range: { start, length }, tag }) =>
          annotation(tag, [start, start + length]),
        );
        const passage = { start: wanted.start, end: wanted.start + wanted.length };
        expect(taggedPlaces(annotations, new Set(['a', 'b']))(passage)).toBe(
          annotations.some(
            ({ tags, ranges }) => !tags.includes('c') && ranges.some((r) => overlap(r, passage)),
          ),
        );
      }),
    );
  });

  it('is one annotation where it stands on exactly the words', () => {
    const one = annotation('a', [3, 9]);
    const apart = annotation('a', [3, 9], [12, 14]);
    expect(exactPlaces([apart, one])({ start: 3, end: 9 })).toBe(one);
    expect(exactPlaces([apart])({ start: 3, end: 9 })).toBeUndefined();
  });
});

function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

function annotation(tag: string, ...ranges: [number, number][]): Annotation {
  return {
    id: tag,
    document: 'd',
    ranges: ranges.map(([start, end]) => ({ start, end, exact: 'x', prefix: '', suffix: '' })),
    tags: [tag],
    note: '',
    author: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedBy: '',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
