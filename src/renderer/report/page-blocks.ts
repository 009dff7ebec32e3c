import type { Id } from '../../shared/model/ids.ts';
import type {
  Report,
  ReportNote,
  ReportPassage,
  ReportSource,
  ReportTable,
} from '../../shared/report/report.ts';

/** What is set on the pages, one below the other; a page ends between two of them. */
export type PageBlock = BlockContent & {
  /** Place among the report's blocks, from 0. */
  readonly index: number;
  /** Place among its headings, from 0; null for what is none. */
  readonly heading: number | null;
};

export type BlockContent =
  | { readonly kind: 'title' | 'summary' | 'heading' | 'lead' | 'document'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'note'; readonly note: ReportNote }
  | { readonly kind: 'quotation'; readonly passage: ReportPassage; readonly language: string }
  | { readonly kind: 'source'; readonly source: ReportSource; readonly number: number };

/** A report as blocks in order. */
export function pageBlocks(report: Report, languageOf: (document: Id) => string): PageBlock[] {
  let headings = 0;
  return contents(report, languageOf).map((content, index) =>
    Object.assign(content, { index, heading: isHeading(content) ? headings++ : null }),
  );
}

/** Whether a block may not be the last on a page: what follows belongs to it. */
export function keepsWithNext(content: BlockContent): boolean {
  return isHeading(content) || content.kind === 'lead';
}

function isHeading({ kind }: BlockContent): boolean {
  return kind === 'title' || kind === 'heading' || kind === 'document';
}

function contents(report: Report, languageOf: (document: Id) => string): BlockContent[] {
  const blocks: BlockContent[] = [
    { kind: 'title', text: report.title },
    { kind: 'summary', text: report.summary },
  ];
  for (const text of report.notes) blocks.push({ kind: 'note', note: { about: null, text } });
  for (const { heading, lead, table, groups } of report.sections) {
    blocks.push({ kind: 'heading', text: heading });
    if (lead !== '') blocks.push({ kind: 'lead', text: lead });
    if (table !== null) blocks.push({ kind: 'table', table });
    for (const group of groups) {
      if (group.heading !== null) blocks.push({ kind: 'document', text: group.heading });
      if (group.lead !== '') blocks.push({ kind: 'lead', text: group.lead });
      for (const passage of group.passages) {
        blocks.push({ kind: 'quotation', passage, language: languageOf(passage.document) });
        for (const note of passage.notes) blocks.push({ kind: 'note', note });
      }
    }
  }
  if (report.memos.length > 0) blocks.push({ kind: 'heading', text: 'Memos' });
  for (const { heading, text } of report.memos)
    blocks.push({ kind: 'document', text: heading }, { kind: 'note', note: { about: null, text } });
  if (report.sources.length > 0) blocks.push({ kind: 'heading', text: 'Sources' });
  report.sources.forEach((source, i) => blocks.push({ kind: 'source', source, number: i + 1 }));
  return blocks;
}
