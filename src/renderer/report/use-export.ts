import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { markdownOf, reportFileName } from '../../shared/report/markdown.ts';
import type { Report } from '../../shared/report/report.ts';
import { useAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { say, toast } from '../state/feedback.ts';
import { sentenceOf } from '../state/workspace.ts';
import { keepLastExport } from './last-export.ts';
import type { ReportState } from './use-report.ts';

export interface Exporting {
  readonly run: () => void;
  readonly busy: boolean;
  /** Why the last export did not happen; null after one that did. */
  readonly failure: string | null;
  /** Why there is nothing to export; null where there is. */
  readonly hindrance: string | null;
}

/** Export through the system's save dialog; Ctrl E wherever the focus is. What was changed just before is in it. */
export function useExport(state: ReportState, empty: string | null): Exporting {
  const asked = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const hindrance = state.state === 'ready' ? empty : 'The report is not ready yet.';

  const save = async (ready: Report): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const path = await request('exportFile', {
        what: 'report',
        name: reportFileName(ready.title),
        filter: { name: 'Markdown', extensions: ['md'] },
        content: markdownOf(ready),
        key: 'report md',
      });
      if (path === null) {
        say('Not exported');
        return;
      }
      keepLastExport(path, new Date());
      toast(`Report saved to ${path}`, { label: 'Show file', run: showFile });
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };

  const begin = (): void => {
    asked.current = false;
    if (state.state !== 'ready' || hindrance !== null) say(`Nothing to export. ${hindrance ?? ''}`);
    else void save(state.report);
  };
  const settled = state.state !== 'ready' || state.settled;
  const beginIfAsked = useEffectEvent(() => {
    if (asked.current) begin();
  });
  useEffect(() => {
    if (settled) beginIfAsked();
  }, [settled]);

  const run = (): void => {
    if (busy) return;
    if (settled) begin();
    else asked.current = true;
  };
  useAction('export', run);
  return { run, busy, failure, hindrance };
}

function showFile(): void {
  request('showExported').catch((error: unknown) => say(sentenceOf(error), 'error'));
}
