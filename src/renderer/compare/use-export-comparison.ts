import { useRef } from 'react';
import { type Compares, pairOf } from '../../shared/model/comparison.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { comparisonReport } from '../../shared/report/comparison-report.ts';
import type { ComparedLink } from '../../shared/report/input.ts';
import { markdownOf, reportFileName } from '../../shared/report/markdown.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { presenceReport } from '../../shared/report/presence-report.ts';
import type { Report } from '../../shared/report/report.ts';
import { useAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { say, toast } from '../state/feedback.ts';
import { textOf } from '../state/texts.ts';
import { today } from '../state/today.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { comparedWhole } from '../workers/compared-whole.ts';
import { useKept } from './kept.ts';

/** Ctrl E in Compare: what is compared, as Markdown, through the system's save dialog. */
export function useExportComparison(): void {
  const kept = useKept();
  const busy = useRef(false);
  useAction('export', () => {
    if (kept === null) say('Nothing is compared yet');
    if (kept === null || busy.current) return;
    busy.current = true;
    save(kept.compares)
      .catch((error: unknown) => say(sentenceOf(error), 'error'))
      .finally(() => {
        busy.current = false;
      });
  });
}

async function save(compares: Compares): Promise<void> {
  const report = await reportOf(compares);
  const path = await request('exportFile', {
    what: 'comparison',
    name: reportFileName(report.title),
    filter: { name: 'Markdown', extensions: ['md'] },
    content: markdownOf(report),
    key: `comparison ${compares.documents.join(' ')} md`.slice(0, 200),
  });
  if (path === null) say('Not exported');
  else toast(`Comparison saved to ${path}`, { label: 'Show file', run: showFile });
}

/** The report of a comparison, whole, as the workspace is now. */
async function reportOf(compares: Compares): Promise<Report> {
  const texts = new Map<Id, DocumentText>();
  for (const id of compares.documents) texts.set(id, await textOf(id));
  const links: ComparedLink[] = [];
  const isTable = compares.kind === 'presence';
  for (const [i, right] of compares.documents.entries()) {
    const left = compares.documents[isTable ? 0 : i - 1];
    if (i > 0 && left !== undefined) links.push(await linkOf(left, right, texts));
  }
  return (isTable ? presenceReport : comparisonReport)({
    workspace: workspaceNow(),
    options: { ...defaultReportOptions, arrange: 'comparison', comparison: pairOf(compares) },
    textOf: (id) => texts.get(id) ?? null,
    today: today(),
    links,
  });
}

async function linkOf(left: Id, right: Id, texts: ReadonlyMap<Id, DocumentText>): Promise<ComparedLink> {
  const workspace = workspaceNow();
  const [a, b] = [left, right].map((id) => {
    const [document, text] = [workspace.documents.get(id), texts.get(id)];
    return document === undefined || text === undefined ? null : { document, text };
  });
  if (a == null || b == null) throw new Error('A document of this comparison is no longer in the library');
  return { left, right, compared: await comparedWhole(workspace, a, b).result };
}

function showFile(): void {
  request('showExported').catch((error: unknown) => say(sentenceOf(error), 'error'));
}
