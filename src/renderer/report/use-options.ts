import { useMemo } from 'react';
import type { ReportOptions } from '../../shared/report/options.ts';
import { reportPair } from '../../shared/report/pair.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The report's options, their pair settled: the one chosen here, else the one in Compare, else the likeliest. */
export function useReportOptions(): ReportOptions {
  const options = useView((view) => view.report);
  const compared = useView((view) => view.compare);
  const workspace = useWorkspace((state) => state);
  return useMemo(
    () => ({ ...options, comparison: reportPair(workspace, options.comparison ?? compared) }),
    [options, compared, workspace],
  );
}

/** Changes the options; they are kept with the workspace's view. */
export function changeOptions(change: Partial<ReportOptions>): void {
  changeView({ report: { ...viewStore.get().report, ...change } });
}
