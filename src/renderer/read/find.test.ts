import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { findPassages } from './find.ts';

const any = { matchCase: false, wholeWord: false };

describe('find', () => {
  it('folds case, width and quotes, and answers the source’s own words', () => {
    expect(found('Taiwan, TAIWAN and taiwanese', 'taiwan')).toEqual(['Taiwan', 'TAIWAN', 'taiwan']);
    expect(found('the “small yard” of Japan’s', `"small yard" of japan's`)).toEqual([
      '“small yard” of Japan’s',
    ]);
    expect(found('ＡＢＣ 核污染水', 'abc 核')).toEqual(['ＡＢＣ 核']);
    expect(found('a 𠀀𠀀 b', '𠀀')).toEqual(['𠀀', '𠀀']);
  });

  it('keeps to case and whole words when asked', () => {
    expect(found('Taiwan taiwan Taiwanese', 'Taiwan', { matchCase: true, wholeWord: false })).toEqual([
      'Taiwan',
      'Taiwan',
    ]);
    expect(found('Taiwan taiwan Taiwanese', 'taiwan', { matchCase: false, wholeWord: true })).toEqual([
      'Taiwan',
      'taiwan',
    ]);
  });

  it('looks only in the blocks it is shown', () => {
    const text = textOf('Taiwan');
    expect(findPassages(text, { words: 'Taiwan', ...any }, () => false)).toEqual([]);
  });

  it('finds nothing for no words', () => {
    expect(found('anything', '  ')).toEqual([]);
  });

  it('answers passages in order, disjoint, that read as the query', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'A', 'b', '’', 'Ｂ', ' ', '𠀀') }),
        fc.constantFrom('a', 'ab', "b'"),
        (source, words) => {
          const text = textOf(source);
          let last = 0;
          for (const { start, end } of findPassages(text, { words, ...any })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(fold(text.text.slice(start, end))).toBe(words);
            last = end;
          }
        },
      ),
    );
  });
});

function textOf(text: string): DocumentText {
  return {
    text,
    blocks:
      text.trim() === '' ? [] : [{ start: text.search(/\S/), end: text.trimEnd().length, kind: 'paragraph' }],
  };
}

function found(source: string, words: string, how = any): string[] {
  return findPassages(textOf(source), { words, ...how }).map(({ start, end }) => source.slice(start, end));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/’/g, "'");
}
