import type { Id } from './ids.ts';
import type { NamedReport } from './named-report.ts';
import type { Workspace } from './workspace.ts';

const byName = new Intl.Collator('en', { numeric: true });

/** The kept reports by their names. */
export function reportsInOrder(reports: Workspace['reports']): NamedReport[] {
  return [...reports.values()].toSorted((a, b) => byName.compare(a.name, b.name));
}

/** The report to show: the one asked for, or the first where that is not there (any more); null where none is kept. */
export function reportToOpen(reports: Workspace['reports'], asked: Id | null): NamedReport | null {
  return reports.get(asked ?? '') ?? reportsInOrder(reports)[0] ?? null;
}

/** `Report 1`, or the next number that no report has. `taken`: names that are none’s yet but will be. */
export function nextReportName(reports: Workspace['reports'], taken: readonly string[] = []): string {
  const names = new Set([...[...reports.values()].map(({ name }) => name), ...taken]);
  let n = 1;
  while (names.has(`Report ${n}`)) n++;
  return `Report ${n}`;
}
