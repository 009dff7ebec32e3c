import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align } from '../src/shared/alignment/align.ts';
import { paragraphs } from '../src/shared/alignment/testing.ts';
import { LabelledCase } from '../src/shared/testing/labelled/case.ts';
import { caseOf, groups } from '../src/shared/testing/labelled/generate.ts';
import { type Judgement, judged, type Score, scoreOf } from '../src/shared/testing/labelled/score.ts';
import type { Bench, Row } from './bench.ts';

const languages = ['en', 'zh', 'ja'];
const seeds = [1, 2, 3];

/** Most that may be wrong, in per cent, and of which cases. */
const budgets: Readonly<Record<string, { most: number; wrong: (all: readonly Score[]) => number }>> = {
  'mean F1': { most: 0.5, wrong: (all) => missing(judged(all).meanF1) },
  precision: { most: 0.1, wrong: (all) => missing(judged(all).precision) },
  'moves, F1': { most: 1.5, wrong: (all) => missing(judged(all).movedF1) },
  'quoted inside, recall': { most: 3, wrong: (all) => missing(judged(all).quotedRecall) },
  ...Object.fromEntries(
    languages.map((language) => [
      `mean F1 in ${language}`,
      { most: 0.7, wrong: (all: readonly Score[]) => missing(of(all, 'language', language).meanF1) },
    ]),
  ),
  'moved and reworded, mean F1': { most: 3, wrong: (all) => missing(of(all, 'group', 'brutal').meanF1) },
  'paraphrase in Chinese, mean F1': {
    most: 1.5,
    wrong: (all) => missing(of(all, 'group', 'paraphrase-zh').meanF1),
  },
};

/** The labelled cases: what is paired wrongly or missed, beside the most there may be of it. */
export const compareCases: Bench = wrongs('compare-cases', 'labelled cases', labelledCases);

/** The same texts under other edits, made from seeds. */
export const compareMade: Bench = wrongs('compare-made', 'the same texts under other edits', madeCases);

function wrongs(name: string, what: string, cases: () => LabelledCase[]): Bench {
  const rows = Object.keys(budgets)
    .filter((measure) => name === 'compare-cases' || !measure.startsWith('paraphrase'))
    .map((measure): Row => ({
      name,
      what: `${what}: ${measure}, wrong against what may be`,
      ours: measure,
      floor: `most for ${measure}`,
      budget: 1,
      quantile: 0.5,
    }));
  return {
    name,
    unit: '% wrong',
    rounds: 1,
    rows,
    async stage() {
      const scores = cases().map(scored);
      return Object.fromEntries(
        Object.entries(budgets).flatMap(([measure, { most, wrong }]) => [
          [measure, async () => wrong(scores)],
          [`most for ${measure}`, async () => most],
        ]),
      );
    },
  };
}

/** The labelled cases outside the project. Throws where they are not. */
function labelledCases(): LabelledCase[] {
  const root = resolve(import.meta.dirname, '..');
  const folder = join(resolve(root, process.env['READOUT_TEST_DATA'] ?? '../shared'), 'alignment', 'cases');
  if (!existsSync(folder)) throw new Error('The labelled cases are not there: set READOUT_TEST_DATA.');
  return readdirSync(folder).map((name) =>
    LabelledCase.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
}

function madeCases(): LabelledCase[] {
  const known = labelledCases();
  return languages.flatMap((language) => {
    const texts = known.filter(({ lang, group }) => lang === language && !group.startsWith('paraphrase'));
    return seeds.flatMap((seed) =>
      groups.flatMap((group, g) => {
        const base = texts[(seed * 3 + g) % texts.length];
        const other = texts[(seed * 3 + g + 1 + seed) % texts.length];
        if (base === undefined || other === undefined) return [];
        return [caseOf(group, base.left, other.left, language, 1_000 * seed + g)];
      }),
    );
  });
}

function scored(labelled: LabelledCase): Score {
  const { rows } = align(paragraphs(labelled.left), paragraphs(labelled.right));
  const found = rows.flatMap(({ left, right, moved }) =>
    left.flatMap((l) => right.map((r) => ({ l, r, moved }))),
  );
  return scoreOf(labelled, found);
}

function of(scores: readonly Score[], key: 'group' | 'language', wanted: string): Judgement {
  return judged(scores.filter((score) => score[key] === wanted));
}

/** What is missing to 1, in per cent. */
function missing(share: number): number {
  return 100 * (1 - share);
}
