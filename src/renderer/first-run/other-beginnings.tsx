import { ArchiveRestore, FileInput, FolderOpen } from 'lucide-react';
import { request } from '../state/bridge.ts';
import { dispatchAction } from '../state/actions.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { Button } from '../ui/button.tsx';
import { beginThen } from './begin.ts';
import styles from './other-beginnings.module.css';

/** Other ways to begin than with statements, and where the work will lie. */
export function OtherBeginnings({ ask }: { ask: (what: Promise<unknown>) => void }) {
  /** Backups lie in the folder of their workspace: it is opened first. */
  const fromBackup = async (): Promise<void> => {
    if (await request('open', null)) dispatchAction('restore-backup');
  };
  return (
    <footer className={styles['foot']}>
      <Button kind="ghost" onClick={() => ask(request('open', null))}>
        <FolderOpen size={15} aria-hidden="true" />
        Open a workspace…
      </Button>
      <Button kind="ghost" onClick={() => ask(beginThen(editCodebook))}>
        <FileInput size={15} aria-hidden="true" />
        Import a codebook…
      </Button>
      <Button kind="ghost" onClick={() => ask(fromBackup())}>
        <ArchiveRestore size={15} aria-hidden="true" />
        Restore a backup…
      </Button>
      <p>Your work stays on this computer, in one folder.</p>
    </footer>
  );
}
