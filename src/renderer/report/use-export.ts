import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LastExport } from '../../shared/ipc/exports.ts';
import { isWholeFormat, type WholeFormat } from '../../shared/interchange/whole-format.ts';
import type { Id } from '../../shared/model/ids.ts';
import { isReportFormat, type ReportFormat } from '../../shared/report/formats/format.ts';
import { useLastExport } from '../exports/last-export.ts';
import { saveReport } from '../exports/report-file.ts';
import { useLeaving } from '../exports/use-leaving.ts';
import { saveWhole } from '../exports/whole.ts';
import { say } from '../state/feedback.ts';
import { openReportNow, useOpenReport } from '../state/open-report.ts';
import { sentenceOf } from '../state/workspace.ts';
import type { ReportState } from './use-report.ts';

/** A report, or from here too the whole workspace for other programs. */
export type PanelFormat = ReportFormat | WholeFormat;

export interface Exporting {
  readonly run: (format: PanelFormat) => void;
  /** The last format of this report again, where it was; the first time as Markdown. */
  readonly again: () => void;
  /** What is being exported; null while nothing is. */
  readonly busy: PanelFormat | null;
  /** Why the last export did not happen; null after one that did. */
  readonly failure: string | null;
  /** Why there is no report to export; null where there is. */
  readonly hindrance: string | null;
  /** The last export of this report. */
  readonly last: LastExport | null;
}

interface Asked {
  readonly format: PanelFormat;
  readonly again: boolean;
}

/** Exports of the report in sight. What was changed just before is in it; what is not written yet when the screen goes is given up. */
export function useExport(state: ReportState, empty: string | null): Exporting {
  const waiting = useRef<Asked | null>(null);
  const [busy, setBusy] = useState<PanelFormat | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { id } = useOpenReport();
  const last = useLastExport(id === null ? null : reportKey(id));
  const leaving = useLeaving();
  const hindrance = state.state === 'ready' ? empty : 'The report is not ready yet.';

  const begin = async ({ format, again }: Asked): Promise<void> => {
    waiting.current = null;
    if (!isWholeFormat(format) && (state.state !== 'ready' || hindrance !== null)) {
      say(`Nothing to export. ${hindrance ?? ''}`);
      return;
    }
    setBusy(format);
    setFailure(null);
    try {
      const signal = leaving();
      if (isWholeFormat(format)) await saveWhole(format, again, signal);
      else if (state.state === 'ready') {
        const { report, input } = state;
        const key = reportKey(openReportNow().id);
        await saveReport({ report, input, what: 'report', key }, format, again, signal);
      }
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(null);
    }
  };
  const settled = state.state !== 'ready' || state.settled;
  const beginIfAsked = useEffectEvent(() => {
    if (waiting.current !== null) void begin(waiting.current);
  });
  useEffect(() => {
    if (settled) beginIfAsked();
  }, [settled]);

  const ask = (asked: Asked): void => {
    if (busy !== null) say('The export before is still being written');
    else if (settled) void begin(asked);
    else waiting.current = asked;
  };
  const format = last?.key.split(' ').at(-1) ?? '';
  return {
    run: (wanted) => ask({ format: wanted, again: false }),
    again: () => ask({ format: isReportFormat(format) ? format : 'md', again: true }),
    busy,
    failure,
    hindrance,
    last,
  };
}

/** With what the keys of a report's exports begin: each report has places of its own. */
function reportKey(id: Id): string {
  return `report ${id} `;
}
