import { useDeferredValue, useMemo, useState } from 'react';
import { reportModel } from '../../shared/report/model.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { useAlignment } from './use-alignment.ts';
import { useTexts } from './use-texts.ts';

/** The report in sight, or what it waits for in words. */
export type ReportState =
  | { readonly state: 'waiting'; readonly sentence: string }
  | { readonly state: 'ready'; readonly report: Report };

/** The report the options ask for; while a change is worked out, the one before stays. */
export function useReport(options: ReportOptions): ReportState {
  const workspace = useDeferredValue(useWorkspace((state) => state));
  const wanted = useDeferredValue(options);
  const texts = useTexts();
  const [today] = useState(dayNow);
  const alignment = useAlignment(wanted, texts);
  return useMemo((): ReportState => {
    if (texts === null) return { state: 'waiting', sentence: 'Reading the documents' };
    if (alignment.state === 'waiting') return alignment;
    const textOf = (id: string) => texts.get(id) ?? null;
    const input = { workspace, options: wanted, textOf, today, alignment: alignment.alignment };
    return { state: 'ready', report: reportModel(input) };
  }, [workspace, wanted, texts, today, alignment]);
}

/** Today where the analyst is, `2026-11-21`. */
function dayNow(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
