import { describe, expect, it } from 'vitest';
import type { Document, StatementDate } from '../model/document.ts';
import { choiceOf } from './choice.ts';
import { comparisonReport } from './comparison-report.ts';
import { reportModel } from './model.ts';
import type { ReportOptions } from './options.ts';
import { comparedPair } from '../comparison/options.ts';
import { idOf, type Small, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const text = textOfParagraphs(['Words of it', 'and more']);
const at = (start: number, end: number) => ({ ranges: [{ start, end }] });
const [taiwan, status, trade, history] = [0, 1, 2, 3].map((n) => idOf('tag', n));
const gone = idOf('tag', 77);

/** Passages 0 to 5 in three documents: of 17 November 2023, of December 2024, and of no date. */
const small: Small = {
  documents: ['First', 'Second', 'Third'].map((title) => ({ title, text })),
  tags: ['Taiwan', '0/Status quo', 'Trade', 'History'],
  annotations: [
    { ...at(0, 5), document: 0, tags: [0] },
    { ...at(6, 8), document: 0, tags: [1, 2] },
    { ...at(9, 11), document: 0, tags: [2, 3] },
    { ...at(0, 5), document: 1, tags: [0, 3] },
    { ...at(6, 8), document: 1 },
    { ...at(0, 5), document: 2, tags: [2] },
  ],
};

function inputOf(options: Partial<ReportOptions>) {
  const made = smallInput(small, options);
  const dates: (StatementDate | null)[] = [
    { date: '2023-11-17', time: null, precision: 'day', inferred: false },
    { date: '2024-12-01', time: null, precision: 'month', inferred: false },
    null,
  ];
  const documents = new Map(
    [...made.workspace.documents.values()].map((document, n): [string, Document] => [
      document.id,
      { ...document, published: null, statement: dates[n] ?? null },
    ]),
  );
  return { ...made, workspace: { ...made.workspace, documents } };
}

/** Which passages are chosen, by their numbers. */
function chosen(options: Partial<ReportOptions>): number[] {
  const input = inputOf(options);
  return choiceOf(input.workspace, input.options).annotations.map(({ id }) => Number(id.slice(-2)));
}

const leftOut = (options: Partial<ReportOptions>): string | undefined =>
  /Left out: .*/.exec(reportModel(inputOf(options)).summary)?.[0];

describe('the passages of a report', () => {
  it('have one of the chosen tags, or all of them, a tag with those inside it', () => {
    const tags = [taiwan ?? '', trade ?? ''];
    expect(chosen({ tags })).toEqual([0, 1, 2, 3, 5]);
    expect(chosen({ tags, match: 'all' })).toEqual([1]);
    expect(chosen({ tags: [taiwan ?? '', status ?? ''], match: 'all' })).toEqual([1]);
    expect(chosen({ tags: null, match: 'all' })).toEqual([0, 1, 2, 3, 5]);
  });

  it('have none of the tags that are left out', () => {
    expect(chosen({ without: [history ?? ''] })).toEqual([0, 1, 5]);
    expect(chosen({ without: [taiwan ?? ''] })).toEqual([2, 5]);
    expect(chosen({ tags: [history ?? ''], without: [history ?? ''] })).toEqual([]);
    expect(leftOut({ without: [history ?? ''] })).toBe(
      'Left out: 2 passages tagged History; 1 untagged highlight.',
    );
  });

  it('are in the chosen documents', () => {
    expect(chosen({ documents: [idOf('document', 1), idOf('document', 2)] })).toEqual([3, 5]);
    expect(chosen({ documents: [] })).toEqual([]);
    expect(leftOut({ documents: [idOf('document', 2)] })).toBe(
      'Left out: 4 passages in 2 documents not chosen.',
    );
  });

  it('are in documents of which a day may be one of those asked for', () => {
    expect(chosen({ from: '2024-12-31' })).toEqual([3]);
    expect(chosen({ from: '2023-11-17', until: '2024-12-01' })).toEqual([0, 1, 2, 3]);
    expect(chosen({ until: '2023-11-16' })).toEqual([]);
    expect(chosen({ from: '2023-11-18', until: '2024-11-30' })).toEqual([]);
    expect(leftOut({ from: '2024-12-31' })).toBe(
      'Left out: 3 passages in 1 document dated before 31 December 2024; 1 passage in 1 document without a date; 1 untagged highlight.',
    );
    expect(leftOut({ until: '2023-12-01' })).toMatch(/^Left out: 1 passage in 1 document dated after 1 Dec/);
    expect(leftOut({ from: '2024-12-02', until: '2024-12-03' })).toContain(
      'dated outside 2 December 2024 to 3 December 2024;',
    );
  });

  it('are not changed by ids of what is gone', () => {
    expect(chosen({ tags: [gone, trade ?? ''], match: 'all' })).toEqual([1, 2, 5]);
    expect(chosen({ without: [gone] })).toEqual([0, 1, 2, 3, 5]);
    expect(chosen({ documents: [idOf('document', 1), idOf('document', 77)] })).toEqual([3]);
    expect(chosen({ tags: [gone], match: 'all' })).toEqual([]);
  });
});

describe('a report on tags that passages must have together', () => {
  it('quotes each passage once, in one section', () => {
    const report = reportModel(inputOf({ tags: [taiwan ?? '', trade ?? ''], match: 'all' }));
    expect(report.title).toBe('Taiwan and Trade together in one document');
    expect(report.summary).toContain('1 passage under both Taiwan and Trade.');
    expect(report.sections).toMatchObject([
      {
        key: `together ${taiwan} ${trade}`,
        heading: 'Taiwan and Trade',
        lead: '1 passage in 1 document: 000.',
      },
    ]);
    expect(report.sections[0]?.groups[0]?.passages[0]?.place).toBe('¶1, also Status quo');
  });

  it('says so where there is none', () => {
    const { sections } = reportModel(inputOf({ tags: [status ?? '', history ?? ''], match: 'all' }));
    expect(sections).toMatchObject([
      {
        heading: 'Status quo and History',
        lead: 'No passage is tagged Status quo and History together yet.',
      },
    ]);
  });
});

it('a chosen tag all of whose passages are left out is not said to be unused', () => {
  const { sections } = reportModel(inputOf({ tags: [history ?? ''], documents: [idOf('document', 2)] }));
  expect(sections.map(({ lead }) => lead)).toEqual(['Nothing tagged History is in this report.']);
});

it('a comparison says nothing of passages whose tags are left out', () => {
  const comparison = { left: idOf('document', 0), right: idOf('document', 1) };
  const told = (without: string[]): string => {
    const input = inputOf({ arrange: 'comparison', comparison, without });
    const compared = comparedPair(input.workspace, comparison, input.textOf);
    const report = comparisonReport({
      ...input,
      links: compared === null ? [] : [{ ...comparison, compared }],
    });
    return report.sections
      .flatMap(({ groups }) => groups.flatMap(({ passages }) => passages.map(({ place }) => place)))
      .join('; ');
  };
  expect(told([])).toContain('¶1 of 000, Taiwan, Status quo, Trade, History');
  expect(told([history ?? ''])).toContain('¶1 of 000, Taiwan, Status quo, Trade;');
});
