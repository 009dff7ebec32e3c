import { isWholeFormat } from '../../shared/interchange/whole-format.ts';
import { useAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { WholeActions } from './export-actions.tsx';
import { exportWhole, wholeKey } from './whole.ts';

/** Answers wherever one is: exports of the whole workspace, and where no screen has an export of its own, the last of them again. */
export function WholeExports() {
  useAction('export-again', () => void exportAgain());
  return <WholeActions onExport={(format) => void exportWhole(format)} />;
}

async function exportAgain(): Promise<void> {
  const beginning = wholeKey(workspaceNow().id);
  try {
    const last = await request('lastExport', [beginning]);
    const format = last?.key.slice(beginning.length) ?? '';
    if (isWholeFormat(format)) await exportWhole(format, true);
    else say('Nothing to export again on this screen');
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
