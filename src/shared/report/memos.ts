import type { Id } from '../model/ids.ts';
import { memosInOrder } from '../model/memo-about.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';
import type { ReportMemo } from './report.ts';

/** The memos that belong to a report: of the workspace, and of the documents and tags it is about. */
export function reportMemos(
  workspace: Workspace,
  options: ReportOptions,
  documents: ReadonlySet<Id>,
  tags: ReadonlySet<Id>,
): ReportMemo[] {
  if (!options.memos) return [];
  return memosInOrder(workspace)
    .filter(({ memo, about }) => about.kind === 'workspace' || documents.has(memo.id) || tags.has(memo.id))
    .map(({ memo, about }) => ({
      heading: about.kind === 'workspace' ? 'The whole' : about.name,
      text: memo.text,
    }));
}
