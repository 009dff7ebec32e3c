import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Half, readCorpus } from '../src/shared/import/corpus/corpus.ts';
import { evaluate, type Measured, measures } from '../src/shared/import/corpus/evaluate.ts';
import { propose } from '../src/shared/import/propose.ts';
import type { Bench, Row } from './bench.ts';

const halves: readonly Half[] = ['development', 'held-out', 'other-hand'];
const shares = ['precision', 'recall'] as const;

/** What is proposed for the labelled statements: facts, speakers and their order, furniture, kinds; each half apart. */
export const importFacts: Bench = {
  name: 'import-facts',
  unit: 'of 1',
  rounds: 1,
  rows: measures.flatMap((measured) =>
    halves.flatMap((half) => shares.map((share) => rowOf(measured, half, share))),
  ),
  stage() {
    const folder = resolve(import.meta.dirname, '../src/shared/import/corpus');
    const corpus = readCorpus({
      names: (name) => readdirSync(join(folder, name)),
      read: (path) => readFileSync(join(folder, path), 'utf8'),
    });
    const variants = halves.flatMap((half) =>
      evaluate(
        propose,
        corpus.filter((statement) => statement.half === half),
      ).flatMap((score) =>
        shares.map((share) => [rowOf(score.measured, half, share).ours, async () => score[share]] as const),
      ),
    );
    return Promise.resolve({ ...Object.fromEntries(variants), all: async () => 1 });
  },
};

function rowOf(measured: Measured, half: Half, share: (typeof shares)[number]): Row {
  const name = `import-facts-${measured}-${half}-${share}`;
  return {
    name,
    what: `${measured}, ${half}: ${share}`,
    ours: name,
    floor: 'all',
    budget: null,
    quantile: 0.5,
  };
}
