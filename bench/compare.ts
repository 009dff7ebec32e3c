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
import { pairsOf } from './compare-cases.ts';
import { textOf } from './documents.ts';
import { vsCodePairs } from './peer-pairs.ts';
import { jsdiffParagraphs, jsdiffWords, mostTime, vsCode } from './peers.ts';
import { f1 } from '../src/shared/testing/labelled/score.ts';
import { paragraphs, reworded, someOf } from './texts.ts';

/** 001 with 002, blocks and words, beside what others make of the same two texts. */
export const comparePair: Bench = {
  name: 'compare',
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

/** Two texts of 1 MB and 10,000 paragraphs, 8 % of them reworded, beside jsdiff on the paragraphs. */
export const compareLarge: Bench = {
  name: 'compare-1mb',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    against(
      'compare-1mb',
      'compare two texts of 1 MB, 8 % reworded, against jsdiff on whole paragraphs',
      'jsdiff paragraphs',
      0.35,
    ),
    against('compare-growth', 'compare 10,000 paragraphs, against a tenth of them', 'a tenth', 12),
  ],
  async stage() {
    const before = paragraphs(10_000, 60, 1);
    const after = reworded(before, 0.08, 2);
    const [left, right] = [textOf(before), textOf(after)];
    const tenth = { left: textOf(before.slice(0, 1_000)), right: textOf(after.slice(0, 1_000)) };
    return {
      readout: async () => cpu(1, () => compare(left, right)),
      'jsdiff paragraphs': async () => cpu(1, () => jsdiffParagraphs(before, after)),
      'a tenth': async () => cpu(1, () => compare(tenth.left, tenth.right)),
    };
  },
};

/** 10,000 paragraphs a side, 12 % of the left’s dropped and 60 % of the rest reworded, beside VS Code. */
export const compareHeavy: Bench = {
  name: 'compare-heavy',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    against(
      'compare-heavy',
      'align 10,000 paragraphs, 60 % reworded, against VS Code’s lines with moves',
      'VS Code',
      0.14,
    ),
  ],
  async stage() {
    const { before, after } = heavyTexts();
    const [left, right] = [textOf(before), textOf(after)];
    return {
      readout: async () => cpu(1, () => align(left, right)),
      'VS Code': async () => cpu(1, () => vsCode(before, after)),
    };
  },
};

/** The pairs found in those, beside the ones VS Code finds in the time its editor allows. */
export const compareHeavyPairs: Bench = {
  name: 'compare-heavy-f1',
  unit: 'of 1',
  rounds: 1,
  rows: [
    {
      name: 'compare-heavy-f1',
      what: 'pairs of those 10,000 paragraphs, F1, and VS Code’s in five seconds',
      ours: 'readout',
      floor: 'VS Code',
      budget: null,
      atLeast: 0.998,
      quantile: 0.5,
    },
  ],
  async stage() {
    const { before, after, kept } = heavyTexts();
    const truth = new Map(kept.map((l, r) => [l, r]));
    const f1Of = (pairs: readonly { readonly l: number; readonly r: number }[]) => {
      const hits = pairs.filter(({ l, r }) => truth.get(l) === r).length;
      return f1(hits, pairs.length - hits, truth.size - hits);
    };
    const ours = f1Of(pairsOf(align(textOf(before), textOf(after))));
    const theirs = f1Of(vsCodePairs(before, after, mostTime));
    return { readout: async () => ours, 'VS Code': async () => theirs };
  },
};

/** The texts, and of each paragraph of the second the place in the first. */
function heavyTexts(): { before: string[]; after: string[]; kept: number[] } {
  const before = paragraphs(10_000, 60, 3);
  const places = before.map((_, place) => String(place));
  return {
    before,
    after: someOf(reworded(before, 0.6, 4), 0.88, 5),
    kept: someOf(places, 0.88, 5).map(Number),
  };
}

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
