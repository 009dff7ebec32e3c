import { join, resolve } from 'node:path';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { loadSeeds } from '../seeds/sample.ts';
import { align } from '../src/shared/alignment/align.ts';
import { wordEdits } from '../src/shared/alignment/words.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import { blockText, plainBlocks } from '../src/shared/text/blocks.ts';
import type { Bench, Variants } from './bench.ts';
import { paragraphs, reworded } from './texts.ts';

/** 001 with 002, blocks and words, beside jsdiff on the same two texts. */
export const comparePair: Bench = {
  name: 'compare',
  unit: 'ms CPU',
  rounds: 7,
  rows: [
    {
      name: 'compare-pair',
      what: 'compare 001 with 002, against jsdiff words',
      ours: 'readout',
      floor: 'jsdiff words',
      // 0.035 of VS Code’s, which took 166 ms where jsdiff’s words took 340.
      budget: 0.017,
      quantile: 0.5,
    },
    {
      name: 'compare-pair',
      what: 'compare 001 with 002, against jsdiff on whole paragraphs',
      ours: 'readout',
      floor: 'jsdiff paragraphs',
      budget: null,
      quantile: 0.5,
    },
  ],
  async stage() {
    const [left, right] = ['001', '002'].map(seedText);
    if (left === undefined || right === undefined) throw new Error('The seeds are not there.');
    return variantsOf(left, right, 10, { 'jsdiff words': () => diffWordsWithSpace(left.text, right.text) });
  },
};

/** Two texts of 1 MB and 10,000 paragraphs, 8 % of them reworded, beside jsdiff on the paragraphs. */
export const compareLarge: Bench = {
  name: 'compare-1mb',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    {
      name: 'compare-1mb',
      what: 'compare two texts of 1 MB, 8 % reworded, against jsdiff on whole paragraphs',
      ours: 'readout',
      floor: 'jsdiff paragraphs',
      budget: 0.35,
      quantile: 0.5,
    },
    {
      name: 'compare-growth',
      what: 'compare 10,000 paragraphs, against a tenth of them',
      ours: 'readout',
      floor: 'a tenth',
      budget: 12,
      quantile: 0.5,
    },
  ],
  async stage() {
    const before = paragraphs(10_000, 60, 1);
    const after = reworded(before, 0.08, 2);
    const [left, right] = [plain(before.slice(0, 1_000)), plain(after.slice(0, 1_000))];
    return variantsOf(plain(before), plain(after), 1, { 'a tenth': () => compare(left, right) });
  },
};

/** Ours and jsdiff’s paragraphs on two texts, each `times` over in one measurement. */
function variantsOf(
  left: DocumentText,
  right: DocumentText,
  times: number,
  peers: Readonly<Record<string, () => unknown>>,
): Variants {
  const lefts = left.blocks.map((block) => blockText(left, block));
  const rights = right.blocks.map((block) => blockText(right, block));
  const single = Object.entries(peers).map(([name, peer]) => [name, async () => cpu(1, peer)] as const);
  return {
    readout: async () => cpu(times, () => compare(left, right)),
    'jsdiff paragraphs': async () => cpu(times, () => diffArrays(lefts, rights)),
    ...Object.fromEntries(single),
  };
}

/** All of a comparison: the rows, and the words of every row that has other words on each side. */
function compare(left: DocumentText, right: DocumentText): number {
  const { rows } = align(left, right);
  let edits = 0;
  for (const row of rows) {
    const [a, b] = [left.blocks[row.left[0] ?? -1], right.blocks[row.right[0] ?? -1]];
    if (row.relation === 'identical' || a === undefined || b === undefined) continue;
    edits += wordEdits(blockText(left, a), blockText(right, b)).left.length;
  }
  return edits;
}

/** Milliseconds of this process on the processor for one of `times` runs. */
function cpu(times: number, work: () => unknown): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / times;
}

function seedText(number: string): DocumentText | undefined {
  const folder = resolve(join(import.meta.dirname, '../seeds'));
  return loadSeeds(folder).find(({ seed }) => seed.facts.number === number)?.text;
}

function plain(texts: readonly string[]): DocumentText {
  const text = texts.join('\n');
  return { text, blocks: plainBlocks(text) };
}
