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

/** What a report on the sample workspace is made from; tags are named. */
export function sampleInput(options: Partial<ReportOptions>, tags: readonly string[] = []): ReportInput {
  const workspace = fromFile(storedFile(readFileSync(join(folder, 'workspace.json'), 'utf8')));
  const texts = new Map(
    [...workspace.documents.values()].map(({ id, text }) => [
      id,
      DocumentText.parse(JSON.parse(readFileSync(join(folder, `texts/${text}.json`), 'utf8'))),
    ]),
  );
  const textOf = (id: Id): DocumentText | null => texts.get(id) ?? null;
  const comparison = reportPair(workspace, null);
  const [left, right] = [textOf(comparison?.left ?? ''), textOf(comparison?.right ?? '')];
  const named = [...workspace.tags.values()].filter(({ name }) => tags.includes(name)).map(({ id }) => id);
  return {
    workspace,
    options: { ...defaultReportOptions, comparison, tags: tags.length === 0 ? null : named, ...options },
    textOf,
    today: '2026-11-21',
    links:
      left === null || right === null || comparison === null
        ? []
        : [{ ...comparison, compared: compared(left, right, { language: 'en', corrections: [] }) }],
  };
}
