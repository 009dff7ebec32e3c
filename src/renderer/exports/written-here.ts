import { Annotations } from '../../shared/model/annotations.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import type { WholeFormat } from '../../shared/interchange/whole-format.ts';
import { wholeFormats } from '../../shared/interchange/whole-format.ts';
import { isTable, type ReportFormat } from '../../shared/report/formats/format.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { today } from '../state/today.ts';
import { whenWhole, workspaceNow } from '../state/workspace.ts';
import { writtenFile } from '../workers/export-client.ts';
import type { ExportTask, WrittenFile } from '../workers/export-worker.ts';
import { startExportWorker } from '../workers/start-export-worker.ts';
import { portionsOf, type Wanted } from './portions.ts';

/** What a report is written from besides itself. */
export interface ReportFrom {
  readonly options: ReportOptions;
  /** Where it is of other records than those of the open workspace. */
  readonly workspace?: Workspace;
}

/** A report in a format, off the main thread. Null where it was given up. Throws a ReadoutError. */
export async function writtenReport(
  report: Report,
  { options, workspace = workspaceNow() }: ReportFrom,
  format: ReportFormat,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const what = { format, report, options, today: today() };
  const wanted = isTable(format) ? { annotations: true, texts: true } : { annotations: false, texts: false };
  return await writtenOf(workspace, what, wanted, signal);
}

/** The open workspace, when all of it is here, in a format for other programs. Null where it was given up. Throws a ReadoutError. */
export async function writtenWorkspace(
  format: WholeFormat,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  await whenWhole();
  const what = { whole: format, now: new Date().toISOString() };
  return await writtenOf(workspaceNow(), what, wholeFormats[format], signal);
}

async function writtenOf(
  workspace: Workspace,
  what: ExportTask['what'],
  wanted: Wanted,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const file = toFile({ ...workspace, annotations: Annotations.of([]) });
  return await writtenFile(startExportWorker, { file, what }, portionsOf(workspace, wanted), signal);
}
