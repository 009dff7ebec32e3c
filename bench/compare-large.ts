import { align } from '../src/shared/alignment/align.ts';
import { wordEdits } from '../src/shared/alignment/words.ts';
import { f1 } from '../src/shared/testing/labelled/score.ts';
import type { Bench, Row } from './bench.ts';
import { pairsOf } from './compare-cases.ts';
import { cpu } from './cpu.ts';
import { textOf } from './documents.ts';
import { vsCodePairs } from './peer-pairs.ts';
import { jsdiffParagraphs, vsCode } from './peers.ts';
import { paragraphs, reworded, someOf } from './texts.ts';

/** Two texts of 1 MB and 10,000 paragraphs, 8 % of them reworded, beside jsdiff on the paragraphs. */
export const compareLarge: Bench = {
  name: 'compare-1mb',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    timed(
      'compare-1mb',
      'align 10,000 paragraphs, 8 % reworded, against jsdiff on whole paragraphs',
      'jsdiff paragraphs',
      0.35,
    ),
    {
      ...timed('compare-words', 'the same with the words of every pair', 'jsdiff paragraphs', null),
      ours: 'readout with words',
    },
    timed('compare-growth', 'align 10,000 paragraphs, against a tenth of them', 'a tenth', 12),
  ],
  async stage() {
    const before = paragraphs(10_000, 60, 1);
    const after = reworded(before, 0.08, 2);
    const [left, right] = [textOf(before), textOf(after)];
    const tenth = { left: textOf(before.slice(0, 1_000)), right: textOf(after.slice(0, 1_000)) };
    const withWords = (): void => {
      for (const {
        relation,
        left: [i = -1],
        right: [j = -1],
      } of align(left, right).rows) {
        const [a, b] = [before[i], after[j]];
        if (relation !== 'identical' && a !== undefined && b !== undefined) wordEdits(a, b);
      }
    };
    return {
      readout: async () => cpu(1, () => align(left, right)),
      'readout with words': async () => cpu(1, withWords),
      'jsdiff paragraphs': async () => cpu(1, () => jsdiffParagraphs(before, after)),
      'a tenth': async () => cpu(5, () => align(tenth.left, tenth.right)),
    };
  },
};

/** What VS Code is allowed for the hardest, milliseconds: four times what its editor gives it, or a busy machine would decide. */
const longTime = 20_000;

/** 10,000 paragraphs a side, 12 % of the left’s dropped and 60 % of the rest reworded, beside VS Code. */
export const compareHeavy: Bench = {
  name: 'compare-heavy',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    timed(
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
      'VS Code': async () => cpu(1, () => vsCode(before, after, longTime)),
    };
  },
};

/** The pairs found in those, beside the ones VS Code finds. */
export const compareHeavyPairs: Bench = {
  name: 'compare-heavy-f1',
  unit: 'of 1',
  rounds: 1,
  rows: [
    {
      name: 'compare-heavy-f1',
      what: 'pairs of those 10,000 paragraphs, F1, and VS Code’s in twenty seconds',
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
    const f1Of = (pairs: readonly { readonly l: number; readonly r: number }[]): number => {
      const hits = pairs.filter(({ l, r }) => truth.get(l) === r).length;
      return f1(hits, pairs.length - hits, truth.size - hits);
    };
    const ours = f1Of(pairsOf(align(textOf(before), textOf(after))));
    const theirs = f1Of(vsCodePairs(before, after, longTime));
    return { readout: async () => ours, 'VS Code': async () => theirs };
  },
};

/** The texts, and of each paragraph of the second its place in the first. */
function heavyTexts(): { before: string[]; after: string[]; kept: number[] } {
  const before = paragraphs(10_000, 60, 3);
  const places = before.map((_, place) => String(place));
  return {
    before,
    after: someOf(reworded(before, 0.6, 4), 0.88, 5),
    kept: someOf(places, 0.88, 5).map(Number),
  };
}

function timed(name: string, what: string, floor: string, budget: number | null): Row {
  return { name, what, ours: 'readout', floor, budget, quantile: 0.5 };
}
