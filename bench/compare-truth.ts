import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod/mini';
import { align } from '../src/shared/alignment/align.ts';
import { offersOf } from '../src/shared/alignment/offers.ts';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import type { Bench, Row } from './bench.ts';
import { pairsOf } from './compare-cases.ts';
import { labelledFolder } from './labelled.ts';

const Place = z.object({ l: z.number(), r: z.number() });
/** What a person found in 001 and 002, line by line, what is no statement included. */
const Truth = z.object({
  left: z.string(),
  right: z.string(),
  pairs: z.array(Place),
  echoes: z.array(Place),
});

/** 001 and 002 against the truth made by hand. */
export const compareTruth: Bench = {
  name: 'compare-truth',
  unit: 'pairs',
  rounds: 1,
  rows: [
    { ...row('truth-found', 'pairs of 001 and 002 found', 'found', 'pairs'), atLeast: 13 },
    { ...row('truth-false', 'pairs asserted that are none', 'wrong', 'pairs'), atMost: 0 },
    { ...row('truth-echoes', 'echoes shown as echoes', 'echoes shown', 'echoes'), atLeast: 7 },
    { ...row('truth-echoes-paired', 'echoes asserted as pairs', 'echoes paired', 'echoes'), atMost: 0 },
  ],
  async stage() {
    const path = join(labelledFolder, 'truth-001-002.json');
    if (!existsSync(path)) throw new Error('The truth is not there: READOUT_TEST_DATA names its folder.');
    const truth = Truth.parse(JSON.parse(readFileSync(path, 'utf8')));
    const [left, right] = [truth.left, truth.right].map((name) => {
      const text = readFileSync(resolve(import.meta.dirname, '../seeds', name), 'utf8');
      return { text, blocks: plainBlocks(text) };
    });
    if (left === undefined || right === undefined) throw new Error('The seeds are not there.');
    const alignment = align(left, right);
    const asserted = namesOf(pairsOf(alignment));
    const offered = offersOf(alignment, left, right).filter(({ relation }) => relation === 'echo');
    const shown = namesOf(pairsOf({ ...alignment, rows: offered }));
    const pairs = namesOf(truth.pairs);
    const echoes = namesOf(truth.echoes);
    const count = (number: number) => async () => number;
    return {
      pairs: count(pairs.size),
      found: count(common(pairs, asserted)),
      wrong: count(asserted.size - common(pairs, asserted)),
      echoes: count(echoes.size),
      'echoes shown': count(common(echoes, shown)),
      'echoes paired': count(common(echoes, asserted)),
    };
  },
};

function row(name: string, what: string, ours: string, floor: string): Row {
  return { name, what: `${what}, of how many there are`, ours, floor, budget: null, quantile: 0.5 };
}

function namesOf(pairs: readonly { readonly l: number; readonly r: number }[]): Set<string> {
  return new Set(pairs.map(({ l, r }) => `${l} ${r}`));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
