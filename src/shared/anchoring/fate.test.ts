import { describe, expect, it } from 'vitest';
import { align } from '../alignment/align.ts';
import type { Relation, Row } from '../alignment/alignment.ts';
import { alignment, row as alignedRow } from '../comparison/cases.ts';
import { textFrom } from '../testing/fixtures.ts';
import { Anchoring } from './anchoring.ts';
import { type FateCase, known, textsOf } from './cases.ts';
import { amongParagraphs } from './paragraph-cases.ts';
import { unspaced } from './unspaced-cases.ts';
import { atMarks, inParagraphs } from './word-cases.ts';

describe('the fate of a passage', () => {
  describe.each([
    ['among the sixteen known to be hard', known],
    ['inside a paragraph', inParagraphs],
    ['at marks and inside words', atMarks],
    ['in a script without spaces', unspaced],
    ['in a paragraph that did not stay as one', amongParagraphs],
  ])('%s', (_, cases) => {
    it.each(cases)('is $fate: $from', (one) => {
      const { told, expected } = outcome(one);
      expect(told).toEqual(expected);
    });
  });
});

function outcome(one: FateCase) {
  const { a, b } = textsOf(one);
  const alignment = align(a.text, b.text);
  const versions = { alignment, left: a.text, right: b.text, language: one.language };
  const { fate, slots, sure, quiet } = new Anchoring(versions, 'left').fateOf(a.passages);
  const words = (passages: readonly { start: number; end: number }[]): string[] =>
    passages.map(({ start, end }) => `${start} ${b.text.text.slice(start, end)}`);
  return {
    told: { fate, slots: words(slots), sure, quiet },
    expected: {
      fate: one.fate,
      slots: words(b.passages),
      sure: one.sure ?? true,
      quiet: one.quiet ?? false,
    },
  };
}

describe('words wrapped by hand', () => {
  it('are the same words, also where a line ends inside one', () => {
    const oneBlock = (text: string) => ({
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    });
    const left = oneBlock('中方一贯重视发展两国关\n系，愿同日方共同努力。');
    const right = oneBlock('中方一贯重视发展两国关系，愿同日方\n共同努力。');
    const versions = { alignment: align(left, right), left, right, language: 'zh' };
    expect(new Anchoring(versions, 'left').fateOf([{ start: 6, end: 13 }])).toMatchObject({
      fate: 'verbatim',
      slots: [{ start: 6, end: 12 }],
      quiet: false,
    });
    expect(new Anchoring(versions, 'right').fateOf([{ start: 6, end: 12 }])).toMatchObject({
      fate: 'verbatim',
      slots: [{ start: 6, end: 13 }],
    });
  });
});

describe('what is only suggested', () => {
  const paragraph = 'alpha beta gamma delta epsilon zeta eta theta iota kappa';
  const left = textFrom(`${paragraph}\n\nopening words`);
  const right = textFrom(`alpha beta gamma delta new words that nobody has seen before\n\nopening words`);
  const row = (relation: Relation, confidence: number): Row => ({
    ...alignedRow(relation, [0], [0]),
    confidence,
  });
  const fateOf = (words: string, rows: readonly Row[], similar: readonly Row[]) => {
    const start = left.text.indexOf(words);
    const aligned = { ...alignment(...rows), similar };
    const versions = { alignment: aligned, left, right, language: 'en' };
    return new Anchoring(versions, 'left').fateOf([{ start, end: start + words.length }]);
  };
  const alone = [alignedRow('only-left', [0], []), alignedRow('only-right', [], [0])];

  it('is what a block hardly like it has in its place', () => {
    const asserted = fateOf('delta epsilon', [row('edited', 0.3)], []);
    expect(asserted).toMatchObject({ fate: 'reworded', sure: false });
    expect(fateOf('delta epsilon', [row('edited', 0.9)], [])).toMatchObject({
      fate: 'reworded',
      sure: false,
    });
    expect(fateOf('gamma delta', [row('edited', 0.3)], [])).toMatchObject({ fate: 'verbatim', sure: false });
    expect(fateOf('alpha beta gamma delta', [row('edited', 0.3)], [])).toMatchObject({ sure: true });
  });

  it('is what a block that is only offered as similar keeps, and nothing it has lost', () => {
    const similar = [row('similar', 0.3)];
    expect(fateOf('beta gamma delta', alone, similar)).toMatchObject({ fate: 'verbatim', sure: false });
    expect(fateOf('zeta eta theta', alone, similar)).toMatchObject({
      fate: 'removed',
      slots: [],
      sure: false,
    });
    expect(fateOf('zeta eta theta', alone, [])).toMatchObject({ fate: 'removed', sure: true });
  });
});
