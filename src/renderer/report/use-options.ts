import { useMemo } from 'react';
import type { ReportOptions } from '../../shared/report/options.ts';
import { reportPair } from '../../shared/report/pair.ts';
import { useOpenReport } from '../state/open-report.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** The open report's options, their pair settled: the one chosen here, else the one in Compare, else the likeliest. */
export function useReportOptions(): ReportOptions {
  const { options } = useOpenReport();
  const compared = useView((view) => view.compare);
  const workspace = useWorkspace((state) => state);
  return useMemo(
    () => ({ ...options, comparison: reportPair(workspace, options.comparison ?? compared) }),
    [options, compared, workspace],
  );
}
