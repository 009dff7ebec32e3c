import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Half, readCorpus } from '../corpus/corpus.ts';
import { evaluate, type Measured } from '../corpus/evaluate.ts';
import type { Facts, Proposal } from '../proposal.ts';
import type { Extract } from '../reading.ts';
import { proposeBlocks } from './propose-blocks.ts';

const folder = join(import.meta.dirname, '../corpus');
const statements = readCorpus({
  names: (name) => readdirSync(join(folder, name)),
  read: (path) => readFileSync(join(folder, path), 'utf8'),
});

/** Facts are not what is measured here. */
const noFacts: Facts = {
  number: null,
  title: null,
  deck: null,
  outlet: null,
  agency: null,
  published: null,
  statement: null,
  place: null,
  language: { value: 'en', evidence: { how: 'inferred', from: null, why: 'not looked at' } },
  speakers: [],
  group: null,
};

function proposed(extract: Extract): Proposal {
  return { blocks: proposeBlocks(extract), facts: noFacts };
}

function scoreOf(half: Half, what: Measured) {
  const scores = evaluate(
    proposed,
    statements.filter((statement) => statement.half === half),
  );
  const score = scores.find(({ measured }) => measured === what);
  if (score === undefined) throw new Error(`${what} is not measured`);
  return score;
}

describe('proposeBlocks on the corpus', () => {
  it('hides hardly anything that is the statement, and most of what is not', () => {
    const { precision, recall } = scoreOf('development', 'furniture');
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('does as well on statements the rules were not made with', () => {
    const { precision, recall } = scoreOf('held-out', 'furniture');
    for (const h of ['development', 'held-out'] as const) {
      const { precision: p, recall: r, right, proposed: q, expected: e, misses } = scoreOf(h, 'furniture');
      const k = scoreOf(h, 'kinds');
      console.log('==', h, p, r, right, q, e, 'kinds', k.precision, k.recall);
      if (h === 'development')
        console.log(
          misses.map((m) => JSON.stringify(m)).join('\n'),
          k.misses.map((m) => JSON.stringify(m)).join('\n'),
        );
    }
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
