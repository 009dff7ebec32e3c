import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../model/document.ts';
import { findAll } from './find-all.ts';
import { foldWords } from './fold.ts';
import { plainQuery, type Query, queryKey, queryOf } from './query.ts';

describe('what is found', () => {
  it('is the source’s own words, whatever their case, width, quotation marks and dashes', () => {
    expect(found('Taiwan, TAIWAN and taiwanese', 'taiwan')).toEqual(['Taiwan', 'TAIWAN', 'taiwan']);
    expect(found('the “small yard” of Japan’s', `"small yard" of japan's`)).toEqual([
      '“small yard” of Japan’s',
    ]);
    expect(found('ＡＢＣ 核污染水', 'abc 核')).toEqual(['ＡＢＣ 核']);
    expect(found('China–Japan, China-Japan', 'china‑japan')).toEqual(['China–Japan', 'China-Japan']);
    expect(found('Straße', 'STRASSE')).toEqual(['Straße']);
    expect(found('ﾄﾞｲﾂ', 'ドイツ')).toEqual(['ﾄﾞｲﾂ']);
  });

  it('keeps graphemes whole', () => {
    expect(found('ﬁnal', 'f')).toEqual([]);
    expect(found('ﬁnal', 'fi')).toEqual(['ﬁ']);
    expect(found('cafe\u0301 and cafe', 'cafe')).toEqual(['cafe']);
    expect(found('cafe\u0301', 'caf\u00E9')).toEqual(['cafe\u0301']);
    expect(found('👩‍👩‍👧 👩', '👩')).toEqual(['👩']);
    expect(found('a 𠀀𠀀 b', '𠀀')).toEqual(['𠀀', '𠀀']);
  });

  it('takes any white space for any, also where a line of a hard-wrapped paragraph ends', () => {
    expect(found('nuclear-contaminated\n  water', 'nuclear-contaminated water')).toEqual([
      'nuclear-contaminated\n  water',
    ]);
    expect(found('把核污\n染水排放', '核污染水')).toEqual(['核污\n染水']);
    expect(found('co\u00ADoperation', 'cooperation')).toEqual(['co\u00ADoperation']);
  });

  it('keeps to case and to whole words when asked', () => {
    expect(found('Taiwan taiwan', 'Taiwan', { matchCase: true })).toEqual(['Taiwan']);
    expect(found('Taiwan taiwan Taiwanese', 'taiwan', { wholeWord: true })).toEqual(['Taiwan', 'taiwan']);
    expect(found('Japan’s and Japan, Japans', 'japan', { wholeWord: true })).toEqual(['Japan', 'Japan']);
  });

  it('goes by the words of the language where none are parted by spaces', () => {
    expect(found('日本人民和日本', '本人', {}, 'zh')).toEqual(['本人']);
    expect(found('日本人民和日本', '本人', { wholeWord: true }, 'zh')).toEqual([]);
    expect(found('処理水の海洋放出', '処理水', { wholeWord: true }, 'ja')).toHaveLength(1);
    expect(found('処理水の海洋放出', '処理水', { wholeWord: true }, 'abcdefgh-1')).toHaveLength(1);
  });

  it('stands in one block, and in none that is skipped', () => {
    const text = {
      text: 'the old\n\nfriends of old friends',
      blocks: [
        { start: 0, end: 7, kind: 'paragraph' as const },
        { start: 9, end: 31, kind: 'caption' as const },
      ],
    };
    expect(findAll(text, plainQuery('old friends'), 'en')).toEqual([{ start: 20, end: 31 }]);
    expect(findAll(text, plainQuery('old'), 'en', new Set(['caption']))).toEqual([{ start: 4, end: 7 }]);
  });

  it('is nothing for no words', () => {
    expect(found('anything', ' \u200B ')).toEqual([]);
  });

  it('takes the first of two that overlap', () => {
    expect(places('aaaaa', plainQuery('aa'))).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(places('xa a a', { ...plainQuery('a a'), wholeWord: true })).toEqual([[3, 6]]);
  });

  it('is exactly what a reader who tries every place finds', () => {
    const unit = fc.constantFrom(...Array.from('aA’b-Ｂ \n\u200B𠀀\u0301核ﬁfißs….'));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 24 }), fc.string({ unit: 'grapheme', maxLength: 24 })),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (source, words, matchCase) => {
          expect(places(source, { ...plainQuery(words), matchCase })).toEqual(
            placesTried(source, words, matchCase),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('an expression', () => {
  const expression = (words: string): Query => ({ ...plainQuery(words), isRegex: true });

  it('finds what it matches, without white space at its ends', () => {
    expect(found('4 political documents, ４ documents', String.raw`\d\s(\w+ )?`, { isRegex: true })).toEqual([
      '4 political',
      '４',
    ]);
    expect(found('aTaiwan Taiwan', 'taiwan', { isRegex: true, wholeWord: true })).toEqual(['Taiwan']);
  });

  it('never answers nothing, half a grapheme or one place twice', () => {
    expect(found('bbb', 'x*', { isRegex: true })).toEqual([]);
    expect(found('e\u0301', 'e', { isRegex: true })).toEqual(['e\u0301']);
    expect(found('ﬁe\u0301', 'e|\u0301', { isRegex: true })).toEqual(['e\u0301']);
  });

  it('that is none says why in a sentence', () => {
    expect(() => findAll(textOf('a'), expression('(a'), 'en')).toThrow(
      'This is not a regular expression: unterminated group.',
    );
  });
});

describe('a keyword rule', () => {
  it('is a query: a word stands alone, a phrase anywhere', () => {
    expect(queryOf({ pattern: 'Diet', kind: 'word', matchCase: true })).toEqual({
      words: 'Diet',
      matchCase: true,
      wholeWord: true,
      isRegex: false,
    });
    expect(queryOf({ pattern: 'a|b', kind: 'regex', matchCase: false }).isRegex).toBe(true);
    expect(queryKey(plainQuery('w a'))).not.toBe(queryKey({ ...plainQuery('a'), wholeWord: true }));
  });
});

function textOf(text: string): DocumentText {
  const start = text.search(/\S/);
  return { text, blocks: start < 0 ? [] : [{ start, end: text.trimEnd().length, kind: 'paragraph' }] };
}

function found(source: string, words: string, how: Partial<Query> = {}, language = 'en'): string[] {
  return findAll(textOf(source), { ...plainQuery(words), ...how }, language).map(({ start, end }) =>
    source.slice(start, end),
  );
}

function places(source: string, query: Query): number[][] {
  return findAll(textOf(source), query, 'en').map(({ start, end }) => [start, end]);
}

/** Every grapheme against every later one, from left to right; what is invisible or white ends no passage. */
function placesTried(source: string, words: string, matchCase: boolean): number[][] {
  const { blocks } = textOf(source);
  const { start: from = 0, end: to = 0 } = blocks[0] ?? {};
  const wanted = foldWords(words, matchCase);
  const graphemes = [...new Intl.Segmenter().segment(source.slice(from, to))];
  const seen = graphemes.map(({ segment }) => /[^\s\u200B\u00AD\u2060]/.test(segment));
  const result: number[][] = [];
  if (wanted === '') return result;
  for (let i = 0; i < graphemes.length; i++)
    for (let j = i; j < graphemes.length; j++) {
      if (seen[i] !== true || seen[j] !== true) continue;
      const start = from + (graphemes[i]?.index ?? 0);
      const end = from + (graphemes[j]?.index ?? 0) + (graphemes[j]?.segment.length ?? 0);
      if (foldWords(source.slice(start, end), matchCase) !== wanted) continue;
      result.push([start, end]);
      i = j;
      break;
    }
  return result;
}
