import { useRef } from 'react';
import { type Compares, pairOf } from '../../shared/model/comparison.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { comparisonReport } from '../../shared/report/comparison-report.ts';
import type { ReportFormat } from '../../shared/report/formats/format.ts';
import type { ComparedLink, ReportInput } from '../../shared/report/input.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { presenceReport } from '../../shared/report/presence-report.ts';
import { ExportActions } from '../exports/export-actions.tsx';
import { lastFormat, type ReportFile, saveReport } from '../exports/report-file.ts';
import { useLeaving } from '../exports/use-leaving.ts';
import { say } from '../state/feedback.ts';
import { textOf } from '../state/texts.ts';
import { today } from '../state/today.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { comparedWhole } from '../workers/compared-whole.ts';
import { useKept } from './kept.ts';

/** Export in Compare: what is compared, whole, in every format. */
export function ComparisonExports() {
  const kept = useKept();
  const leaving = useLeaving();
  const busy = useRef(false);
  const begin = (format: ReportFormat | null): void => {
    if (kept === null) say('Nothing is compared yet');
    if (kept === null || busy.current) return;
    busy.current = true;
    save(kept.compares, format, leaving())
      .catch((error: unknown) => say(sentenceOf(error), 'error'))
      .finally(() => {
        busy.current = false;
      });
  };
  return <ExportActions onExport={begin} onAgain={() => begin(null)} />;
}

/** `format` null: the last one of this comparison again, where it was. */
async function save(compares: Compares, format: ReportFormat | null, signal: AbortSignal): Promise<void> {
  const wanted = format ?? (await lastFormat(keyOf(compares)));
  await saveReport(await reportOf(compares), wanted, format === null, signal);
}

function keyOf({ kind, documents }: Compares): string {
  return `${kind} ${documents.join(' ')} `;
}

/** The report of a comparison, whole, as the workspace is now. */
async function reportOf(compares: Compares): Promise<ReportFile> {
  const texts = new Map<Id, DocumentText>();
  for (const id of compares.documents) texts.set(id, await textOf(id));
  const links: ComparedLink[] = [];
  const isTable = compares.kind === 'presence';
  for (const [i, right] of compares.documents.entries()) {
    const left = compares.documents[isTable ? 0 : i - 1];
    if (i > 0 && left !== undefined) links.push(await linkOf(left, right, texts));
  }
  const input: ReportInput = {
    workspace: workspaceNow(),
    options: { ...defaultReportOptions, arrange: 'comparison', comparison: pairOf(compares) },
    textOf: (id) => texts.get(id) ?? null,
    today: today(),
    links,
  };
  const report = (isTable ? presenceReport : comparisonReport)(input);
  return { report, input, what: 'comparison', key: keyOf(compares) };
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
