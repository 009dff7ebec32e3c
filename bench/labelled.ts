import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LabelledCase } from '../src/shared/testing/labelled/case.ts';

/** Where the labelled texts lie: outside the project. */
export const labelledFolder = join(
  resolve(import.meta.dirname, '..', process.env['READOUT_TEST_DATA'] ?? '../shared'),
  'alignment',
);

/** The labelled cases. Throws where they are not. */
export function labelledCases(): LabelledCase[] {
  const folder = join(labelledFolder, 'cases');
  if (!existsSync(folder))
    throw new Error('The labelled cases are not there: READOUT_TEST_DATA names their folder.');
  return readdirSync(folder).map((name) =>
    LabelledCase.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
}

/** What a paragraph and its other wording say, for all in a language that are neither cut, joined nor quoted. */
export function wordings(language: string): [string, string][] {
  return labelledCases()
    .filter(({ lang }) => lang === language)
    .flatMap(({ left, right, truth }) =>
      truth
        .filter(({ kind, optional }) => optional !== true && /^(?:edited|typo|paraphrase)/.test(kind))
        .map(({ l, r }): [string, string] => [left[l] ?? '', right[r] ?? '']),
    );
}
