import { describe, expect, it } from 'vitest';
import { knownQuotation, knownText } from './known-quotations.ts';
import { smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const text = textOfParagraphs(['One 𠮷 two three.', 'Four five.']);
const range = { start: 7, end: 10 };
const input = smallInput({
  documents: [{ title: 'Title', text }],
  tags: [],
  annotations: [{ document: 0, ranges: [range] }],
});
const [annotation] = input.workspace.annotations;
if (annotation === undefined) throw new Error('There is no annotation.');

describe('knownQuotation', () => {
  it('is made once, alone and with the words around it', () => {
    const known = knownText(text, 'en');
    expect(knownText(text, 'en')).toBe(known);
    const alone = knownQuotation(annotation, known, false);
    expect(alone.paragraphs.flat().map((piece) => piece.text)).toEqual(['two']);
    expect(alone.ranges).toEqual([{ start: 6, end: 9 }]);
    expect(knownQuotation(annotation, known, true).paragraphs.flat()).toHaveLength(3);
    expect(knownQuotation(annotation, known, false)).toBe(alone);
  });

  it('is another where the annotation, the text or its language is another', () => {
    const known = knownText(text, 'en');
    const before = knownQuotation(annotation, known, false);
    const moved = { ...annotation, ranges: [{ ...range, start: 0, exact: '', prefix: '', suffix: '' }] };
    expect(knownQuotation(moved, known, false).ranges).toEqual([{ start: 0, end: 9 }]);
    expect(knownQuotation(annotation, knownText(text, 'fr'), false)).not.toBe(before);
    const other = textOfParagraphs(['Six, and seven.']);
    expect(knownQuotation(annotation, knownText(other, 'en'), false).paragraphs.flat()[0]?.text).toBe('d s');
  });
});
