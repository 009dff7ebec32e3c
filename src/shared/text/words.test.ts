import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hardTexts, languages } from './testing.ts';
import { piecesOf, wordAt, wordCount, wordsOf } from './words.ts';

const cut = (text: string, language = 'en'): string[] =>
  wordsOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('wordsOf', () => {
  test('finds words where nothing stands between them', () => {
    expect(cut('强行启动核污染水排海。', 'zh')).toContain('污染');
    expect(cut('岸田総理は処理水の海洋放出について説明した。', 'ja')).toEqual(
      expect.arrayContaining(['岸田', '処理', '海洋', '放出', '説明']),
    );
  });

  test('keeps the last stop of letters with stops between them, and no other', () => {
    expect(cut('The U.S. left at 9 a.m. today, Mr. Abe’s 3.5 percent.')).toEqual([
      'The',
      'U.S.',
      'left',
      'at',
      '9',
      'a.m.',
      'today',
      'Mr',
      'Abe’s',
      '3.5',
      'percent',
    ]);
  });

  test('counts', () => {
    expect(wordCount('Xi met Mr. Kishida — twice.', 'en')).toBe(5);
    expect(wordCount(' \n ', 'en')).toBe(0);
  });
});

describe('piecesOf', () => {
  test('parts any text without a gap', () => {
    fc.assert(
      fc.property(hardTexts, languages, (text, language) => {
        const pieces = piecesOf(text, language);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test('never has two pieces of marks or of space beside each other', () => {
    fc.assert(
      fc.property(hardTexts, languages, (text, language) => {
        const kinds = piecesOf(text, language).map(({ kind }) => kind);
        expect(kinds.filter((kind, i) => kind !== 'word' && kind === kinds[i + 1])).toEqual([]);
      }),
    );
  });
});

describe('wordAt', () => {
  const at = (text: string, offset: number, language = 'en'): string => {
    const found = wordAt(text, offset, language);
    return found === null ? '' : text.slice(found.start, found.end);
  };

  test('is the word of a character, the marks, or what stands before white space', () => {
    const text = ' Xi said, “Yes.”';
    expect(at(text, 2)).toBe('Xi');
    expect(at(text, 3)).toBe('Xi');
    expect(at(text, 8)).toBe(',');
    expect(at(text, 15)).toBe('.”');
    expect(at(text, 0)).toBe('Xi');
    expect(at(text, 99)).toBe('.”');
    expect(wordAt('  \n', 1, 'en')).toBeNull();
    expect(wordAt('', 0, 'en')).toBeNull();
  });

  test('is a word of Chinese and of Japanese, never the clause', () => {
    const chinese = '日方不顾反对，强行启动核污染水排海。';
    expect(at(chinese, chinese.indexOf('污'), 'zh')).toBe('污染');
    const japanese = '岸田総理は処理水の海洋放出について説明した。';
    expect(at(japanese, japanese.indexOf('理水'), 'ja')).toBe('処理');
  });

  test('holds the character it was asked about, wherever that stands in a long line', () => {
    const line = 'word 核污染水, '.repeat(2_000);
    fc.assert(
      fc.property(fc.nat(line.length - 1), (offset) => {
        const found = wordAt(line, offset, 'zh');
        expect(found).not.toBeNull();
        expect(found?.start).toBeLessThanOrEqual(offset);
        expect(found?.end).toBeGreaterThan(/\s/.test(line.charAt(offset)) ? offset - 2 : offset);
      }),
      { numRuns: 30 },
    );
  });
});
