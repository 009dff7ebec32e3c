import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../shared/text/blocks.ts';
import type { Ground } from './motions.ts';
import { extendedTo, type Unit, unitAt, unitOf } from './units.ts';

const source = 'Xi met Mr. Kishida. They talked.\n\nThe end came.';
const ground: Ground = {
  text: { text: source, blocks: plainBlocks(source) },
  language: () => 'en',
  isShown: () => true,
};
const at = (word: string): number => source.indexOf(word);

describe('what presses select', () => {
  it('goes by clicks in a row', () => {
    expect([1, 2, 3, 4, 5].map(unitOf)).toEqual(['character', 'word', 'sentence', 'paragraph', 'paragraph']);
  });

  it('is the word, the sentence, the paragraph, or nothing yet', () => {
    const words = (unit: Unit): string => {
      const { start, end } = unitAt(ground, at('Kishida'), unit);
      return source.slice(start, end);
    };
    expect(words('character')).toBe('');
    expect(words('word')).toBe('Kishida');
    expect(words('sentence')).toBe('Xi met Mr. Kishida.');
    expect(words('paragraph')).toBe('Xi met Mr. Kishida. They talked.');
  });

  it('is nothing in a text without words', () => {
    expect(unitAt({ ...ground, text: { text: ' \n', blocks: [] } }, 1, 'word')).toEqual({ start: 1, end: 1 });
  });

  it('extends by whole units both ways, and never loses what was pressed on', () => {
    const origin = unitAt(ground, at('They'), 'word');
    expect(extendedTo(ground, origin, at('end'), 'word')).toEqual({
      anchor: at('They'),
      head: at('end') + 3,
    });
    expect(extendedTo(ground, origin, at('met') + 1, 'word')).toEqual({
      anchor: at('They') + 4,
      head: at('met'),
    });
    expect(extendedTo(ground, origin, at('hey'), 'word')).toEqual({
      anchor: at('They'),
      head: at('They') + 4,
    });
  });
});
