import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { marksIn, nameNearness, nearness, soughtIn } from './match.ts';

const folded = (text: string): string => fold(text, false).text;
const near = (text: string, query: string): number => nearness(folded(text), soughtIn(query));
const nearName = (text: string, query: string): number => nameNearness(folded(text), soughtIn(query));
const marked = (text: string, query: string): string[] =>
  marksIn(text, soughtIn(query)).map(({ start, end }) => text.slice(start, end));

describe('nearness', () => {
  test('ranks the whole, the beginning, the start of a word, its inside, words apart', () => {
    const ranks = [
      near('Taiwan', 'taiwan'),
      near('Taiwan question', 'taiwan'),
      near('on Taiwan', 'taiwan'),
      near('pro-xTaiwan', 'taiwan'),
      near('question of Taiwan', 'taiwan question'),
      near('inquestion xTaiwan', 'taiwan question'),
    ];
    expect(ranks).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('wants every word', () => {
    expect(near('question of Taiwan', 'taiwan fukushima')).toBe(0);
  });

  test('folds case, width and quotes, and finds inside Chinese and Japanese', () => {
    expect(near('ＡＰＥＣ summit', 'apec')).toBe(5);
    expect(near('China’s interests', "china's")).toBe(5);
    expect(near('福島の処理水の放出', '処理水')).toBe(4);
    expect(near('坚持一个中国原则，台湾问题', '台湾 问题')).toBe(2);
    expect(near('ｶﾞｲﾄﾞライン', 'ガイド')).toBe(5);
  });

  test('gives up on letters that lead nowhere', () => {
    expect(nearName('a '.repeat(900), `${'a'.repeat(30)}b`)).toBe(0);
  });

  test('knows a name by the beginnings of its words, and by no other letters', () => {
    expect(nearName('Japanese position', 'jpos')).toBe(0.5);
    expect(nearName('Copy the quotation with its citation', 'cqc')).toBe(0.5);
    expect(nearName('Free trade system', 'trsys')).toBe(0.5);
    expect(nearName('Copy the quotation with its citation', 'taiwan')).toBe(0);
  });
});

describe('matched letters', () => {
  test('are all places of the phrase, or else of its words, or else the letters', () => {
    expect(marked('Taiwan and taiwan', 'taiwan')).toEqual(['Taiwan', 'taiwan']);
    expect(marked('question of Taiwan', 'taiwan question')).toEqual(['question', 'Taiwan']);
    expect(marked('Japanese position', 'jpos')).toEqual(['J', 'pos']);
    expect(marked('Decoupling', 'dcp')).toEqual(['D', 'c', 'p']);
  });

  test('are whole graphemes of the text as it is written', () => {
    expect(marked('１９７２年の共同声明', '1972')).toEqual(['１９７２']);
    expect(marked('㍿日本', '株式')).toEqual(['㍿']);
    expect(marked('ﬁrst', 'fi')).toEqual(['ﬁ']);
    expect(marked('cafe\u0301s', 'café')).toEqual(['cafe\u0301']);
  });

  test('are in order, disjoint, and fold to what was sought', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      'ß',
      'é',
      'e\u0301',
      ' ',
      '-',
      '台',
      '湾',
      'ｶ',
      'ﾞ',
      '㍿',
      '𠮷',
      '👩‍👩‍👧',
    );
    const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), (before, query, cut) => {
        const words = soughtIn(query.slice(0, cut % 6));
        const source = `${before}${query}`;
        const marks = marksIn(source, words);
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
        const isThere = words.phrase !== '' && folded(source).includes(words.phrase);
        const untrue = marks.filter(
          (mark) => isThere && !folded(source.slice(mark.start, mark.end)).includes(words.phrase),
        );
        expect(untrue).toEqual([]);
      }),
    );
  });
});
