import type { AddReport } from '../../shared/commands/report-commands.ts';
import { freeName } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { nextReportName } from '../../shared/model/reports.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { say } from './feedback.ts';
import { addition, inTurn, type OpenReport, openReportNow } from './open-report.ts';
import { changeView } from './view.ts';
import { isWorkspaceOpen, toastDone, workspaceNow } from './workspace.ts';

/** Opens a report, in Report. */
export function showReport(id: Id): void {
  changeView({ mode: 'report', openReport: id });
  say(`Report: ${openReportNow().name}`);
}

/** Whether the report in sight is kept already: with its first change it will be. */
export function isReportKept(): boolean {
  return isWorkspaceOpen() && workspaceNow().reports.size > 0;
}

/** Begins another report beside the one in sight, which is kept from then on, and opens it. */
export async function newReport(): Promise<void> {
  await addBeside(({ name }) => ({
    name: nextReportName(workspaceNow().reports, [name]),
    options: defaultReportOptions,
    texts: [],
  }));
}

/** A copy of the report in sight, its texts too, and opens it. */
export async function duplicateReport(): Promise<void> {
  await addBeside(({ name, options, texts }) => {
    const taken = [name, ...[...workspaceNow().reports.values()].map((report) => report.name)];
    const wanted = name.length > longestToAddTo ? name : `${name} copy`;
    return { name: freeName(taken, wanted), options, texts: [...texts] };
  });
}

/** Gives the report in sight another name; whether it was taken. */
export function renameReport(name: string): Promise<boolean> {
  return inTurn(() => {
    const { id } = openReportNow();
    return isReportKept() ? { type: 'changeReport', id, change: { name } } : { ...addition(id), name };
  });
}

/** Deletes the report in sight, with a way back. Another one comes into sight; undone, it is there again. */
export async function deleteReport(): Promise<void> {
  const { id, name } = openReportNow();
  if (await inTurn(() => ({ type: 'removeReport', id }))) toastDone(`Deleted report ‘${name}’`);
}

/** Names so long get no more words, UTF-16 code units. */
const longestToAddTo = 190;

async function addBeside(
  made: (open: OpenReport) => Pick<AddReport, 'name' | 'options' | 'texts'>,
): Promise<void> {
  const id = crypto.randomUUID();
  const done = await inTurn(() => {
    const open = openReportNow();
    const step: AddReport = { type: 'addReport', id, ...made(open) };
    if (isReportKept()) return step;
    return { type: 'batch', label: `add report ‘${step.name}’`, steps: [addition(open.id), step] };
  });
  if (done) showReport(id);
}
