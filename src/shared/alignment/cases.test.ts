import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import type { DocumentText } from '../model/document.ts';
import { align } from './align.ts';

// Labelled pairs of texts in English, Chinese and Japanese, with known edits, moves, splits,
// mergers and quotations, and real rewordings. They lie outside the project.
const data = resolve(import.meta.dirname, '../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const folder = join(data, 'alignment', 'cases');

const Case = z.object({
  id: z.string(),
  group: z.string(),
  lang: z.string(),
  left: z.array(z.string()),
  right: z.array(z.string()),
  truth: z.array(
    z.object({
      l: z.number(),
      r: z.number(),
      kind: z.string(),
      moved: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
});

interface Score {
  readonly language: string;
  readonly group: string;
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
  readonly movedHits: number;
  readonly movedWrong: number;
  readonly movedMissed: number;
  readonly quoted: number;
  readonly quotedHits: number;
}

describe.skipIf(!existsSync(folder))('the labelled cases', () => {
  let scores: readonly Score[] = [];
  beforeAll(() => {
    scores = readdirSync(folder).map((name) => scoreOf(join(folder, name)));
  }, 60_000);

  test('are paired as they were labelled', () => {
    expect(sum(scores, 'hits') / (sum(scores, 'hits') + sum(scores, 'wrong'))).toBeGreaterThanOrEqual(
      floors.precision,
    );
    expect(meanF1(scores)).toBeGreaterThanOrEqual(floors.meanF1);
  });

  test.each(['en', 'zh', 'ja'])('are paired in %s', (language) => {
    expect(meanF1(scores.filter((score) => score.language === language))).toBeGreaterThanOrEqual(
      floors.language,
    );
  });

  test('show what moved', () => {
    expect(
      f1(sum(scores, 'movedHits'), sum(scores, 'movedWrong'), sum(scores, 'movedMissed')),
    ).toBeGreaterThanOrEqual(floors.moves);
  });

  test('show what is quoted inside a longer block', () => {
    expect(sum(scores, 'quotedHits') / sum(scores, 'quoted')).toBeGreaterThanOrEqual(floors.quotations);
  });

  test('are paired where they were moved and reworded at once', () => {
    expect(meanF1(scores.filter(({ group }) => group === 'brutal'))).toBeGreaterThanOrEqual(floors.brutal);
  });
});

function scoreOf(path: string): Score {
  const { left, right, truth, lang, group } = Case.parse(JSON.parse(readFileSync(path, 'utf8')));
  const optional = new Set(truth.filter((pair) => pair.optional).map(({ l, r }) => `${l} ${r}`));
  const wanted = new Map(truth.filter((pair) => !pair.optional).map((pair) => [`${pair.l} ${pair.r}`, pair]));
  const found = new Map<string, boolean>();
  for (const row of align(documentOf(left), documentOf(right)).rows) {
    for (const i of row.left) for (const j of row.right) found.set(`${i} ${j}`, row.moved);
  }
  const judged = [...found].filter(([pair]) => !optional.has(pair));
  const hits = judged.filter(([pair]) => wanted.has(pair));
  const moved = judged.filter(([, isMoved]) => isMoved);
  const movedHits = moved.filter(([pair]) => wanted.get(pair)?.moved === true).length;
  const quoted = [...wanted].filter(([, { kind }]) => kind === 'partial');
  return {
    language: lang,
    group,
    hits: hits.length,
    wrong: judged.length - hits.length,
    missed: wanted.size - hits.length,
    movedHits,
    movedWrong: moved.length - movedHits,
    movedMissed: [...wanted.values()].filter((pair) => pair.moved === true).length - movedHits,
    quoted: quoted.length,
    quotedHits: quoted.filter(([pair]) => found.has(pair)).length,
  };
}

function documentOf(paragraphs: readonly string[]): DocumentText {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, kind: 'paragraph' as const };
    start = block.end + 1;
    return block;
  });
  return { text: paragraphs.join('\n'), blocks };
}

function meanF1(scores: readonly Score[]): number {
  return (
    scores.reduce((total, { hits, wrong, missed }) => total + f1(hits, wrong, missed), 0) / scores.length
  );
}

function f1(hits: number, wrong: number, missed: number): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

type Count = Exclude<keyof Score, 'language' | 'group'>;

function sum(scores: readonly Score[], count: Count): number {
  return scores.reduce((total, score) => total + score[count], 0);
}

/** What is reached; to be raised, never lowered. */
const floors = {
  precision: 0.998,
  meanF1: 0.995,
  language: 0.993,
  moves: 0.98,
  quotations: 1,
  brutal: 0.97,
};
