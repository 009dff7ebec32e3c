import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compared } from '../../comparison/compared.ts';
import { DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { fromFile, type Workspace } from '../../model/workspace.ts';
import { markdownOf } from '../../report/markdown.ts';
import { reportModel } from '../../report/model.ts';
import { defaultReportOptions } from '../../report/options.ts';
import { reportPair } from '../../report/pair.ts';
import { storedFile } from '../../testing/stored.ts';
import { verifyReport } from './verify.ts';

const folder = join(import.meta.dirname, '../../../../seeds/sample.readout');
let workspace: Workspace;
let texts: Map<Id, DocumentText>;

beforeAll(() => {
  workspace = fromFile(storedFile(readFileSync(join(folder, 'workspace.json'), 'utf8')));
  texts = new Map(
    [...workspace.documents.values()].map(({ id, text }) => [
      id,
      DocumentText.parse(JSON.parse(readFileSync(join(folder, `texts/${text}.json`), 'utf8'))),
    ]),
  );
});

const textOf = (id: Id): DocumentText | null => texts.get(id) ?? null;

function sampleReport(arrange: 'tag' | 'document' | 'comparison'): string {
  const pair = reportPair(workspace, null);
  const [left, right] = [textOf(pair?.left ?? ''), textOf(pair?.right ?? '')];
  const links =
    left === null || right === null || pair === null
      ? []
      : [{ ...pair, compared: compared(left, right, { language: 'en', corrections: [] }) }];
  const options = { ...defaultReportOptions, comparison: pair, arrange };
  return markdownOf(reportModel({ workspace, options, textOf, today: '2026-11-21', links }));
}

test.each([
  ['tag', 90],
  ['document', 70],
  ['comparison', 30],
] as const)('every quotation of the report on the sample by %s is exact', (arrange, least) => {
  const found = verifyReport(sampleReport(arrange), { documents: workspace.documents, textOf });
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(found.filter(({ verdict }) => verdict.kind !== 'exact')).toEqual([]);
});

test('one altered character in it is found, and told with its line', () => {
  const report = sampleReport('document');
  const at = report.indexOf('decoupling');
  const altered = `${report.slice(0, at)}decouplinq${report.slice(at + 'decoupling'.length)}`;
  const found = verifyReport(altered, { documents: workspace.documents, textOf });
  const wrong = found.filter(({ verdict }) => verdict.kind !== 'exact');
  expect(wrong).toMatchObject([
    { verdict: { kind: 'altered', changes: [{ was: 'decoupling', is: 'decouplinq' }] } },
  ]);
  const before = altered
    .split('\n')
    .slice(0, (wrong[0]?.line ?? 1) - 1)
    .join('\n');
  expect([before.includes('decouplinq'), altered.slice(before.length).trimStart().startsWith('> ')]).toEqual([
    false,
    true,
  ]);
});
