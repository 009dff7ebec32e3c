import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../src/shared/model/document.ts';
import { placed } from './placed.ts';

const text: DocumentText = {
  text: 'Title\nby and by\nstand by',
  blocks: [
    { start: 0, end: 5, kind: 'title' },
    { start: 6, end: 15, kind: 'paragraph' },
    { start: 16, end: 24, kind: 'paragraph' },
  ],
};

describe('placing an annotation', () => {
  it('finds its words in its own paragraph', () => {
    expect(placed(text, { paragraph: 2, quote: 'by' })).toEqual({ start: 22, end: 24 });
  });

  it('refuses words that are not there, there twice, or in a paragraph that is not', () => {
    expect(() => placed(text, { paragraph: 2, quote: 'Title' })).toThrow('does not say');
    expect(() => placed(text, { paragraph: 1, quote: 'by' })).toThrow('more than once');
    expect(() => placed(text, { paragraph: 3, quote: 'by' })).toThrow('no ¶3');
  });
});
