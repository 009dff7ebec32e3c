import { useCallback, useState } from 'react';
import type { Backup } from '../../shared/model/backup.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { requestChange, sentenceOf, toastDone } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownWhen } from '../ui/moment.ts';
import { BackupDetail } from './backup-detail.tsx';
import { BackupList } from './backup-list.tsx';
import styles from './backups-dialog.module.css';
import { useBackups } from './use-backups.ts';
import { type Comparing, useComparison } from './use-comparison.ts';

/** The backups of the workspace, what differs in each from the present, and how to go back to one. */
export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const [saying, setSaying] = useState<Saying | null>(null);
  const tell = useCallback((sentence: string, isError: boolean) => {
    setSaying({ sentence, isError });
    say(sentence, isError ? 'error' : 'done');
  }, []);
  const fail = useCallback((error: unknown) => tell(sentenceOf(error), true), [tell]);
  const { list, refresh } = useBackups(fail);
  const [name, setName] = useState<string | null>(null);
  const chosen =
    list?.find((each) => each.name === name) ?? list?.find(({ damage }) => damage === null) ?? list?.[0];
  const backUp = async (): Promise<void> => {
    const made = await request('backUpNow');
    const isNew = list?.every((each) => each.name !== made.name) ?? true;
    await refresh();
    setName(made.name);
    const when = shownWhen(made.at);
    tell(isNew ? 'Backed up' : `The backup of ${when} holds exactly this already`, false);
  };
  const act = { saying, onClose, onBackUp: () => void backUp().catch(fail) };
  return chosen === undefined ? (
    <NoBackups isKnown={list !== null} {...act} />
  ) : (
    <Choosing list={list ?? []} chosen={chosen} onChoose={setName} onFail={fail} {...act} />
  );
}

/** Shown in the dialog, as the status bar is behind it; the live region tells it. */
interface Saying {
  readonly sentence: string;
  readonly isError: boolean;
}

interface Acts {
  readonly saying: Saying | null;
  readonly onClose: () => void;
  readonly onBackUp: () => void;
}

function NoBackups({ isKnown, saying, onClose, onBackUp }: Acts & { isKnown: boolean }) {
  return (
    <Dialog
      title="Restore a backup"
      width={600}
      onClose={onClose}
      actions={
        <>
          <Said saying={saying} otherwise="" />
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" onClick={onBackUp}>
            Back up now
          </Button>
        </>
      }
    >
      {isKnown ? (
        <p>
          There is no backup of this workspace yet. One is made shortly after it is opened, once a day, and
          before much of it is changed at once.
        </p>
      ) : null}
    </Dialog>
  );
}

function Choosing({
  list,
  chosen,
  onChoose,
  onFail,
  saying,
  onClose,
  onBackUp,
}: Acts & {
  list: readonly Backup[];
  chosen: Backup;
  onChoose: (name: string) => void;
  onFail: (error: unknown) => void;
}) {
  const comparing = useComparison(chosen.name);
  const [isRestoring, setRestoring] = useState(false);
  const restore = async (): Promise<void> => {
    setRestoring(true);
    try {
      await requestChange('restoreBackup', chosen.name);
      onClose();
      toastDone(`Restored the backup of ${shownWhen(chosen.at)}`);
    } catch (error) {
      setRestoring(false);
      onFail(error);
    }
  };
  return (
    <Dialog
      title="Restore a backup"
      facts={String(list.length)}
      width={1000}
      height={680}
      bare
      onClose={onClose}
      actions={
        <>
          <Button onClick={onBackUp}>Back up now</Button>
          <Said saying={saying} otherwise="The present is backed up first, and restoring can be undone." />
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            disabled={isRestoring || chosen.damage !== null || !differs(comparing)}
            onClick={() => void restore()}
          >
            Restore
          </Button>
        </>
      }
    >
      <div className={styles['both']}>
        <BackupList backups={list} chosen={chosen.name} onChoose={onChoose} />
        <BackupDetail comparing={comparing} />
      </div>
    </Dialog>
  );
}

function Said({ saying, otherwise }: { saying: Saying | null; otherwise: string }) {
  return (
    <span className={styles[saying?.isError === true ? 'error' : 'said']}>
      {saying?.sentence ?? otherwise}
    </span>
  );
}

function differs(comparing: Comparing): boolean {
  return comparing.is === 'known' && comparing.comparison.differences > 0;
}
