import { expect, it } from 'vitest';
import type { Document, StatementDate } from '../model/document.ts';
import { reportModel } from './model.ts';
import { idOf, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const text = textOfParagraphs(['Words of it', 'and more']);
const words = { ranges: [{ start: 0, end: 5 }] };

/** A report by date of a document for each date, with two passages of the first. */
function reportOf(dates: readonly (StatementDate | null)[]) {
  const made = smallInput(
    {
      documents: dates.map((_date, n) => ({ title: `Title ${n}`, text })),
      tags: ['Trade'],
      annotations: [
        { document: 0, ranges: [{ start: 13, end: 16 }], tags: [0] },
        ...dates.map((_date, document) => ({ ...words, document, tags: [0] })),
      ],
    },
    { arrange: 'date' },
  );
  const documents = new Map(
    [...made.workspace.documents.values()].map((document, n): [string, Document] => [
      document.id,
      { ...document, published: dates[n] ?? null, statement: null },
    ]),
  );
  return reportModel({ ...made, workspace: { ...made.workspace, documents } });
}

function date(day: string, precision: StatementDate['precision'] = 'day', inferred = false): StatementDate {
  return { date: day, time: null, precision, inferred };
}

it('has a section for each month, the earliest first, documents without a date last', () => {
  const { sections } = reportOf([date('2024-12-05'), null, date('2023-11-17'), date('2024-12-01')]);
  expect(sections.map(({ key, heading, lead }) => [key, heading, lead])).toEqual([
    ['date 2023-11', 'November 2023', '1 passage in 1 document: 002.'],
    ['date 2024-12', 'December 2024', '3 passages in 2 documents: 003, 000.'],
    ['date none', 'Without a date', '1 passage in 1 document: 001.'],
  ]);
  expect(sections[1]?.groups.map(({ heading }) => heading)).toEqual([
    '1 December 2024: Title 3',
    '5 December 2024: Title 0',
  ]);
  expect(sections[1]?.groups[1]?.passages.map(({ place }) => place)).toEqual(['¶1, Trade', '¶2, Trade']);
});

it('puts what is dated less precisely before what lies within it, and says what is inferred', () => {
  const { sections } = reportOf([
    date('2024-01-09', 'day', true),
    date('2024-01-01', 'month'),
    date('2024-01-01', 'year'),
  ]);
  expect(
    sections.map(({ heading, groups }) => [heading].concat(groups.map((group) => group.heading ?? ''))),
  ).toEqual([
    ['2024', 'Title 2'],
    ['January 2024', 'Title 1', 'about 9 January 2024: Title 0'],
  ]);
});

it('numbers the sources in the order in which they are quoted', () => {
  const { sources } = reportOf([date('2024-12-05'), date('2023-11-17')]);
  expect(sources.map(({ document }) => document)).toEqual([idOf('document', 1), idOf('document', 0)]);
});
