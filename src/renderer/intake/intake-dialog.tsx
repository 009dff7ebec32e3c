import { useState } from 'react';
import { isNothing } from '../../shared/interchange/intake/patches.ts';
import { intakeText } from '../../shared/interchange/intake/words.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import type { ImportSource } from '../state/import-sources.ts';
import { sentenceOf } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownKeys } from '../ui/keys.ts';
import { DoubtfulList } from './doubtful-list.tsx';
import { type Planned, takeIntake } from './intake-acts.ts';
import styles from '../ui/plan-dialog.module.css';
import { IntakeReport } from './intake-report.tsx';
import { usePlanned } from './use-planned.ts';

/** What a file of another program would bring, told before it is taken: one button takes it, one undo takes it back. */
export function IntakeDialog({ source, onClose }: { source: ImportSource; onClose: () => void }) {
  const { looking, again } = usePlanned(source);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [taking, setTaking] = useState<'not yet' | 'now' | { readonly problem: string }>('not yet');
  const intake = looking.is === 'planned' ? looking.planned.intake : null;
  const hasSome =
    intake !== null &&
    intake.documents.length + intake.patches.length + accepted.size > 0 &&
    taking !== 'now';
  const take = async (planned: Planned): Promise<void> => {
    setTaking('now');
    try {
      await takeIntake(planned, accepted, again);
      onClose();
    } catch (error) {
      setTaking({ problem: sentenceOf(error) });
    }
  };
  return (
    <Dialog
      title={`Import ${source.name}`}
      width={760}
      height={intake === null ? 220 : 640}
      bare
      headActions={
        intake === null ? null : (
          <Button kind="ghost" onClick={() => copy(intakeText(intake))}>
            Copy this report
          </Button>
        )
      }
      onClose={onClose}
      actions={
        <>
          <span className={styles['promise']}>
            {typeof taking === 'object' ? (
              <span role="alert" className={styles['problem']}>
                {taking.problem}
              </span>
            ) : intake === null || isNothing(intake) ? null : (
              `This workspace is backed up first; ${shownKeys('Mod+Z')} undoes the import`
            )}
          </span>
          <Button kind="ghost" onClick={onClose}>
            {looking.is === 'failed' ? 'Close' : 'Cancel'}
          </Button>
          {looking.is === 'failed' ? null : (
            <Button
              kind="primary"
              disabled={!hasSome}
              onClick={() => looking.is === 'planned' && void take(looking.planned)}
            >
              {taking === 'now' ? 'Importing…' : 'Import'}
            </Button>
          )}
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <div role="group" aria-label="Report" tabIndex={0} data-first-focus className={styles['inside']}>
        {looking.is === 'failed' ? <p role="alert">{looking.sentence}</p> : null}
        {looking.is === 'reading' ? <p role="status">{looking.step}…</p> : null}
        {intake === null ? null : (
          <>
            <IntakeReport intake={intake} path={source.path} accepted={accepted} />
            <DoubtfulList doubtful={intake.doubtful} accepted={accepted} onChange={setAccepted} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function copy(text: string): void {
  request('copyText', text).then(
    () => say('The report is copied'),
    (error: unknown) => say(sentenceOf(error), 'error'),
  );
}
