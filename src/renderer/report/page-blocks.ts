import type { Id } from '../../shared/model/ids.ts';
import { isInText } from '../../shared/report/cited.ts';
import type {
  Report,
  ReportAligned,
  ReportNote,
  ReportPassage,
  ReportSection,
  ReportSource,
  ReportTable,
} from '../../shared/report/report.ts';

/** What is set on the pages, one below the other; a page ends between two of them, or between the parts of one. */
export type PageBlock = BlockContent & {
  /** Place among the report's blocks, from 0. */
  readonly index: number;
  /** Place among its headings, from 0; null for what is none. */
  readonly heading: number | null;
};

export type BlockContent =
  | { readonly kind: 'title' | 'summary' | 'heading' | 'lead' | 'document'; readonly text: string }
  /** What the analyst says: `at` is `top`, `end` or the key of the section it stands before. */
  | { readonly kind: 'own'; readonly at: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'aligned'; readonly aligned: ReportAligned; readonly isFirst: boolean }
  | { readonly kind: 'note'; readonly note: ReportNote }
  /** `isInText`: whether what is cited is named in words behind the place; else a number stands there. */
  | {
      readonly kind: 'quotation';
      readonly passage: ReportPassage;
      readonly language: string;
      readonly isInText: boolean;
    }
  | { readonly kind: 'source'; readonly source: ReportSource; readonly number: number };

/** Rows of two texts side by side that are one block: few enough to be measured at once. */
const rowsTogether = 8;

/** A report as blocks in order, each made when it is asked for. */
export function* pageBlocks(
  report: Report,
  languageOf: (document: Id) => string,
): Generator<PageBlock, void> {
  let index = 0;
  let headings = 0;
  for (const content of contents(report, languageOf))
    yield { ...content, index: index++, heading: isHeading(content) ? headings++ : null };
}

/** Whether a block may not be the last on a page: what follows belongs to it. */
export function keepsWithNext(content: BlockContent): boolean {
  return isHeading(content) || content.kind === 'lead';
}

function isHeading({ kind }: BlockContent): boolean {
  return kind === 'title' || kind === 'heading' || kind === 'document';
}

function* contents(report: Report, languageOf: (document: Id) => string): Generator<BlockContent, void> {
  yield { kind: 'title', text: report.title };
  yield { kind: 'summary', text: report.summary };
  yield* own('top', report.opening);
  for (const text of report.notes) yield { kind: 'note', note: { about: null, text } };
  const inText = isInText(report.citationStyle);
  for (const each of report.sections) yield* section(each, languageOf, inText);
  yield* own('end', report.closing);
  if (report.memos.length > 0) yield { kind: 'heading', text: 'Memos' };
  for (const { heading, text } of report.memos) {
    yield { kind: 'document', text: heading };
    yield { kind: 'note', note: { about: null, text } };
  }
  if (report.sources.length > 0) yield { kind: 'heading', text: 'Sources' };
  if (report.sources.length > 0 && report.sourcesLead !== '')
    yield { kind: 'lead', text: report.sourcesLead };
  for (const [i, source] of report.sources.entries()) yield { kind: 'source', source, number: i + 1 };
}

function* section(
  { key, own: said, heading, lead, table, aligned, groups }: ReportSection,
  languageOf: (document: Id) => string,
  inText: boolean,
): Generator<BlockContent, void> {
  yield* own(key, said);
  yield { kind: 'heading', text: heading };
  if (lead !== '') yield { kind: 'lead', text: lead };
  if (table !== null) yield { kind: 'table', table };
  if (aligned !== null) yield* sideBySide(aligned);
  for (const group of groups) {
    if (group.heading !== null) yield { kind: 'document', text: group.heading };
    if (group.lead !== '') yield { kind: 'lead', text: group.lead };
    for (const passage of group.passages) {
      yield { kind: 'quotation', passage, language: languageOf(passage.document), isInText: inText };
      for (const note of passage.notes) yield { kind: 'note', note };
    }
  }
}

function* own(at: string, text: string): Generator<BlockContent, void> {
  if (text.trim() !== '') yield { kind: 'own', at, text };
}

function* sideBySide(aligned: ReportAligned): Generator<BlockContent, void> {
  for (let from = 0; from < aligned.rows.length; from += rowsTogether) {
    const rows = aligned.rows.slice(from, from + rowsTogether);
    yield { kind: 'aligned', aligned: { ...aligned, rows }, isFirst: from === 0 };
  }
}
