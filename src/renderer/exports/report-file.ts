import { isReportFormat, type ReportFormat, reportFormats } from '../../shared/report/formats/format.ts';
import { fileNameOf } from '../../shared/report/file-name.ts';
import type { ReportInput } from '../../shared/report/input.ts';
import type { Report } from '../../shared/report/report.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { saveFile } from './save.ts';
import { writtenReport } from './written-here.ts';

/** A report to be exported, and what it is made from. */
export interface ReportFile {
  readonly report: Report;
  readonly input: ReportInput;
  /** What it is, in a sentence: `report`, `comparison`. */
  readonly what: string;
  /** With what the keys of its exports begin, a space at the end; the format follows. */
  readonly key: string;
}

/** Writes a report and saves it, unless it is given up before it is written. `again`: where the last one is. Throws a ReadoutError. */
export async function saveReport(
  { report, input, what, key }: ReportFile,
  format: ReportFormat,
  again: boolean,
  signal: AbortSignal,
): Promise<void> {
  say(`Writing the ${what}`);
  const written = await writtenReport(report, input, format, signal);
  if (written === null) return;
  const kind = { name: reportFormats[format], ending: format };
  const name = `${fileNameOf(report.title)}.${format}`;
  await saveFile({ what, name, kind, key: `${key}${format}`, ...written }, again);
}

/** The format of the last export whose key begins so: Markdown where there was none. Throws a ReadoutError. */
export async function lastFormat(key: string): Promise<ReportFormat> {
  const last = await request('lastExport', [key]);
  const format = last?.key.slice(key.length) ?? '';
  return isReportFormat(format) ? format : 'md';
}
