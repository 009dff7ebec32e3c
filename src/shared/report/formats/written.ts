import type { Id } from '../../model/ids.ts';
import type { ReportInput } from '../input.ts';
import type { Report } from '../report.ts';
import type { WrittenFormat } from './format.ts';

/** What a file holds: text in UTF-8, or bytes. */
export type Written = string | Uint8Array<ArrayBuffer>;

/**
 * A report as a file in a format. The same report is the same content. Tables are made of what the report is made
 * from, everything else of the report. Only the writer that is asked for is loaded.
 */
export async function written(report: Report, input: ReportInput, format: WrittenFormat): Promise<Written> {
  return await writers[format](report, input);
}

const writers: Readonly<Record<WrittenFormat, (report: Report, input: ReportInput) => Promise<Written>>> = {
  md: async (report, input) => (await import('../markdown.ts')).markdownOf(report, input.options),
  html: async (report, input) => (await import('./html/html.ts')).htmlOf(report, languagesOf(input)),
  docx: async (report, input) => await (await import('./docx/docx.ts')).docxOf(report, languagesOf(input)),
  csv: async (_report, input) => (await import('./tables/tables.ts')).csvTable(input),
  xlsx: async (_report, input) => await (await import('./tables/tables.ts')).xlsxTable(input),
  txt: async (report) => (await import('./plain/plain.ts')).plainOf(report),
};

/** The language of each document, BCP 47. */
function languagesOf({ workspace }: ReportInput): (document: Id) => string {
  return (id) => workspace.documents.get(id)?.language ?? 'und';
}
