import type { ListFormat } from '../../shared/annotations-list/table.ts';
import { type WholeFormat, wholeFormats } from '../../shared/interchange/whole-format.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { isTable, type ReportFormat } from '../../shared/report/formats/format.ts';
import type { ReportInput } from '../../shared/report/input.ts';
import type { Report } from '../../shared/report/report.ts';
import { request } from '../state/bridge.ts';
import { whenWhole, workspaceNow } from '../state/workspace.ts';
import { writtenFile } from '../workers/export-client.ts';
import type { ExportTask, WrittenFile } from '../workers/export-worker.ts';
import { startExportWorker } from '../workers/start-export-worker.ts';
import { type Material, portionsOf } from './portions.ts';

/** A report in a format, off the main thread. `input`: what it was made from. Null where it was given up. Throws a ReadoutError. */
export async function writtenReport(
  report: Report,
  input: ReportInput,
  format: ReportFormat,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  if (format === 'pdf') {
    const page = await writtenReport(report, input, 'html', signal);
    return page === null ? null : await printed(page);
  }
  const { workspace, options, today, links } = input;
  const what = { format, report, options, today };
  if (!isTable(format)) return await writtenOf(workspace, { ...what, links: [] }, nothing, signal);
  const material = { annotations: [...workspace.annotations], documents: [...workspace.documents.values()] };
  return await writtenOf(workspace, { ...what, links }, material, signal);
}

/** Annotations as a table in their order, off the main thread. Null where it was given up. Throws a ReadoutError. */
export async function writtenList(
  annotations: readonly Annotation[],
  format: ListFormat,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const workspace = workspaceNow();
  const ids = new Set(annotations.map(({ document }) => document));
  const documents = [...ids].flatMap((id) => workspace.documents.get(id) ?? []);
  return await writtenOf(workspace, { listed: format }, { annotations, documents }, signal);
}

/** The open workspace, when all of it is here, in a format for other programs. Null where it was given up. Throws a ReadoutError. */
export async function writtenWorkspace(
  format: WholeFormat,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  await whenWhole();
  const workspace = workspaceNow();
  const { annotations, documents, removed } = workspace;
  const needs = wholeFormats[format];
  const gone = Array.from(removed.values(), ({ document }) => document);
  const material = {
    annotations: needs.annotations ? [...annotations] : [],
    documents: needs.texts ? [...documents.values(), ...gone] : [],
  };
  return await writtenOf(workspace, { whole: format, now: new Date().toISOString() }, material, signal);
}

/** A page of HTML as PDF. */
async function printed({ content, leftOut }: WrittenFile): Promise<WrittenFile> {
  return { content: new Uint8Array(await request('toPdf', { html: String(content) })), leftOut };
}

const nothing: Material = { annotations: [], documents: [] };

async function writtenOf(
  workspace: Workspace,
  what: ExportTask['what'],
  material: Material,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const file = toFile({ ...workspace, annotations: Annotations.of([]) });
  return await writtenFile(startExportWorker, { file, what }, portionsOf(material), signal);
}
