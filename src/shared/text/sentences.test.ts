import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from './sentences.ts';
import { hardTexts, languages } from './testing.ts';

const cut = (text: string, language = 'en'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    'SAN FRANCISCO, Nov. 16 (Xinhua) -- Xi met Mr. Kishida in San Francisco.',
    'On Nov. 16 President Xi spoke of Art. 9 and of No. 2 of the list.',
    'The U.S. President and the U.K. Government met at 9 a.m. Tuesday in Washington, D.C. Metro Center.',
    'Mr. J. F. Kennedy of St. Petersburg met Prof. Lee, Sen. W. Smith and Gov. Brown of Acme Inc. Tokyo.',
    '“Is it so?” he asked.',
    'He said “It is.” and left.',
    'One line,\nand the rest\nof it.',
    '1. The two sides agree.',
    '(b) They talk.',
  ])('leaves %j whole', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  test.each([
    ['He lives in the U.S. He said so.', 'He lives in the U.S.'],
    ['It ended at 5 p.m. They left.', 'It ended at 5 p.m.'],
    ['Did he go? No. He stayed.', 'Did he go?'],
    ['Did he go? No. He stayed.', 'No.'],
    ['He came in Nov. It was cold.', 'He came in Nov.'],
    ['They agreed. “Fine.” She left.', '“Fine.”'],
    ['It works... The rest follows.', 'It works...'],
    ['They met J. F. Kennedy. He left.', 'They met J. F. Kennedy.'],
  ])('ends one in %j', (text, sentence) => {
    expect(cut(text)).toContain(sentence);
  });

  test('keeps closing marks in a Chinese sentence, and opening ones in the next', () => {
    expect(cut('他说：“是。”王毅说。“好。”“行！”双方同意。', 'zh')).toEqual([
      '他说：“是。”',
      '王毅说。',
      '“好。”',
      '“行！”',
      '双方同意。',
    ]);
  });

  test('keeps a Japanese quotation in the sentence that goes on after it', () => {
    expect(cut('「好ましい。」と述べた。そうですか？はい！（終わり。）次。「終わる。」', 'ja')).toEqual([
      '「好ましい。」と述べた。',
      'そうですか？',
      'はい！',
      '（終わり。）',
      '次。',
      '「終わる。」',
    ]);
  });

  test('covers all of any text but white space, in order', () => {
    fc.assert(
      fc.property(hardTexts, languages, (text, language) => {
        let end = 0;
        for (const sentence of sentencesOf(text, language)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S[^]*\S$|^\S$/);
          ({ end } = sentence);
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('sentenceAt', () => {
  test('is the sentence of a character, and from the space after it that one', () => {
    const text = 'They talked. It ended. ';
    expect(sentenceAt(text, 3, 'en')).toEqual({ start: 0, end: 12 });
    expect(sentenceAt(text, 12, 'en')).toEqual({ start: 0, end: 12 });
    expect(sentenceAt(text, 13, 'en')).toEqual({ start: 13, end: 22 });
    expect(sentenceAt(text, 23, 'en')).toEqual({ start: 13, end: 22 });
    expect(sentenceAt('  ', 1, 'en')).toBeNull();
  });

  test('is found in a document of one line', () => {
    const line = 'They talked of it. '.repeat(3_000);
    expect(sentenceAt(line, 19 * 2_000 + 4, 'en')).toEqual({ start: 19 * 2_000, end: 19 * 2_000 + 18 });
  });
});
