import { annotationsCsv } from '../../shared/annotations-list/table.ts';
import type { FileFilter } from '../../shared/ipc/exports.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { markdownOf, reportFileName } from '../../shared/report/markdown.ts';
import { reportModel } from '../../shared/report/model.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { counted } from '../../shared/wording.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { textOf } from '../state/texts.ts';
import { today } from '../state/today.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { annotationsOf } from './acts.ts';

/** Writes annotations as a Markdown report by document, every one of them, with its note. */
export async function exportMarkdown(ids: readonly Id[]): Promise<void> {
  await exported(ids, markdown, (texts) => {
    const workspace = workspaceNow();
    const report = reportModel({
      workspace: { ...workspace, annotations: Annotations.of(annotationsOf(ids)) },
      options: {
        ...defaultReportOptions,
        arrange: 'document',
        title: `${workspace.name}: ${counted(ids.length, 'annotation')}`,
        untagged: true,
        copies: true,
        memos: false,
      },
      textOf: texts,
      today: today(),
      links: [],
    });
    return markdownOf(report);
  });
}

/** Writes annotations as a table in the order in which they are listed. */
export async function exportCsv(ids: readonly Id[]): Promise<void> {
  await exported(ids, csv, (texts) => annotationsCsv(workspaceNow(), annotationsOf(ids), texts));
}

const markdown: FileFilter = { name: 'Markdown', extensions: ['md'] };
const csv: FileFilter = { name: 'CSV', extensions: ['csv'] };

/** Reads the texts that are quoted, makes the file's text, and asks where it goes. Says what came of it. */
async function exported(
  ids: readonly Id[],
  filter: FileFilter,
  make: (textOf: (document: Id) => DocumentText | null) => string,
): Promise<void> {
  if (ids.length === 0) {
    say('Nothing to export. No annotation is shown');
    return;
  }
  try {
    const documents = [...new Set(annotationsOf(ids).map(({ document }) => document))];
    const texts = new Map(
      await Promise.all(documents.map(async (id) => [id, await textOf(id).catch(() => null)] as const)),
    );
    const title = `${workspaceNow().name} ${counted(ids.length, 'annotation')}`;
    const path = await request('exportFile', {
      what: ids.length === 1 ? 'annotation' : 'annotations',
      name: reportFileName(title).replace(/md$/, filter.extensions[0] ?? ''),
      filter,
      content: make((id) => texts.get(id) ?? null),
      key: `annotations ${filter.name}`,
    });
    say(path === null ? 'Not exported' : `${counted(ids.length, 'annotation')} saved to ${path}`);
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
