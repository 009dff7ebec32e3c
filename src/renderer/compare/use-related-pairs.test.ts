import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/document.ts';
import { related } from './use-related-pairs.ts';

function document(number: string): Document {
  return {
    id: `00000000-0000-4000-8000-000000000${number}`,
    number,
    title: number,
    deck: null,
    outlet: null,
    agency: null,
    published: null,
    statement: null,
    place: null,
    language: 'en',
    speakers: [],
    group: null,
    order: Number(number),
    source: { hash: '0'.repeat(64), name: number, bytes: 1, encoding: 'UTF-8' },
    text: '0'.repeat(64),
    versionOf: null,
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}

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
