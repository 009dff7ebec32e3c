import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Evidence } from '../../model/evidence.ts';
import { StatementDate } from '../../model/document.ts';
import { plainBlocks } from '../../text/blocks.ts';
import type { ProposedBlock } from '../proposal.ts';
import type { Hint } from '../reading.ts';
import { findFacts } from './find-facts.ts';

const context = { name: '001_a.txt', today: '2026-11-22', hints: [] };
const kinds = [
  'title',
  'heading',
  'byline',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'furniture',
] as const;
const blocksOf = (text: string, kindAt: (at: number) => ProposedBlock['kind']): ProposedBlock[] =>
  plainBlocks(text).map(({ start, end }, at) => ({ start, end, kind: kindAt(at), reason: null }));
const article = (text: string): ProposedBlock[] =>
  blocksOf(text, (at) => (at === 0 ? 'title' : at === 1 ? 'byline' : 'paragraph'));

/** Pieces that each begin one of the patterns facts are found by. */
const pieces = [
  'BEIJING, ',
  'Dec. 4 ',
  '(Xinhua) ',
  '-- ',
  '新华社',
  '北京',
  '12月4日',
  '电',
  '【',
  '】',
  '共同',
  '（',
  '）',
  '＝',
  'Copyright © ',
  '版权所有：',
  'www.gov.cn ',
  'Source: ',
  '来源：',
  'Updated: ',
  '2024-12-04 ',
  '15:27 ',
  'told the ',
  'Global Times ',
  'in Tokyo ',
  '在',
  '東京',
  'で',
  '4日、',
  'on Wednesday',
  'From: ',
  '据',
  '报道，',
  '令和',
  '元年',
  '〇',
  ' ',
  '\n',
  '\n\n',
  '.',
  '/',
  'A',
  'ー',
  '\u3000',
  '😀',
  '\ud800',
  '\u202e',
  '-',
  ':',
  '1',
  '１',
];
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 120,
    size: 'max',
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** Whether a document may keep it: a date, or words without white space at their ends. */
const isKept = (value: string | StatementDate): boolean =>
  typeof value === 'string'
    ? value !== '' && value.trim() === value && value.length <= 500
    : StatementDate.safeParse(value).success;

