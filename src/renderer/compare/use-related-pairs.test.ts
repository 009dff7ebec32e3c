import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/document.ts';
import { documentRecord } from '../../shared/testing/fixtures.ts';
import { related } from './use-related-pairs.ts';

const document = (number: string): Document => documentRecord(Number(number), { number });

describe('related', () => {
  it('lists pairs that share paragraphs, the most first, and no other', () => {
    const texts = [
      { document: document('001'), paragraphs: new Set(['a', 'b', 'c']) },
      { document: document('002'), paragraphs: new Set(['b']) },
      { document: document('003'), paragraphs: new Set(['b', 'c', 'd']) },
      { document: document('004'), paragraphs: new Set(['x']) },
    ];
    expect(related(texts).map(({ a, b, shared }) => [a.number, b.number, shared])).toEqual([
      ['001', '003', 2],
      ['001', '002', 1],
      ['002', '003', 1],
    ]);
  });
});
