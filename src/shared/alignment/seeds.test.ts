import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { DocumentText } from '../model/document.ts';
import { paragraphNumbers, plainBlocks } from '../text/blocks.ts';
import { align } from './align.ts';
import type { Alignment, Row } from './alignment.ts';
import { offersOf } from './offers.ts';
import { plainSentence, sentenceOf } from './sentence.ts';

// The truth for the two versions of the San Francisco readout, made by hand: 0-based over
// all non-blank lines, furniture included.
const identical = [
  [5, 11],
  [6, 12],
  [7, 13],
  [8, 14],
  [9, 15],
  [10, 16],
  [11, 17],
  [12, 18],
  [13, 19],
  [14, 20],
  [19, 21],
  [20, 22],
];
const quoted = [21, 8];
const echoes = [
  [4, 5],
  [5, 5],
  [6, 5],
  [10, 5],
  [11, 9],
  [15, 9],
  [16, 12],
];
const quotation =
  'agreed to find a proper way to resolve the issue of the discharge of nuclear-contaminated water from the ' +
  'Fukushima power plant through consultations and negotiations in a constructive manner';

const seeds = join(import.meta.dirname, '../../../seeds');
const bare = ['001_ead94d9e06dbecb5.txt', '002_af86e90db8e8e466.txt'].map((name) => {
  const text = readFileSync(join(seeds, name), 'utf8');
  return { text, blocks: plainBlocks(text) };
});
const known = ['001', '002'].map(sampleText);

describe.each([
  ['as bare text', bare],
  ['with the kinds of their blocks', known],
])('001 against 002 %s', (_, [left, right]) => {
  if (left === undefined || right === undefined) throw new Error('The seeds are not there');
  const alignment = align(left, right);

  test('pairs what is the same, and nothing else', () => {
    expect(pairsOf(alignment.rows, ['identical', 'edited', 'split', 'merged', 'quoted'])).toEqual([
      ...identical,
      quoted,
    ]);
    expect(pairsOf(alignment.rows, ['identical'])).toEqual(identical);
  });

  test('finds the sentence quoted inside another, moved, with the words it keeps', () => {
    const row = alignment.rows.find(({ relation }) => relation === 'quoted');
    expect(row).toMatchObject({
      left: [21],
      right: [8],
      moved: true,
      evidence: { shared: 29, of: 31 },
      quote: { holder: 'right' },
    });
    const passages = row?.quote?.passages ?? [];
    const words = passages.map((one) => [textOf(left, 21, one.left), textOf(right, 8, one.right)]);
    expect(words).toEqual([[quotation, quotation]]);
    expect(alignment.rows.filter(({ moved }) => moved)).toHaveLength(1);
  });

  test('offers the set phrases as echoes and never as pairs', () => {
    expect(pairsOf(offersOf(alignment, left, right), ['echo'])).toEqual(expect.arrayContaining(echoes));
  });

  test('shows every block once', () => {
    expect(alignment.rows.flatMap((row) => row.left).toSorted((a, b) => a - b)).toEqual([
      ...left.blocks.keys(),
    ]);
    expect(alignment.rows.flatMap((row) => row.right).toSorted((a, b) => a - b)).toEqual([
      ...right.blocks.keys(),
    ]);
  });

  test('reads in the order of 001, what 002 adds where it stands', () => {
    const lefts = alignment.rows.flatMap((row) => row.left);
    expect(lefts).toEqual([...left.blocks.keys()]);
    const inPlace = alignment.rows.filter(({ moved }) => !moved).flatMap((row) => row.right);
    expect(inPlace).toEqual([...inPlace].toSorted((a, b) => a - b));
  });
});

test('the figures of 001 against 002 count body paragraphs only', () => {
  const [left, right] = known;
  if (left === undefined || right === undefined) throw new Error('The sample is not there');
  const { summary, rows } = align(left, right);
  expect(summary).toEqual({
    left: {
      total: 19,
      identical: 12,
      edited: 0,
      split: 0,
      merged: 0,
      quoted: 1,
      holding: 0,
      moved: 1,
      dropped: 6,
    },
    right: {
      total: 25,
      identical: 12,
      edited: 0,
      split: 0,
      merged: 0,
      quoted: 1,
      holding: 1,
      moved: 1,
      added: 12,
    },
  });
  expect(plainSentence(sentenceOf(summary))).toBe(
    "B carries 13 of A's 19 paragraphs, 12 word for word and 1 inside another sentence. It drops 6 and adds 12.",
  );
  const numbers = paragraphNumbers(left.blocks);
  const dropped = rows.flatMap((row) =>
    row.relation === 'only-left' ? row.left.map((i) => numbers[i]) : [],
  );
  expect(dropped.filter((n) => n !== null)).toEqual([1, 12, 13, 14, 15, 19]);
});

function pairsOf(rows: Alignment['rows'], relations: readonly Row['relation'][]): number[][] {
  return rows
    .filter(({ relation }) => relations.includes(relation))
    .flatMap((row) => row.left.flatMap((i) => row.right.map((j) => [i, j])));
}

function textOf(
  { text, blocks }: DocumentText,
  block: number,
  { start, end }: { start: number; end: number },
): string {
  const from = blocks[block]?.start ?? 0;
  return text.slice(from + start, from + end);
}

/** A document of the sample workspace as it is stored there. */
function sampleText(number: string): DocumentText {
  const Records = z.object({ documents: z.array(z.object({ number: z.string(), text: z.string() })) });
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(seeds, 'sample.readout', path), 'utf8'));
  const { documents } = Records.parse(read('workspace.json'));
  const hash = documents.find((document) => document.number === number)?.text;
  return DocumentText.parse(read(join('texts', `${hash}.json`)));
}
