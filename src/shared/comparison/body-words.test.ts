import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../model/document.ts';
import { bodyWords, coveredWords } from './body-words.ts';

function textOf(
  ...parts: readonly (readonly [string, DocumentText['blocks'][number]['kind']])[]
): DocumentText {
  let start = 0;
  const blocks = parts.map(([words, kind]) => {
    const block = { start, end: start + words.length, kind };
    start = block.end + 1;
    return block;
  });
  return { text: parts.map(([words]) => words).join('\n'), blocks };
}

const page = textOf(
  ['A title of five words', 'title'],
  ['Japan has no intention, he said.', 'paragraph'],
  ['All rights reserved', 'furniture'],
  ['one item', 'list-item'],
);

describe('bodyWords', () => {
  it('has the words of paragraphs and list items, at their places in the text', () => {
    const { starts, ends } = bodyWords(page, 'en');
    const words = [...starts].map((start, i) => page.text.slice(start, ends[i]));
    expect(words).toEqual(['Japan', 'has', 'no', 'intention', 'he', 'said', 'one', 'item']);
  });

  it('tells words apart where no spaces are written', () => {
    const { starts } = bodyWords(textOf(['中国坚决反对日本的做法', 'paragraph']), 'zh');
    expect(starts.length).toBeGreaterThan(3);
    expect(starts.length).toBeLessThan(11);
  });
});

describe('coveredWords', () => {
  const words = bodyWords(page, 'en');
  const at = (part: string) => {
    const start = page.text.indexOf(part);
    return { start, end: start + part.length };
  };

  it('counts a word once under annotations that overlap, and one that is cut whole', () => {
    expect(coveredWords(words, [at('has no intention'), at('no intention, he')])).toBe(4);
    expect(coveredWords(words, [at('apan has')])).toBe(2);
    expect(coveredWords(words, [at('Ja'), at('an')])).toBe(1);
    expect(coveredWords(words, [at('intention, ')])).toBe(1);
  });

  it('counts nothing in a title or in furniture', () => {
    expect(coveredWords(words, [at('title of'), at('All rights')])).toBe(0);
  });

  const passages = fc.array(
    fc.tuple(fc.nat(page.text.length), fc.nat(page.text.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b) + 1,
    })),
    { maxLength: 8, size: 'max' },
  );

  it('counts the words that any passage touches, whatever their order', () => {
    fc.assert(
      fc.property(passages, (some) => {
        const touched = [...words.starts].filter((start, i) =>
          some.some((passage) => passage.start < (words.ends[i] ?? 0) && passage.end > start),
        );
        expect(coveredWords(words, some)).toBe(touched.length);
        expect(coveredWords(words, some.toReversed())).toBe(touched.length);
      }),
    );
  });

  it('counts no less for more passages, and never more than all', () => {
    fc.assert(
      fc.property(passages, passages, (some, more) => {
        const both = coveredWords(words, [...some, ...more]);
        expect(both).toBeGreaterThanOrEqual(coveredWords(words, some));
        expect(both).toBeLessThanOrEqual(words.starts.length);
      }),
    );
  });
});
