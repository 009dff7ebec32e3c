import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compared } from '../../comparison/compared.ts';
import { DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { fromFile, type Workspace } from '../../model/workspace.ts';
import { docxOf } from '../../report/formats/docx/docx.ts';
import { htmlOf } from '../../report/formats/html/html.ts';
import { markdownOf } from '../../report/markdown.ts';
import { reportModel } from '../../report/model.ts';
import { defaultReportOptions, type ReportOptions } from '../../report/options.ts';
import { reportPair } from '../../report/pair.ts';
import type { Report } from '../../report/report.ts';
import { storedFile } from '../../testing/stored.ts';
import type { VerifyInput } from './sources.ts';
import { verifyFile, verifyMarkdown } from './testing/verify-file.ts';

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
const languageOf = (id: Id): string => workspace.documents.get(id)?.language ?? 'und';
const input = (): VerifyInput => ({
  documents: workspace.documents,
  textOf: (id) => Promise.resolve(textOf(id)),
});

function sampleReport(options: Partial<ReportOptions>): Report {
  const pair = reportPair(workspace, null);
  const [left, right] = [textOf(pair?.left ?? ''), textOf(pair?.right ?? '')];
  const links =
    left === null || right === null || pair === null
      ? []
      : [{ ...pair, compared: compared(left, right, { language: 'en', corrections: [] }) }];
  const all = { ...defaultReportOptions, comparison: pair, ...options };
  return reportModel({ workspace, options: all, textOf, today: '2026-11-21', links });
}

const writers = {
  md: (report: Report) => markdownOf(report),
  html: (report: Report) => htmlOf(report, languageOf),
  docx: (report: Report) => docxOf(report, languageOf),
};

const least = { tag: 90, document: 70, date: 70, comparison: 30 } as const;
const arrangements = ['tag', 'document', 'date', 'comparison'] as const;
const formats = ['md', 'html', 'docx'] as const;
const without = { citations: false, surrounding: false, memos: false } as const;

test.each(
  formats.flatMap((format) =>
    arrangements.flatMap((arrange) => [
      { format, arrange, options: {} },
      { format, arrange, options: without },
    ]),
  ),
)(
  'every quotation of the sample is exact as $format by $arrange, $options',
  async ({ format, arrange, options }) => {
    const content = await writers[format](sampleReport({ ...options, arrange }));
    const found = await verifyFile(`report.${format}`, content, input());
    expect(found.length).toBeGreaterThanOrEqual(least[arrange]);
    expect(found.filter(({ verdict }) => verdict.kind !== 'exact').slice(0, 3)).toEqual([]);
  },
);

test('one altered character in it is found, and told with its line', async () => {
  const report = markdownOf(sampleReport({ arrange: 'document' }));
  const at = report.indexOf('decoupling');
  const altered = `${report.slice(0, at)}decouplinq${report.slice(at + 'decoupling'.length)}`;
  const found = await verifyMarkdown(altered, input());
  const wrong = found.filter(({ verdict }) => verdict.kind !== 'exact');
  expect(wrong).toMatchObject([
    { verdict: { kind: 'altered', changes: [{ was: 'decoupling', is: 'decouplinq' }] } },
  ]);
  const before = altered
    .split('\n')
    .slice(0, Number(wrong[0]?.at.replace('line ', '')) - 1)
    .join('\n');
  expect([before.includes('decouplinq'), altered.slice(before.length).trimStart().startsWith('> ')]).toEqual([
    false,
    true,
  ]);
});

test('a report from which the carriers were taken is found by its words', async () => {
  const html = htmlOf(sampleReport({ arrange: 'tag' }), languageOf).replaceAll(/ data-readout="[^"]*"/g, '');
  const found = await verifyFile('report.html', html, input());
  expect(found.filter(({ verdict }) => verdict.kind !== 'exact').slice(0, 3)).toEqual([]);
  const altered = await verifyFile('report.html', html.replace('decoupling', 'decouplinq'), input());
  expect(altered.filter(({ verdict }) => verdict.kind !== 'exact')).toMatchObject([
    { verdict: { kind: 'altered', changes: [{ was: 'decoupling', is: 'decouplinq' }] } },
  ]);
});
