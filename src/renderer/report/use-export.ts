import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LastExport } from '../../shared/ipc/exports.ts';
import { isWholeFormat, type WholeFormat } from '../../shared/interchange/whole-format.ts';
import type { Id } from '../../shared/model/ids.ts';
import { isReportFormat, type ReportFormat, reportFormats } from '../../shared/report/formats/format.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { useLastExport } from '../exports/last-export.ts';
import { saveFile } from '../exports/save.ts';
import { baseName, saveWhole } from '../exports/whole.ts';
import { writtenReport } from '../exports/written-here.ts';
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
export function useExport(state: ReportState, options: ReportOptions, empty: string | null): Exporting {
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
      else if (state.state === 'ready') await saveReport(state.report, options, format, again, signal);
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

/** The signal of the export that begins: given when the screen goes. */
function useLeaving(): () => AbortSignal {
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return () => {
    controller.current = new AbortController();
    return controller.current.signal;
  };
}

async function saveReport(
  report: Report,
  options: ReportOptions,
  format: ReportFormat,
  again: boolean,
  signal: AbortSignal,
): Promise<void> {
  say('Writing the report');
  const written = await writtenReport(report, { options }, format, signal);
  if (written === null) return;
  const key = `${reportKey(openReportNow().id)}${format}`;
  const kind = { name: reportFormats[format], ending: format };
  await saveFile(
    { what: 'report', name: `${baseName(report.title)}.${format}`, kind, key, ...written },
    again,
  );
}
