import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared } from '../../comparison/compared.ts';
import { DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { fromFile } from '../../model/workspace.ts';
import { storedFile } from '../../testing/stored.ts';
import type { ReportInput } from '../input.ts';
import { defaultReportOptions, type ReportOptions } from '../options.ts';
import { reportPair } from '../pair.ts';

const folder = join(import.meta.dirname, '../../../../seeds/sample.readout');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

export const sampleWorkspace = fromFile(storedFile(read('workspace.json')));

const texts = new Map(
  [...sampleWorkspace.documents.values()].map(({ id, text }) => [
    id,
    DocumentText.parse(JSON.parse(read(`texts/${text}.json`))),
  ]),
);

/** What a report on the five statements is made from. */
export function sampleInput(options: Partial<ReportOptions>): ReportInput {
  const comparison = reportPair(sampleWorkspace, null);
  const left = texts.get(comparison?.left ?? '');
  const right = texts.get(comparison?.right ?? '');
  return {
    workspace: sampleWorkspace,
    options: { ...defaultReportOptions, comparison, ...options },
    texts: [],
    textOf: (id) => texts.get(id) ?? null,
    today: '2026-11-21',
    links:
      left === undefined || right === undefined || comparison === null
        ? []
        : [{ ...comparison, compared: compared(left, right, { language: 'en', corrections: [] }) }],
  };
}

export function sampleLanguageOf(document: Id): string {
  return sampleWorkspace.documents.get(document)?.language ?? 'und';
}

/** The tags of these names. */
export function sampleTags(...names: readonly string[]): Id[] {
  return [...sampleWorkspace.tags.values()].flatMap(({ id, name }) => (names.includes(name) ? id : []));
}

/** The report that is looked at: Taiwan and Fukushima in the five statements, with words of the analyst’s own. */
export function sampleBrief(): ReportInput {
  const input = sampleInput({ tags: sampleTags('Taiwan', 'Fukushima') });
  return {
    ...input,
    texts: [
      {
        at: 'top',
        text: 'For the meeting on Monday. Background: [the 1972 statement](https://example.org/1972).',
      },
      { at: 'end', text: 'Neither word stands in 000.' },
    ],
  };
}
