import { describe, expect, it } from 'vitest';
import { alignment, blocks, row } from './cases.ts';
import { offerName, offersBetween, offersByRow } from './offers.ts';
import { rowsOfBlocks } from './passages.ts';
import { compareRows } from './rows.ts';

const rows = compareRows(
  alignment(row('identical', [0], [0]), row('only-left', [1], []), row('only-right', [], [1])),
  blocks(2),
  blocks(2),
);
const standing = {
  rows: { left: rowsOfBlocks(rows, 'left'), right: rowsOfBlocks(rows, 'right') },
  blocks: { left: blocks(2), right: blocks(2) },
};
const phrase = { left: { start: 1, end: 4 }, right: { start: 2, end: 5 } };
const echo = { ...row('echo', [1], [0]), quote: { holder: 'left' as const, passages: [phrase] } };
const numbers = { left: [1, 2], right: [1, 2] };

describe('offers', () => {
  it('stand between the rows of their paragraphs, with the phrase where it is in each text', () => {
    const [offer, ...more] = offersBetween([echo, row('similar', [0], [0])], standing);
    expect(more).toEqual([]);
    expect(offer).toMatchObject({
      is: 'echo',
      rows: { left: 1, right: 0 },
      phrase: { left: { start: 13, end: 16 }, right: { start: 2, end: 5 } },
    });
    expect([...offersByRow(offer === undefined ? [] : [offer]).keys()]).toEqual([1, 0]);
  });

  it('are told from either side, in words', () => {
    const offers = offersBetween([row('similar', [1], [1]), echo], standing);
    expect(offers.map((offer) => offerName(offer, 'left', numbers))).toEqual([
      'Similar to ¶2 of B: 29 of 31 words',
      'Echo of ¶1 of B',
    ]);
    expect(offers.map((offer) => offerName(offer, 'right', numbers))).toEqual([
      'Similar to ¶2 of A: 29 of 31 words',
      'Echo of ¶2 of A',
    ]);
  });
});
