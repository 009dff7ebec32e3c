import { useRef } from 'react';
import { useAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { notify, sentenceOf, workspaceNow } from '../state/workspace.ts';
import type { ReportState } from './use-report.ts';

/** Prints the report in sight with the system's dialog: the menu and Ctrl P. `empty`: why there is nothing in it. */
export function usePrint(state: ReportState, empty: string | null): void {
  const busy = useRef(false);

  const print = async (): Promise<void> => {
    if (state.state !== 'ready' || empty !== null) {
      say(`Nothing to print. ${empty ?? 'The report is not ready yet.'}`);
      return;
    }
    if (busy.current) return;
    busy.current = true;
    say('Setting the pages to be printed');
    try {
      const { htmlOf } = await import('../../shared/report/formats/html/html.ts');
      const { documents } = workspaceNow();
      const html = htmlOf(state.report, (id) => documents.get(id)?.language ?? 'und');
      say((await request('print', { html })) === 'printed' ? 'Handed to the printer' : 'Not printed');
    } catch (error) {
      say('Not printed', 'error');
      notify(sentenceOf(error), '');
    } finally {
      busy.current = false;
    }
  };

  useAction('print', () => void print());
}
