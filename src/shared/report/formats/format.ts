/** What a report can be written as, by the ending of the file's name. */
export type ReportFormat = keyof typeof reportFormats;

/** What needs no window to be written: PDF is HTML that a window prints. */
export type WrittenFormat = Exclude<ReportFormat, 'pdf'>;

/** The formats by their names, in the order in which they are offered. */
export const reportFormats = {
  md: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  docx: 'Word',
  csv: 'CSV',
  xlsx: 'Excel',
  txt: 'Plain text',
} as const;

/** The format that a file's name asks for by its ending; null where that is none of them. */
export function formatOfName(name: string): ReportFormat | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return isReportFormat(ending) ? ending : null;
}

export function isReportFormat(text: string): text is ReportFormat {
  return Object.hasOwn(reportFormats, text);
}

export const reportFormatList: readonly ReportFormat[] = Object.keys(reportFormats).filter(isReportFormat);

/** All but Markdown, which is what Export means where nothing else is said. */
export const otherReportFormats = reportFormatList.filter((format) => format !== 'md');

/** Whether a format is a table, made of what the report is made from: its annotations, texts and links. */
export function isTable(format: ReportFormat): boolean {
  return format === 'csv' || format === 'xlsx';
}
