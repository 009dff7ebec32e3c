import { align } from '../src/shared/alignment/align.ts';
import type { Alignment } from '../src/shared/alignment/alignment.ts';
import type { LabelledCase } from '../src/shared/testing/labelled/case.ts';
import {
  type FoundPair,
  type Judgement,
  judged,
  type Score,
  scoreOf,
} from '../src/shared/testing/labelled/score.ts';
import type { Bench, Row } from './bench.ts';
import { textOf } from './documents.ts';
import { labelledCases } from './labelled.ts';
import { vsCodePairs } from './peer-pairs.ts';

/** What VS Code may take for a case, milliseconds: more than it needs. */
const enoughTime = 20_000;

/** How well paragraphs are paired in the labelled cases, beside VS Code’s differ on the same cases. */
export const compareCases: Bench = {
  name: 'compare-cases',
  unit: 'of 1',
  rounds: 1,
  rows: [
    least('cases-f1', 'paragraphs paired in the labelled cases, mean F1', 'all: meanF1', 0.995),
    least('cases-en', 'the same, English', 'en: meanF1', 0.993),
    least('cases-zh', 'the same, Chinese', 'zh: meanF1', 0.993),
    least('cases-ja', 'the same, Japanese', 'ja: meanF1', 0.993),
    least('cases-precision', 'pairs that are right, of those asserted', 'all: precision', 0.999),
    least('cases-moved', 'moved paragraphs, F1', 'all: movedF1', 0.985),
    least('cases-quoted', 'quotations inside a longer paragraph found', 'all: quotedRecall', 0.97),
    least('cases-brutal', 'moved and reworded (“brutal”), mean F1', 'brutal: meanF1', 0.97),
    least('cases-paraphrase', 'paraphrase in Chinese, mean F1', 'paraphrase-zh: meanF1', 0.985),
  ],
  stage: async () => bothOn(labelledCases()),
};

/** The edit that the pairs imply, beside the one that was made. */
export const compareEdit: Bench = {
  name: 'compare-edit',
  unit: 'words',
  rounds: 1,
  rows: [
    {
      name: 'cases-edit',
      what: 'size of the edit the pairs imply, against the truth’s',
      ours: 'readout',
      floor: 'truth',
      budget: 1.005,
      quantile: 0.5,
    },
  ],
  async stage() {
    const scores = labelledCases().map(ourScore);
    const sum = (of: (score: Score) => number) => async () => scores.reduce((all, one) => all + of(one), 0);
    return { readout: sum(({ edit }) => edit), truth: sum(({ trueEdit }) => trueEdit) };
  },
};

/** Every measure of Readout and of VS Code’s differ on the same cases, by name. */
export function bothOn(cases: readonly LabelledCase[]): Record<string, () => Promise<number>> {
  const theirs = cases.map((one) => scoreOf(one, vsCodePairs(one.left, one.right, enoughTime)));
  return Object.fromEntries([...figures('readout', cases.map(ourScore)), ...figures('VS Code', theirs)]);
}

function ourScore(one: LabelledCase): Score {
  return scoreOf(one, pairsOf(align(textOf(one.left), textOf(one.right))));
}

/** All pairs of blocks that are asserted. */
export function pairsOf({ rows }: Alignment): FoundPair[] {
  return rows.flatMap(({ left, right, moved }) => left.flatMap((l) => right.map((r) => ({ l, r, moved }))));
}

export function least(name: string, what: string, figure: string, atLeast: number): Row {
  return {
    name,
    what: `${what}, and VS Code’s`,
    ours: `readout ${figure}`,
    floor: `VS Code ${figure}`,
    budget: null,
    atLeast,
    quantile: 0.5,
  };
}

const measures = [
  'meanF1',
  'precision',
  'movedF1',
  'quotedRecall',
] as const satisfies readonly (keyof Judgement)[];

/** Every measure of all cases, of each language and of each group, by name. */
function figures(who: string, scores: readonly Score[]): [string, () => Promise<number>][] {
  const parts = new Map<string, Score[]>([['all', [...scores]]]);
  for (const score of scores)
    for (const name of [score.language, score.group]) parts.set(name, [...(parts.get(name) ?? []), score]);
  return [...parts].flatMap(([part, some]) => {
    const judgement = judged(some);
    return measures.map((measure): [string, () => Promise<number>] => [
      `${who} ${part}: ${measure}`,
      async () => judgement[measure],
    ]);
  });
}
