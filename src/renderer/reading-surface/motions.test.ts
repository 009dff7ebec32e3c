import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { type Ground, type Motion, moved, type Selected } from './motions.ts';

const source =
  'Menu\n\nSAN FRANCISCO, Nov. 16 -- Xi met Mr. Kishida. They talked. “Fine.”\n\nPhoto\n\n处理水排放问题很重要。双方同意。';
const text: DocumentText = {
  text: source,
  blocks: source.split('\n\n').map((part, i) => ({
    start: source.indexOf(part),
    end: source.indexOf(part) + part.length,
    kind: i % 2 === 0 ? 'furniture' : 'paragraph',
  })),
};
const ground: Ground = {
  text,
  language: () => 'en',
  isShown: (block) => text.blocks[block]?.kind === 'paragraph',
};
const chinese: Ground = { ...ground, language: () => 'zh', isShown: () => true };

describe('motions', () => {
  it('go from paragraph to paragraph over hidden blocks', () => {
    expect(at(null, 'next-paragraph')).toBe('|SAN');
    expect(at(caret('Kishida'), 'next-paragraph')).toBe('|处理水');
    expect(moved(ground, caret('双方'), 'next-paragraph', false)).toBeNull();
    expect(at(caret('Kishida'), 'previous-paragraph')).toBe('|SAN');
  });

  it('extend by paragraph', () => {
    expect(words(ground, caret('They'), 'next-paragraph', true)).toBe('They talked. “Fine.”');
    expect(words(ground, caret('They'), 'previous-paragraph', true)).toBe(
      'SAN FRANCISCO, Nov. 16 -- Xi met Mr. Kishida. ',
    );
  });

  it('select the next word, extend by words and take them back', () => {
    expect(words(ground, caret('Xi'), 'word', false)).toBe('Xi');
    expect(words(ground, select('Xi'), 'word', false)).toBe('met');
    expect(words(ground, select('Xi'), 'word', true)).toBe('Xi met');
    expect(words(ground, select('Xi met'), 'previous-word', true)).toBe('Xi');
    expect(moved(ground, select('Xi'), 'previous-word', true)).toBeNull();
  });

  it('select a sentence, whole across abbreviations, then its paragraph', () => {
    const first = 'SAN FRANCISCO, Nov. 16 -- Xi met Mr. Kishida.';
    expect(words(ground, caret('met'), 'sentence', false)).toBe(first);
    expect(words(ground, select(first), 'sentence', false)).toBe(`${first} They talked. “Fine.”`);
    expect(words(ground, select(first), 'sentence', true)).toBe(`${first} They talked.`);
  });

  it('know the words and sentences of Chinese', () => {
    expect(words(chinese, caret('重要'), 'word', false)).toBe('重要');
    expect(words(chinese, caret('同意'), 'sentence', false)).toBe('双方同意。');
  });
});

function caret(word: string): Selected {
  const offset = source.indexOf(word);
  return { anchor: offset, head: offset };
}

function select(words_: string): Selected {
  return { anchor: source.indexOf(words_), head: source.indexOf(words_) + words_.length };
}

function words(on: Ground, from: Selected | null, motion: Motion, extend: boolean): string {
  const next = moved(on, from, motion, extend);
  return next === null
    ? ''
    : source.slice(Math.min(next.anchor, next.head), Math.max(next.anchor, next.head));
}

function at(from: Selected | null, motion: Motion): string {
  const next = moved(ground, from, motion, false);
  return next === null ? '' : `|${source.slice(next.head, next.head + 3)}`;
}
