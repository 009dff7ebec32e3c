import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import type { StatementDate } from '../model/document.ts';
import { annotationRecord, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { type AnnotationFilter, noFilter } from './filter.ts';
import { matcherOf } from './query.ts';

// Tag 2 stands in 1, and 3 in 2; 4 stands alone.
const tags = [
  tagRecord(1, { name: 'Trade' }),
  tagRecord(2, { name: 'Decoupling', parent: id(1), look: null }),
  tagRecord(3, { name: 'Chips', parent: id(2), look: null }),
  tagRecord(4, { name: 'Taiwan 台湾' }),
];
const families = new Map([
  [1, [1, 2, 3]],
  [2, [2, 3]],
  [3, [3]],
  [4, [4]],
]);
const library = workspaceWith(
  [
    documentRecord(11, { statement: day('2023-11-16') }),
    documentRecord(12, { statement: { ...day('2024-10-01'), precision: 'month' } }),
    documentRecord(13, { published: day('2024-12-29') }),
    documentRecord(14),
  ],
  tags,
);

const annotations = fc.record({
  tags: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
  document: fc.integer({ min: 11, max: 14 }),
  note: fc.constantFrom('', ' \n', 'a note'),
});
const terms = fc.array(fc.record({ tag: fc.option(fc.integer({ min: 1, max: 4 })), include: fc.boolean() }), {
  maxLength: 5,
});

describe('the filter', () => {
  it('answers tags with AND, OR and NOT as the sentence of them reads', () => {
    fc.assert(
      fc.property(annotations, terms, fc.constantFrom('any', 'all'), (one, list, match) => {
        const has = (tag: number | null): boolean =>
          tag === null ? one.tags.length === 0 : one.tags.some((own) => families.get(tag)?.includes(own));
        let fits = true;
        let wanted = 0;
        let found = 0;
        for (const { tag, include } of list) {
          if (!include && has(tag)) fits = false;
          if (include) wanted += 1;
          if (include && has(tag)) found += 1;
        }
        if (wanted > 0) fits &&= match === 'any' ? found > 0 : found === wanted;
        const filter: Partial<AnnotationFilter> = {
          tags: list.map(({ tag, include }) => ({ tag: tag === null ? null : id(tag), include })),
          match,
        };
        expect(matches(record(one), filter)).toBe(fits);
      }),
    );
  });

  it('fits what fits each of its parts', () => {
    fc.assert(
      fc.property(
        annotations,
        terms,
        fc.constantFrom('any', 'with', 'without'),
        fc.subarray([11, 12, 13]),
        (one, list, note, documents) => {
          const parts: Partial<AnnotationFilter>[] = [
            { tags: list.map(({ tag, include }) => ({ tag: tag === null ? null : id(tag), include })) },
            { note },
            { documents: documents.map(id) },
          ];
          const whole = { ...parts[0], ...parts[1], ...parts[2] };
          expect(matches(record(one), whole)).toBe(parts.every((part) => matches(record(one), part)));
        },
      ),
    );
  });

  it('does not count a tag that is no longer in the codebook', () => {
    const gone = annotationRecord(100, 11, { tags: [id(77)] });
    expect(matches(gone, { tags: [{ tag: null, include: true }] })).toBe(true);
  });

  it('takes a note of white space for none', () => {
    const blank = annotationRecord(100, 11, { note: ' \n' });
    expect(matches(blank, { note: 'with' })).toBe(false);
    expect(matches(blank, { note: 'without' })).toBe(true);
  });

  it('counts both days in, and a month as all its days; what has no date fits none', () => {
    const fitting = (from: string | null, to: string | null): number[] =>
      [11, 12, 13, 14].filter((n) => matches(annotationRecord(100, n), { from, to }));
    expect(fitting('2023-11-16', '2023-11-16')).toEqual([11]);
    expect(fitting('2024-10-31', null)).toEqual([12, 13]);
    expect(fitting(null, '2024-10-01')).toEqual([11, 12]);
    expect(fitting(null, '2024-12-28')).toEqual([11, 12]);
    expect(fitting('2025-01-01', null)).toEqual([]);
  });

  it('finds words in quotation, note and tag names, in any case and width and anywhere', () => {
    const one = annotationRecord(100, 11, {
      ranges: [{ start: 0, end: 9, exact: '“ＡＬＰＳ” treated water', prefix: '', suffix: '' }],
      note: 'Not ‘contaminated’',
      tags: [id(4)],
    });
    for (const words of ['alps', 'WATER contaminated', '台湾 taiwan', '"alps"', "'contaminated'", '  '])
      expect(matches(one, { words })).toBe(true);
    for (const words of ['trade', 'alps fukushima']) expect(matches(one, { words })).toBe(false);
  });
});

function matches(annotation: Annotation, filter: Partial<AnnotationFilter>): boolean {
  return matcherOf(library, { ...noFilter, ...filter })(annotation);
}

function record({ tags: own, document, note }: { tags: number[]; document: number; note: string }) {
  return annotationRecord(100, document, { tags: own.map(id), note });
}

function day(date: string): StatementDate {
  return { date, time: null, precision: 'day', inferred: false };
}
