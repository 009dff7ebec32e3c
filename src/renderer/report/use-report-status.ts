import { useEffect } from 'react';
import type { LastExport } from '../../shared/ipc/exports.ts';
import { setStatus } from '../state/feedback.ts';
import { shownMoment } from '../ui/moment.ts';

/** The screen's part of the status bar: the page in sight, and what was exported last. */
export function useReportStatus(page: number | null, pageCount: number, last: LastExport | null): void {
  useEffect(() => {
    setStatus({
      centre: page === null || pageCount === 0 ? '' : `Page ${Math.min(page, pageCount)} of ${pageCount}`,
      right: last === null ? [] : [`Last exported ${shownMoment(last.at)}`, shortPath(last.path)],
    });
  }, [page, pageCount, last]);
}

/** A file with the folder it is in: `reports/taiwan-fukushima.md`. */
function shortPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .slice(-2)
    .join('/');
}
