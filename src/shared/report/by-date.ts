import { dated } from '../citations/dated.ts';
import type { Document, StatementDate } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import { dateOf, formatDate } from '../model/library.ts';
import { counted } from '../wording.ts';
import type { Choice } from './choice.ts';
import type { ReportInput } from './input.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection } from './report.ts';

/**
 * A section for each month in which something chosen was said, the earliest first, in it a group for each
 * document by its day. A date known less precisely stands before those within it; documents without one come last.
 */
export function sectionsByDate({ workspace }: ReportInput, choice: Choice, quoter: Quoter): MadeSection[] {
  const found = [...groupBy(choice.annotations, ({ document }) => document)].flatMap(([id, annotations]) => {
    const document = workspace.documents.get(id);
    return document === undefined ? [] : [{ document, known: knownOf(dateOf(document)), annotations }];
  });
  const inOrder = found.toSorted((a, b) => (a.known === b.known ? 0 : a.known < b.known ? -1 : 1));
  const months = groupBy(inOrder, ({ known }) => (known === undated ? 'none' : known.slice(0, 7)));
  return [...months].map(([month, documents]) => ({
    key: `date ${month}`,
    heading: month === 'none' ? 'Without a date' : monthInWords(month),
    lead: `${counted(
      documents.flatMap(({ annotations }) => annotations).length,
      'passage',
    )} in ${counted(documents.length, 'document')}: ${documents.map(({ document }) => document.number).join(', ')}.`,
    table: null,
    aligned: null,
    groups: documents.map(({ document, annotations }) =>
      quoter.group(headingOf(document), document.id, annotations, ({ tags }) =>
        tags.flatMap((tag) => workspace.tags.get(tag)?.name ?? []).join(', '),
      ),
    ),
  }));
}

/** Behind every date. */
const undated = '\uFFFF';
const lengths = { year: 4, month: 7, day: 10 };

/** What is known of a date, `2023`, `2023-11`, `2023-11-17`, so that it sorts. */
function knownOf(date: StatementDate | null): string {
  return date === null ? undated : date.date.slice(0, lengths[date.precision]);
}

function headingOf(document: Document): string {
  const date = dateOf(document);
  return date === null || (date.precision !== 'day' && !date.inferred)
    ? document.title
    : `${dated(date)}: ${document.title}`;
}

/** `2023-11` as `November 2023`; a year alone is itself. */
function monthInWords(month: string): string {
  const date = { date: `${month}-01`, time: null, precision: 'month', inferred: false } as const;
  return month.length < 7 ? month : formatDate(date, 'long');
}
