import { describe, expect, it } from 'vitest';
import { align } from '../alignment/align.ts';
import { Anchoring } from './anchoring.ts';
import { type FateCase, known, textsOf } from './cases.ts';
import { amongParagraphs, atMarks, inParagraphs, unspaced } from './more-cases.ts';

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
