import { useState } from 'react';
import { figuresSentence } from '../../shared/difference/figures.ts';
import type { BackupComparison } from '../../shared/ipc/backups.ts';
import { counted, listed } from '../../shared/wording.ts';
import { Differences } from '../differences/differences.tsx';
import { workspaceNow } from '../state/workspace.ts';
import styles from './backup-detail.module.css';
import type { Comparing } from './use-comparison.ts';

/** What restoring a backup would change: in figures first, then one by one. */
export function BackupDetail({ comparing }: { comparing: Comparing }) {
  switch (comparing.is) {
    case 'waiting':
      return <p className={styles['lead']}>Comparing with the present</p>;
    case 'failed':
      return <p className={styles['lead']}>{comparing.sentence}</p>;
    case 'known':
      return <Known comparison={comparing.comparison} />;
  }
}

function Known({
  comparison: { figures, patches, differences, textless },
}: {
  comparison: BackupComparison;
}) {
  const [states] = useState(() => [workspaceNow()]);
  if (differences === 0)
    return <p className={styles['lead']}>This backup holds exactly what is here now: nothing to restore.</p>;
  const untold = differences - patches.length;
  return (
    <div className={styles['detail']}>
      <p className={styles['lead']}>
        Compared with now: <b>{figuresSentence(figures)}</b>.
        {textless.length === 0
          ? ''
          : ` Of ${listed(textless)} the text is no longer in the workspace folder and cannot be shown.`}
        {untold === 0
          ? ' Restoring it changes this:'
          : ` Restoring it changes ${counted(differences, 'record')}, of which these are the first ${patches.length.toLocaleString('en')}:`}
      </p>
      <div className={styles['list']}>
        <Differences patches={patches} states={states} />
      </div>
    </div>
  );
}
