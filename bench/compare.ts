import { join, resolve } from 'node:path';
import { loadSeeds } from '../seeds/sample.ts';
import { align } from '../src/shared/alignment/align.ts';
import type { Alignment } from '../src/shared/alignment/alignment.ts';
import { offersOf } from '../src/shared/alignment/offers.ts';
import { wordEdits } from '../src/shared/alignment/words.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import { blockText } from '../src/shared/text/blocks.ts';
import type { Bench, Row } from './bench.ts';
import { cpu } from './cpu.ts';
import { jsdiffParagraphs, jsdiffWords, vsCode } from './peers.ts';

/** 001 with 002, blocks and words, beside what others make of the same two texts. */
export const comparePair: Bench = {
  name: 'compare-pair',
  unit: 'ms CPU',
  rounds: 7,
  rows: [
    against('compare-pair', 'compare 001 with 002, against VS Code’s lines with moves', 'VS Code', 0.035),
    // What 0.035 of VS Code’s 166 ms was where jsdiff’s words took 340.
    against('compare-pair', 'compare 001 with 002, against jsdiff words', 'jsdiff words', 0.017),
    against(
      'compare-pair',
      'compare 001 with 002, against jsdiff on whole paragraphs',
      'jsdiff paragraphs',
      null,
    ),
    {
      ...against(
        'compare-echoes',
        'the same and all echoes, against VS Code’s lines with moves',
        'VS Code',
        null,
      ),
      ours: 'readout with echoes',
    },
  ],
  async stage() {
    const [left, right] = ['001', '002'].map(seedText);
    if (left === undefined || right === undefined) throw new Error('The seeds are not there.');
    const [lefts, rights] = [textsOf(left), textsOf(right)];
    return {
      readout: async () => cpu(10, () => compare(left, right)),
      'readout with echoes': async () => cpu(10, () => offersOf(compare(left, right), left, right)),
      'VS Code': async () => cpu(1, () => vsCode(lefts, rights)),
      'jsdiff words': async () => cpu(1, () => jsdiffWords(left.text, right.text)),
      'jsdiff paragraphs': async () => cpu(10, () => jsdiffParagraphs(lefts, rights)),
    };
  },
};

function against(name: string, what: string, floor: string, budget: number | null): Row {
  return { name, what, ours: 'readout', floor, budget, quantile: 0.5 };
}

/** All that is shown first: the rows, and the words of every row that has other words on each side. */
function compare(left: DocumentText, right: DocumentText): Alignment {
  const alignment = align(left, right);
  for (const row of alignment.rows) {
    const [a, b] = [left.blocks[row.left[0] ?? -1], right.blocks[row.right[0] ?? -1]];
    if (row.relation === 'identical' || a === undefined || b === undefined) continue;
    wordEdits(blockText(left, a), blockText(right, b));
  }
  return alignment;
}

function seedText(number: string): DocumentText | undefined {
  const folder = resolve(join(import.meta.dirname, '../seeds'));
  return loadSeeds(folder).find(({ seed }) => seed.facts.number === number)?.text;
}

function textsOf(document: DocumentText): string[] {
  return document.blocks.map((block) => blockText(document, block));
}