describe('findFacts', () => {
  test('holds to what a document keeps, and points into the text, whatever the text and its blocks', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 9 }),
        (text, some) => {
          const blocks = blocksOf(text, (at) => some[at % some.length] ?? 'paragraph');
          const facts = findFacts(text, blocks, context);
          const found = Object.values(facts).filter((fact) => fact !== null);
          expect(found.filter(({ evidence }) => !Evidence.safeParse(evidence).success)).toEqual([]);
          expect(found.filter(({ evidence: { from } }) => from !== null && from.end > text.length)).toEqual(
            [],
          );
          expect(found.filter(({ value }) => !isKept(value))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('reads names where its evidence points', () => {
    const text =
      'A title\n\nSource: Xinhua\n\nTOKYO, Dec. 25 (Kyodo) -- The two sides met here and agreed to go on talking.';
    const { outlet, agency, place } = findFacts(text, article(text), context);
    for (const [fact, words] of [
      [outlet, 'Xinhua'],
      [agency, 'Kyodo'],
      [place, 'TOKYO'],
    ] as const) {
      const from = fact?.evidence.from;
      expect(from == null ? null : text.slice(from.start, from.end)).toBe(words);
    }
  });

  test('takes no day from a footnote, which cites those of others', () => {
    const text =
      'A title\n\nThe two sides met here and agreed to go on talking, as they had before.\n\n1 Joint declaration of 14 March 1998.';
    const noted = blocksOf(text, (at) => (['title', 'paragraph', 'footnote'] as const)[at] ?? 'paragraph');
    expect(findFacts(text, noted, context).published).toBeNull();
    const signed = blocksOf(text, (at) => (at === 0 ? 'title' : 'paragraph'));
    expect(findFacts(text, signed, context).published?.value.date).toBe('1998-03-14');
  });

  test('gives a title without controls that would turn it where nothing shows them', () => {
    const text = 'Talks \u202Edlrow\u202C in \u2066Cairo\u2069\n\nThe two sides met here and agreed to talk.';
    expect(findFacts(text, article(text), context).title?.value).toBe('Talks dlrow in Cairo');
    const none = '\u202E\n\nThe two sides met here and agreed to talk.';
    expect(findFacts(none, article(none), context).title).toBeNull();
  });

  test('ends soon on lines of a million characters', () => {
    for (const piece of [
      'A',
      '1',
      '一',
      ' ',
      '新华社',
      'Dec. ',
      '(',
      '来源：',
      'told the Global Times ',
      '【北京',
    ]) {
      const long = `${piece.repeat(Math.ceil(1_000_000 / piece.length))}x`;
      const text = `${long}\n\n2024-12-04\n\n${long}`;
      expect(findFacts(text, article(text), context).number?.value).toBe('001');
    }
  });

  test('takes from the file’s own properties what the text does not say, and nothing else', () => {
    const hints: Hint[] = [
      { fact: 'title', value: 'Ministers meet | The Daily Example', where: 'page head, og:title' },
      { fact: 'outlet', value: 'The Daily Example', where: 'page head, og:site_name' },
      { fact: 'published', value: '2024-12-25T18:10:00+08:00', where: 'page head, article:published_time' },
      { fact: 'place', value: 'Nowhere', where: 'a guess' },
    ];
    const text =
      'The two ministers met on Wednesday in Beijing and agreed that they would go on talking for now.';
    const blocks = blocksOf(text, () => 'paragraph');
    const told = findFacts(text, blocks, { ...context, hints });
    expect(told.title).toEqual({
      value: 'Ministers meet',
      evidence: { how: 'stated', from: null, why: 'Page head, og:title' },
    });
    expect(told.outlet?.value).toBe('The Daily Example');
    expect(told.published?.value).toMatchObject({ date: '2024-12-25', time: '18:10:00' });
    expect(told.statement?.value).toMatchObject({ date: '2024-12-25', inferred: false });
    expect(told.place?.value).toBe('Beijing');
    const dated = `Another title\n\nDecember 26, 2024\n\n${text}\n\n© Example Press`;
    const own = findFacts(dated, article(dated), { ...context, hints });
    expect([own.title?.value, own.published?.value.date]).toEqual(['Another title', '2024-12-26']);
  });

  test.each([
    ['001_ead94d9e06dbecb5.txt', '001'],
    ['12. Readout.docx', '12'],
    ['No. 7 - call.pdf', '7'],
    ['2024-12-04 readout.txt', null],
    ['20241204_readout.txt', null],
    ['2024_12_04.txt', null],
    ['readout 3.txt', null],
    ['003.txt', '003'],
  ])('numbers %s %s', (name, number) => {
    expect(
      findFacts(
        'x',
        blocksOf('x', () => 'paragraph'),
        { ...context, name },
      ).number?.value ?? null,
    ).toBe(number);
  });
});

test('the day a file was made is an inferred day of publication, what a page says of itself a stated one', () => {
  const text = 'Talks held in Tokyo\n\nThe two sides met and agreed to go on with their dialogue.';
  const published = (where: string) =>
    findFacts(text, article(text), {
      ...context,
      hints: [{ fact: 'published', value: '2024-12-25T10:00:00', where }],
    }).published;
  expect(published('document properties, created')).toMatchObject({
    value: { date: '2024-12-25', inferred: true },
    evidence: { how: 'inferred', why: 'Document properties, created' },
  });
  expect(published('page head, article:published_time')).toMatchObject({
    value: { inferred: false },
    evidence: { how: 'stated' },
  });
});
