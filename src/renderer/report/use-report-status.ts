import { useEffect } from 'react';
import { setStatus } from '../state/feedback.ts';
import { useLastExport } from './last-export.ts';

/** The screen's part of the status bar: the page in sight, and what was exported last. */
export function useReportStatus(page: number | null, pageCount: number): void {
  const last = useLastExport();
  useEffect(() => {
    setStatus({
      centre: page === null || pageCount === 0 ? '' : `Page ${Math.min(page, pageCount)} of ${pageCount}`,
      right: last === null ? [] : [`Last exported ${last.at}`, last.name],
    });
  }, [page, pageCount, last]);
}
