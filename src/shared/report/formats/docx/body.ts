import { type Element, element } from '../../../interchange/xml/xml.ts';
import { languageAmong, languageFor } from '../languages.ts';
import type { Report, ReportMemo, ReportPassage, ReportSection, ReportSource } from '../../report.ts';
import { alignedOf } from './aligned.ts';
import type { Book } from './book.ts';
import { sourceBookmark } from './footnotes.ts';
import { noteOf, textOf } from './notes.ts';
import { quotationOf } from './quotation.ts';
import { tableOf } from './table.ts';
import { paragraph, run } from './wordprocessing.ts';

/** The paragraphs and tables of a report, in order. */
export function bodyOf(report: Report, book: Book): Element[] {
  return [
    paragraph('Title', run(folded(report.title))),
    paragraph('Subtitle', run(report.summary)),
    ...report.notes.flatMap((note) => textOf(note, 'Note', book)),
    ...textOf(report.opening, 'BodyText', book),
    ...report.sections.flatMap((section) => sectionOf(section, book)),
    ...textOf(report.closing, 'BodyText', book),
    ...memosOf(report.memos, book),
    ...sourcesOf(report.sources),
  ];
}

function sectionOf({ own, heading, lead, table, aligned, groups }: ReportSection, book: Book): Element[] {
  const passages = groups.flatMap((group) => group.passages);
  return [
    ...textOf(own, 'BodyText', book),
    headingOf('Heading1', heading, languageAmong(passages, book.languageOf)),
    ...leadOf(lead),
    ...(table === null ? [] : tableOf(table)),
    ...(aligned === null ? [] : alignedOf(aligned)),
    ...groups.flatMap((group) => [
      ...(group.heading === null
        ? []
        : [headingOf('Heading2', group.heading, languageAmong(group.passages, book.languageOf))]),
      ...leadOf(group.lead),
      ...group.passages.flatMap((passage) => passageOf(passage, book)),
    ]),
  ];
}

/** A heading, in the language of what stands under it where it is written in that one’s script. */
function headingOf(style: 'Heading1' | 'Heading2', heading: string, among: string | null): Element {
  const language = languageFor(heading, among);
  return paragraph(style, run(folded(heading), language === null ? {} : { language }));
}

/** Headings stand in lists of their own, a line each. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function leadOf(lead: string): Element[] {
  return lead === '' ? [] : [paragraph('Lead', run(lead))];
}

function passageOf(passage: ReportPassage, book: Book): Element[] {
  return [...quotationOf(passage, book), ...passage.notes.flatMap((note) => noteOf(note, passage, book))];
}

function memosOf(memos: readonly ReportMemo[], book: Book): Element[] {
  if (memos.length === 0) return [];
  return [
    paragraph('Heading1', run('Memos')),
    ...memos.flatMap(({ heading, text }) => [
      headingOf('Heading2', heading, null),
      ...textOf(text, 'Note', book),
    ]),
  ];
}

/** What the figures in footnotes are, and the sources they are of. */
function sourcesOf(sources: readonly ReportSource[]): Element[] {
  if (sources.length === 0) return [];
  return [
    paragraph('Heading1', run('Sources')),
    paragraph('Lead', run(checking)),
    ...sources.map(({ citation, file }, i) =>
      paragraph('Source', [
        element('w:bookmarkStart', { 'w:id': i, 'w:name': sourceBookmark(i + 1) }),
        ...run(`${i + 1}\t${citation} `),
        ...run(file, { style: 'Carrier' }),
        element('w:bookmarkEnd', { 'w:id': i }),
      ]),
    ),
  ];
}

const checking =
  'Every quotation can be checked: its footnote ends with the first digits of its source’s SHA-256 and the characters between which the source has it.';
