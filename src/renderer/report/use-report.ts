import { useDeferredValue, useMemo, useState } from 'react';
import type { ReportInput } from '../../shared/report/input.ts';
import { reportModel } from '../../shared/report/model.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { useOpenReport } from '../state/open-report.ts';
import { today } from '../state/today.ts';
import { useWorkspace } from '../state/workspace.ts';
import { useOwnTextHeld } from './own-text-open.ts';
import { useLinks } from './use-links.ts';
import { useTexts } from './use-texts.ts';

/** The report in sight, or what it waits for in words. */
export type ReportState = Waiting | ReportReady;

interface Waiting {
  readonly state: 'waiting';
  readonly sentence: string;
}

interface ReportReady extends MadeReport {
  readonly state: 'ready';
  /** False while something is typed or changed that the report does not show yet. */
  readonly settled: boolean;
}

interface MadeReport {
  readonly report: Report;
  /** What it is made from. */
  readonly input: ReportInput;
}

/** The report the options ask for; while a change is worked out, the one before stays. */
export function useReport(options: ReportOptions): ReportState {
  const workspaceNow = useWorkspace((state) => state);
  const workspace = useDeferredValue(workspaceNow);
  const wanted = useDeferredValue(options);
  const { texts: ownNow } = useOpenReport();
  const own = useDeferredValue(ownNow);
  const isHeld = useOwnTextHeld();
  const texts = useTexts();
  const [day] = useState(today);
  const links = useLinks(wanted, texts);
  const settled = workspace === workspaceNow && wanted === options && own === ownNow && !isHeld;
  const made = useMemo((): Waiting | MadeReport => {
    if (texts === null) return { state: 'waiting', sentence: 'Reading the documents' };
    if (links.state === 'waiting') return { state: 'waiting', sentence: 'Aligning the two texts' };
    if (links.state === 'failed')
      return { state: 'waiting', sentence: 'The two texts could not be aligned. Both are unchanged.' };
    const textOf = (id: string) => texts.get(id) ?? null;
    const input = { workspace, options: wanted, texts: own, textOf, today: day, links: links.links };
    return { report: reportModel(input), input };
  }, [workspace, wanted, own, texts, day, links]);
  return 'state' in made ? made : { state: 'ready', ...made, settled };
}
