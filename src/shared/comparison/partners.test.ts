import { describe, expect, test } from 'vitest';
import { textFrom } from '../testing/fixtures.ts';
import { alignedTexts } from './compared.ts';
import { partnersOf } from './partners.ts';

const left = textFrom(
  [
    'The ministers met on Thursday on the sidelines of the forum.',
    'She opposed the discharge of contaminated water into the sea.',
    'Students are welcome in both countries.',
  ].join('\n'),
);
const right = textFrom(
  [
    'The ministers met on Thursday on the sidelines of the forum.',
    'The sea.',
    'Trade grew by a tenth.',
    'Contaminated water must not flow into the sea, she said of the discharge.',
  ].join('\n'),
);
const texts = { left, right };
const compared = alignedTexts(left, right, {
  language: 'en',
  corrections: [{ is: 'apart', left: 1, right: 3 }],
});

describe('what a block may be paired with', () => {
  test('begins with what shares most words with it, not with what is short', () => {
    expect(partnersOf('left', 1, compared, texts)[0]).toMatchObject({
      block: 3,
      offered: false,
      taken: false,
    });
    expect(partnersOf('right', 3, compared, texts)[0]?.block).toBe(1);
  });

  test('is every block of the other side but those it is a pair with', () => {
    const blocks = (block: number) =>
      partnersOf('left', block, compared, texts)
        .map((partner) => partner.block)
        .toSorted((a, b) => a - b);
    expect(blocks(0)).toEqual([1, 2, 3]);
    expect(blocks(2)).toEqual([0, 1, 2, 3]);
  });

  test('has what is in another pair behind what is free', () => {
    const twice = textFrom(`${left.text}\nThe ministers met on Thursday on the sidelines of a forum.`);
    const aligned = alignedTexts(twice, right, { language: 'en', corrections: [] });
    expect(partnersOf('left', 3, aligned, { left: twice, right })[0]).toMatchObject({
      block: 0,
      taken: true,
    });
  });
});
