import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/document.ts';
import { documentRecord } from '../../shared/testing/fixtures.ts';
import { relationsOf, relationsSentence } from './use-related-pairs.ts';

const document = (number: string): Document => documentRecord(Number(number), { number });

describe('what documents share', () => {
  it('is listed by pairs, the most first', () => {
    const texts = [
      { document: document('001'), paragraphs: new Set(['a', 'b', 'c']) },
      { document: document('002'), paragraphs: new Set(['b']) },
      { document: document('003'), paragraphs: new Set(['b', 'c', 'd']) },
      { document: document('004'), paragraphs: new Set(['x']) },
    ];
    expect(relationsOf(texts).pairs.map(({ a, b, shared }) => [a.number, b.number, shared])).toEqual([
      ['001', '003', 2],
      ['001', '002', 1],
      ['002', '003', 1],
    ]);
  });

  it('is said to be unknown of a text that cannot be read', () => {
    const one = { document: document('001'), paragraphs: new Set(['a']) };
    const other = { document: document('003'), paragraphs: new Set(['b']) };
    const gone = { document: document('002'), paragraphs: null };
    expect(relationsSentence(relationsOf([one, other]))).toMatch(/^No two documents of the library share/);
    expect(relationsSentence(relationsOf([one, gone, other]))).toMatch(
      /^The text of 002 cannot be read, so what it shares with others is not known\. No two of the others/,
    );
    const twin = { ...one, document: document('004') };
    expect(relationsSentence(relationsOf([one, gone, twin]))).toMatch(/not known\.$/);
    expect(relationsSentence(relationsOf([one, twin]))).toBeNull();
  });
});
