import { Annotations } from '../../shared/model/annotations.ts';
import type { Id } from '../../shared/model/ids.ts';
import { fileNameOf } from '../../shared/report/file-name.ts';
import { type ReportFormat, reportFormats } from '../../shared/report/formats/format.ts';
import type { ReportInput } from '../../shared/report/input.ts';
import { reportModel } from '../../shared/report/model.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { counted } from '../../shared/wording.ts';
import { lastFormat, saveReport } from '../exports/report-file.ts';
import { saveFile } from '../exports/save.ts';
import { writtenList } from '../exports/written-here.ts';
import { say } from '../state/feedback.ts';
import { textOf } from '../state/texts.ts';
import { today } from '../state/today.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { annotationsOf } from './acts.ts';

/**
 * Writes annotations as a table in the order in which they are listed, or as a report by document with every one of
 * them and its note. `format` null: as the last time, where that is. Tells what went wrong.
 */
export async function exportAnnotations(
  ids: readonly Id[],
  format: ReportFormat | null,
  signal: AbortSignal,
): Promise<void> {
  if (ids.length === 0) {
    say('Nothing to export. No annotation is shown');
    return;
  }
  try {
    const again = format === null;
    const wanted = format ?? (await lastFormat(placeKey()));
    if (wanted === 'csv' || wanted === 'xlsx') await saveList(ids, wanted, again, signal);
    else await saveReport(await reportOf(ids), wanted, again, signal);
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}

/** With what the keys of this list's exports begin; the format follows. */
function placeKey(): string {
  return `annotations ${workspaceNow().id} `;
}

async function saveList(
  ids: readonly Id[],
  format: 'csv' | 'xlsx',
  again: boolean,
  signal: AbortSignal,
): Promise<void> {
  say('Writing the annotations');
  const written = await writtenList(annotationsOf(ids), format, signal);
  if (written === null) return;
  const what = counted(ids.length, 'annotation');
  const name = `${fileNameOf(`${workspaceNow().name} ${what}`)}.${format}`;
  const kind = { name: reportFormats[format], ending: format };
  await saveFile({ what, name, kind, key: `${placeKey()}${format}`, ...written }, again);
}

async function reportOf(ids: readonly Id[]) {
  const workspace = workspaceNow();
  const annotations = annotationsOf(ids);
  const documents = [...new Set(annotations.map(({ document }) => document))];
  const texts = new Map(
    await Promise.all(documents.map(async (id) => [id, await textOf(id).catch(() => null)] as const)),
  );
  const what = counted(ids.length, 'annotation');
  const input: ReportInput = {
    workspace: { ...workspace, annotations: Annotations.of(annotations) },
    options: {
      ...defaultReportOptions,
      arrange: 'document',
      title: `${workspace.name}: ${what}`,
      untagged: true,
      copies: true,
      memos: false,
    },
    textOf: (id) => texts.get(id) ?? null,
    today: today(),
    links: [],
  };
  return { report: reportModel(input), input, what, key: placeKey() };
}
