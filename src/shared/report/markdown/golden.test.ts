import { describe, expect, it } from 'vitest';
import type { Flavour } from '../escape.ts';
import { markdownOf } from '../markdown.ts';
import { reportModel } from '../model.ts';
import { readMarkdown } from '../../interchange/verify/read-markdown.ts';
import { verifyReport } from '../../interchange/verify/verify.ts';
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
const flavours: readonly Flavour[] = ['commonmark', 'obsidian', 'pandoc'];
const texts = [
  {
    at: 'top',
    text: 'For the minister: what the two sides said of Taiwan, and what Japan did not.\n\nTwo pages.',
  },
  { at: 'end', text: 'To be followed up with Tokyo.' },
];

describe('the Markdown of the report on Taiwan and Fukushima', () => {
  it.each(flavours)('is what was read, as %s', async (flavour) => {
    const input = sampleInput(
      { flavour, frontMatter: true, title: 'Taiwan and Fukushima in five China–Japan statements' },
      ['Taiwan', 'Fukushima'],
    );
    const markdown = markdownOf(reportModel({ ...input, texts }), input.options);
    await expect(markdown).toMatchFileSnapshot(`golden/taiwan.${flavour}.md`);
    expect(markdownOf(reportModel({ ...input, texts }), input.options)).toBe(markdown);
  });

  it('cites in the text by the APA’s manner, and by keys', async () => {
    for (const citationStyle of ['apa', 'keys'] as const) {
      const input = sampleInput({ citationStyle, memos: false }, ['Taiwan']);
      await expect(markdownOf(reportModel(input))).toMatchFileSnapshot(`golden/cited.${citationStyle}.md`);
    }
  });
});

it('the Markdown of a comparison is what was read', async () => {
  const input = sampleInput({ arrange: 'comparison' });
  await expect(markdownOf(reportModel(input))).toMatchFileSnapshot('golden/comparison.md');
});

describe('every quotation of a report on the sample is exact when it is read back', () => {
  it.each(
    flavours.flatMap((flavour) =>
      (['tag', 'document', 'date', 'comparison'] as const).map((arrange) => [arrange, flavour] as const),
    ),
  )('by %s as %s', async (arrange, flavour) => {
    const input = sampleInput({ arrange, flavour, frontMatter: true });
    const markdown = markdownOf(reportModel(input), input.options);
    const found = await verifyReport(
      readMarkdown('report.md', markdown, () => undefined),
      { documents: input.workspace.documents, textOf: (id) => Promise.resolve(input.textOf(id)) },
    );
    expect(found.length).toBeGreaterThan(70);
    expect(found.filter(({ verdict }) => verdict.kind !== 'exact')).toEqual([]);
  });
});

/** What a report on the sample workspace is made from; tags are named. */
function sampleInput(options: Partial<ReportOptions>, tags: readonly string[] = []): ReportInput {
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
