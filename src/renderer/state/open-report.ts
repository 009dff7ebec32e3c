import { useMemo } from 'react';
import type { Command, Step } from '../../shared/commands/command.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { OwnText } from '../../shared/model/named-report.ts';
import { nextReportName, reportToOpen } from '../../shared/model/reports.ts';
import type { View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { createStore, useStore } from './store.ts';
import { changeView, useView, viewStore } from './view.ts';
import { run, useWorkspace, workspaceNow } from './workspace.ts';

/** The report in sight: one that is kept, or what its first change will keep. */
export interface OpenReport {
  /** Null until something asks which it will be. */
  readonly id: Id | null;
  readonly name: string;
  readonly options: ReportOptions;
  readonly texts: readonly OwnText[];
}

/** Options changed and on their way to main: shown at once. */
const ahead = createStore<{ readonly id: Id; readonly change: Partial<ReportOptions> } | null>(null);

export function useOpenReport(): OpenReport {
  const reports = useWorkspace((workspace) => workspace.reports);
  const asked = useView((view) => view.openReport);
  const first = useView((view) => view.report);
  const coming = useStore(ahead, (state) => state);
  return useMemo(
    () => openReport({ reports }, { openReport: asked, report: first }, coming),
    [reports, asked, first, coming],
  );
}

/** The report in sight now, for event handlers. */
export function openReportNow(): OpenReport & { readonly id: Id } {
  const open = openReport(workspaceNow(), viewStore.get(), ahead.get());
  if (open.id !== null) return { ...open, id: open.id };
  const id = crypto.randomUUID();
  changeView({ openReport: id });
  return { ...open, id };
}

/** Changes options of the report in sight: one step to undo. What is shown beside what is of the view. */
export function changeOptions({ show, ...change }: Partial<ReportOptions>): void {
  const { report } = viewStore.get();
  if (show !== undefined) changeView({ report: { ...report, show } });
  if (Object.keys(change).length > 0) void changeKept(openReportNow().id, change);
}

async function changeKept(id: Id, change: Partial<ReportOptions>): Promise<void> {
  const before = ahead.get();
  const mine = { id, change: { ...(before?.id === id ? before.change : {}), ...change } };
  ahead.set(() => mine);
  await inTurn(() => {
    const kept = workspaceNow().reports.get(id);
    return kept === undefined
      ? { ...addition(id), options: { ...viewStore.get().report, ...change } }
      : { type: 'changeReport', id, change: { options: { ...kept.options, ...change } } };
  });
  // What was changed meanwhile is on its way still.
  ahead.set((now) => (now === mine ? null : now));
}

/** Writes a text of the analyst’s own into a report, which is kept from then on; whether it was taken. */
export function writeOwnText(id: Id, at: string, text: string): Promise<boolean> {
  return inTurn(() => {
    if (workspaceNow().reports.has(id)) return { type: 'writeReportText', id, at, text };
    return text.trim() === '' ? null : { ...addition(id), texts: [{ at, text }] };
  });
}

/** What keeps the report in sight where none is kept. */
export function addition(id: Id): Extract<Step, { type: 'addReport' }> {
  const name = nextReportName(workspaceNow().reports);
  return { type: 'addReport', id, name, options: viewStore.get().report, texts: [] };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what is to be done to a report; whether it was done. Each command is made when the mirror shows the one
 * before, so that none takes back what another changed.
 */
export function inTurn(commandNow: () => Command | null): Promise<boolean> {
  const mine = last.then(() => {
    const command = commandNow();
    return command === null || run(command);
  });
  last = mine;
  return mine;
}

function openReport(
  { reports }: Pick<Workspace, 'reports'>,
  { openReport: asked, report: first }: Pick<View, 'openReport' | 'report'>,
  coming: { readonly id: Id; readonly change: Partial<ReportOptions> } | null,
): OpenReport {
  const begun = { id: asked, name: nextReportName(reports), options: first, texts: [] };
  const { id, name, options, texts }: OpenReport = reportToOpen(reports, asked) ?? begun;
  const change = coming !== null && coming.id === id ? coming.change : {};
  return { id, name, options: { ...options, ...change, show: first.show }, texts };
}
