import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compared } from '../comparison/compared.ts';
import { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { fromFile, type Workspace } from '../model/workspace.ts';
import { storedFile } from '../testing/stored.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import type { ReportInput } from './input.ts';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { defaultReportOptions, type ReportOptions } from './options.ts';
import { reportPair } from './pair.ts';
import { quotationsIn } from './testing/read-back.ts';

const folder = join(import.meta.dirname, '../../../seeds/sample.readout');
let workspace: Workspace;
let texts: Map<Id, DocumentText>;

beforeAll(() => {
  workspace = fromFile(storedFile(readFileSync(join(folder, 'workspace.json'), 'utf8')));
  texts = new Map(
    [...workspace.documents.values()].map(({ id, text }) => [
      id,
      DocumentText.parse(read(`texts/${text}.json`)),
    ]),
  );
});

describe('a report on the sample', () => {
  it.each(['tag', 'document', 'comparison'] as const)(
    'quotes the source exactly at the stated ¶, arranged by %s',
    (arrange) => {
      const quotations = quotationsIn(markdownOf(reportModel(input({ arrange }))));
      expect(quotations.length).toBeGreaterThanOrEqual(20);
      const misquoted = quotations.filter(({ heading, quoted, whole, place }) => {
        const number = / of (\d{3})/.exec(place)?.[1];
        const document = [...workspace.documents.values()].find((one) =>
          number === undefined ? one.title === heading : one.number === number,
        );
        const first = paragraph(document?.id ?? '', Number(/^¶(\d+)/.exec(place)?.[1]));
        return (
          quoted.length === 0 || !first.includes(quoted[0] ?? '?') || !whole[0]?.includes(quoted[0] ?? '?')
        );
      });
      expect(misquoted).toEqual([]);
    },
  );

  it('says what 002 makes of 001, paragraph by paragraph', () => {
    const report = reportModel(input({ arrange: 'comparison' }));
    expect(report.title).toBe('001 and 002 compared');
    expect(report.summary).toContain('B carries 13 of A’s 19 paragraphs, 12 word for word');
    expect(report.sections.map(({ heading, lead }) => [heading, lead.split(':')[0]])).toEqual([
      ['Documents', ''],
      ['Topics', expect.stringMatching(/^A opens with Strategic ties, B with Dialogue\. Japanese position/)],
      ['Dropped from 002', '6 paragraphs of 19'],
      ['Added in 002', '12 paragraphs of 25'],
      ['Moved', '1 paragraph moved.'],
      ['Word for word', '12 paragraphs the same in both.'],
      ['001 and 002 side by side', expect.stringMatching(/^32 rows\. /)],
    ]);
    const [facts, topics, dropped, , moved] = report.sections;
    expect(facts?.table?.rows.at(-1)).toEqual(['Paragraphs', '19', '25']);
    expect(topics?.table?.rows.find(([name]) => name === 'Japanese position')).toEqual([
      'Japanese position',
      'tenth',
      '48',
      '6\u00A0%',
      'never',
      '0',
      '0\u00A0%',
    ]);
    expect(dropped?.lead).toContain('¶1, 12–15, 19. Tags lost: Japanese position (all ');
    expect(dropped?.lead).toContain('Nothing in 002 is tagged Japanese position.');
    expect(moved?.groups[0]?.heading).toMatch(/^¶18 of 001 at ¶7 of 002, inside a longer paragraph/);
    expect(report.notes).toHaveLength(1);
  });

  it('sets the paragraphs of a comparison plain, and says what words in them each note is on', () => {
    const markdown = markdownOf(reportModel(input({ arrange: 'comparison' })));
    const quotations = quotationsIn(markdown);
    expect(markdown.match(/~~.+?~~/g)).toEqual(['~~They also~~', '~~They also~~']);
    expect(quotations.map(({ whole }) => whole)).toContainEqual([paragraph(idOf('002'), 2)]);
    const moved = quotations.find(({ place }) => place.startsWith('¶18 of 001'));
    expect(moved?.whole).toEqual([paragraph(idOf('001'), 18)]);
    const second = quotations.find(({ place }) => place.startsWith('¶2 of 002'));
    expect(second?.notedOn.length).toBeGreaterThan(1);
    for (const words of second?.notedOn ?? []) expect(second?.quoted[0]).toContain(words);
    expect(markdown).toMatch(/^On \*\*.+ \([A-Z].+\):$/m);
  });

  it('names its sources with their hashes and numbers each quotation', () => {
    const report = reportModel(input({}));
    const markdown = markdownOf(report);
    expect(report.sources).toHaveLength(5);
    for (const { source } of workspace.documents.values())
      expect(markdown).toContain(`SHA-256 ${source.hash}`);
    for (const { place } of quotationsIn(markdown)) expect(place).toMatch(/ \[[1-5]\]$/);
  });
});

function input(options: Partial<ReportOptions>): ReportInput {
  const comparison = reportPair(workspace, null);
  const left = texts.get(comparison?.left ?? '');
  const right = texts.get(comparison?.right ?? '');
  return {
    workspace,
    options: { ...defaultReportOptions, comparison, ...options },
    textOf: (id) => texts.get(id) ?? null,
    today: '2026-11-21',
    links:
      left === undefined || right === undefined || comparison === null
        ? []
        : [{ ...comparison, compared: compared(left, right, { language: 'en', corrections: [] }) }],
  };
}

function idOf(number: string): Id {
  return [...workspace.documents.values()].find((document) => document.number === number)?.id ?? '';
}

function paragraph(document: Id, number: number): string {
  const { text, blocks } = texts.get(document) ?? { text: '', blocks: [] };
  const block = blocks[paragraphNumbers(blocks).indexOf(number)];
  return block === undefined ? '' : text.slice(block.start, block.end);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
