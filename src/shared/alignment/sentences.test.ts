import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import { alignSentences, type SentenceRow } from './sentences.ts';
import { paragraphs } from './testing.ts';

const english = [
  'The two leaders met in San Francisco on Thursday.',
  'They reaffirmed the four political documents between the two countries.',
  'Both sides agreed to hold a new round of the high-level economic dialogue.',
  'The discharge of treated water from Fukushima was raised as well.',
  'No date was given for the next meeting of the two ministers.',
];
const chinese = [
  '双方重申恪守四个政治文件的原则和共识。',
  '两国领导人就福岛核污染水排海问题交换了意见。',
  '中方强调应当以负责任的态度妥善处理。',
  '会晤在坦诚的气氛中进行了一个小时。',
];
const japanese = [
  '両首脳は戦略的互恵関係を包括的に推進することを再確認した。',
  '岸田総理は水産物の輸入規制の即時撤廃を求めた。',
  '双方は年内に次官級の対話を行うことで一致した。',
];

describe('alignSentences', { timeout: 60_000 }, () => {
  test('finds in an edited paragraph the sentence edited, the one dropped and the one added', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = english;
    const mild = c.replace('agreed to hold', 'discussed holding');
    expect(shown([`${a} ${b} ${c} ${d}`], [`${a} ${mild} ${d} ${e}`], 'en')).toEqual([
      ['identical', a, a],
      ['only-left', b, ''],
      ['edited', c, mild],
      ['identical', d, d],
      ['only-right', '', e],
    ]);
  });

  test('finds a sentence moved within its paragraph', () => {
    const [a = '', b = '', c = '', d = ''] = chinese;
    expect(shown([a + b + c + d], [b + c + a + d], 'zh')).toEqual([
      ['moved identical', a, a],
      ['identical', b, b],
      ['identical', c, c],
      ['identical', d, d],
    ]);
  });

  test('follows the sentences of a paragraph that was split', () => {
    const [a = '', b = '', c = ''] = japanese;
    const softer = b.replace('即時撤廃を求めた', '緩和に期待を示した');
    expect(shown([a + b + c], [a + softer, c], 'ja')).toEqual([
      ['identical', a, a],
      ['edited', b, softer],
      ['identical', c, c],
    ]);
  });

  test('takes two sentences joined into one for one edit', () => {
    const [a = '', b = '', c = ''] = english;
    const joined = `${a.slice(0, -1)}, where they ${b.slice(5)}`;
    expect(shown([`${a} ${b} ${c}`], [`${joined} ${c}`], 'en')).toEqual([
      ['edited', `${a} | ${b}`, joined],
      ['identical', c, c],
    ]);
  });

  test('pairs what is left at one place if it keeps some words, and not otherwise', () => {
    const [a = '', b = '', c = ''] = english;
    const kept = 'They spoke of the documents between the countries at some length.';
    const other = 'Reporters waited outside until midnight.';
    expect(shown([`${a} ${b} ${c}`], [`${a} ${kept} ${c}`], 'en')[1]).toEqual(['edited', b, kept]);
    expect(shown([`${a} ${b} ${c}`], [`${a} ${other} ${c}`], 'en').slice(1, 3)).toEqual([
      ['only-left', b, ''],
      ['only-right', '', other],
    ]);
  });

  test('gives every sentence of both sides a row, in whole sentences', () => {
    const anySentences = fc
      .array(fc.constantFrom(...english, ...chinese, ...japanese), { minLength: 1, maxLength: 8 })
      .map((sentences) => paragraphs([sentences.join(' ')]));
    fc.assert(
      fc.property(anySentences, anySentences, (left, right) => {
        const rows = alignSentences(
          { left: [0], right: [0] },
          { text: left, language: 'en' },
          { text: right, language: 'en' },
        );
        for (const [side, { text }] of [
          ['left', left],
          ['right', right],
        ] as const) {
          const passages = rows.flatMap((row) => row[side]).toSorted((x, y) => x.start - y.start);
          const starts = [...new Set(passages.map(({ start }) => start))];
          const words = starts.map((start) => {
            const { end = start } = passages.find((one) => one.start === start) ?? {};
            return text.slice(start, end);
          });
          expect(words.join(' ')).toBe(text);
        }
      }),
    );
  });
});

function shown(left: readonly string[], right: readonly string[], language: string): string[][] {
  const [a, b] = [paragraphs(left), paragraphs(right)];
  const row = align(a, b).rows.find((one) => one.left.length > 0 && one.right.length > 0);
  if (row === undefined) throw new Error('The paragraphs were not paired');
  const text = (document: typeof a, passages: SentenceRow['left']) =>
    passages.map(({ start, end }) => document.text.slice(start, end)).join(' | ');
  return alignSentences(row, { text: a, language }, { text: b, language }).map((one) => [
    one.moved ? `moved ${one.relation}` : one.relation,
    text(a, one.left),
    text(b, one.right),
  ]);
}
