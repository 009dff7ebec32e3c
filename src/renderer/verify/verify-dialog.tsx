import { useState } from 'react';
import type { ImportFile } from '../../shared/import/reading.ts';
import { findingsMarkdown } from '../../shared/interchange/verify/in-words.ts';
import type { Verified } from '../../shared/interchange/verify/verify.ts';
import { request } from '../state/bridge.ts';
import { say, toast } from '../state/feedback.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { chooseReport } from './choose-report.ts';
import { Findings } from './findings.tsx';
import { useVerified } from './use-verified.ts';
import styles from './verify-dialog.module.css';

/** Says of each quotation in a report whether it is exactly what its source says. */
export function VerifyDialog({ first, onClose }: { first: ImportFile; onClose: () => void }) {
  const [report, setReport] = useState(first);
  const state = useVerified(report);
  const chooseOther = async (): Promise<void> => {
    const other = await chooseReport();
    if (other !== null) setReport(other);
  };
  return (
    <Dialog
      title="Verify a report"
      facts={report.name}
      width={880}
      height={720}
      bare
      onClose={onClose}
      headActions={
        <Button kind="ghost" onClick={() => void chooseOther()}>
          Another report…
        </Button>
      }
      actions={
        state.state === 'done' ? (
          <>
            <Button onClick={() => void copyFindings(report.name, state.verified)}>Copy the findings</Button>
            <Button kind="primary" data-first-focus onClick={onClose}>
              Done
            </Button>
          </>
        ) : (
          <Button data-first-focus onClick={onClose}>
            {state.state === 'working' ? 'Cancel' : 'Close'}
          </Button>
        )
      }
    >
      {state.state === 'done' ? (
        <Findings key={report.name} verified={state.verified} onLeave={onClose} />
      ) : (
        <div className={styles['alone']}>
          {state.state === 'failed' ? (
            <p role="alert">{state.sentence}</p>
          ) : (
            <Progress name={report.name} progress={state.progress} />
          )}
        </div>
      )}
    </Dialog>
  );
}

function Progress({
  name,
  progress,
}: {
  name: string;
  progress: Extract<ReturnType<typeof useVerified>, { state: 'working' }>['progress'];
}) {
  const isReading = progress?.stage !== 'verifying';
  return (
    <>
      <p role="status">{isReading ? `Reading ${name}` : `Verifying its quotations`}</p>
      <progress
        aria-label={isReading ? 'Read' : 'Verified'}
        max={progress?.total ?? 1}
        value={progress?.done ?? 0}
      />
      {isReading ? null : (
        <p className={styles['figures']}>
          {progress.done.toLocaleString('en')} of {progress.total.toLocaleString('en')}
        </p>
      )}
    </>
  );
}

/** As Markdown: it reads well as plain text too. */
async function copyFindings(name: string, verified: readonly Verified[]): Promise<void> {
  const { documents } = workspaceNow();
  try {
    await request(
      'copyText',
      findingsMarkdown(name, verified, (id) => documents.get(id)?.number ?? ''),
    );
    toast('Findings copied');
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
