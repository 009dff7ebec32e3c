import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Half, readCorpus } from '../corpus/corpus.ts';
import { evaluate, type Measured } from '../corpus/evaluate.ts';
import { propose } from '../propose.ts';

const folder = new URL('../corpus/', import.meta.url);
const corpus = readCorpus({
  names: (name) => readdirSync(new URL(`${name}/`, folder)),
  read: (path) => readFileSync(new URL(path, folder), 'utf8'),
});

/** Precision and recall below which no rule may bring a fact; of the held-out half what was measured, rounded down. */
const floors: Record<Half, Partial<Record<Measured, readonly [number, number]>>> = {
  development: {
    title: [0.95, 0.9],
    deck: [0.95, 0.9],
    outlet: [0.95, 0.9],
    agency: [0.95, 0.9],
    published: [0.95, 0.9],
    statement: [0.95, 0.9],
    place: [0.95, 0.9],
    language: [0.95, 0.9],
  },
  'held-out': {
    title: [0.95, 0.9],
    outlet: [0.6, 0.5],
    published: [0.85, 0.85],
    statement: [0.85, 0.8],
    place: [0.8, 0.75],
    language: [0.95, 0.95],
  },
};

describe.each(['development', 'held-out'] as const)('the %s half of the corpus', (half) => {
  const scores = evaluate(
    propose,
    corpus.filter((statement) => statement.half === half),
  );
  test.each(Object.entries(floors[half]))('gives its %s', (measured, [precision, recall]) => {
    const score = scores.find((score) => score.measured === measured);
    expect(score?.precision).toBeGreaterThanOrEqual(precision);
    expect(score?.recall).toBeGreaterThanOrEqual(recall);
  });
});
