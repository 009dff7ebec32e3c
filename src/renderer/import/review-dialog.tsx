import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { factsOf } from '../../shared/import/review/fact-values.ts';
import { type FileReview, isUnread } from '../../shared/import/review/file-review.ts';
import { hiddenCount } from '../../shared/import/review/lines.ts';
import { readingProgress } from '../../shared/import/review/outcome.ts';
import { comesIn, isFlagged } from '../../shared/import/review/status.ts';
import type { Id } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownKeys } from '../ui/keys.ts';
import { FileList } from './file-list.tsx';
import { FilePane } from './file-pane.tsx';
import { ReadingLine } from './reading-line.tsx';
import type { ReviewActs } from './review-acts.ts';
import styles from './review-dialog.module.css';

/** What was read of each file and found in it, before anything enters the library. */
export function ReviewDialog({
  files,
  isSettled,
  importing,
  problem,
  acts,
}: {
  files: readonly FileReview[];
  /** Whether they were looked at beside one another and beside the library. */
  isSettled: boolean;
  /** How many documents are stored, while they are being added. */
  importing: { readonly done: number; readonly total: number } | null;
  /** Why they could not be added. */
  problem: string | null;
  acts: ReviewActs;
}) {
  const [chosen, setChosen] = useState<Id | null>(null);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  const coming = files.filter(comesIn).length;
  const next = nextFlagged(files, file);
  const progress = readingProgress(files);
  const isReading = progress.done < progress.total;
  const canImport = coming > 0 && !isReading && isSettled && importing === null;
  const cancel = (): void => {
    if (importing === null) acts.cancel(); // what is being added is added whole, and can be undone
  };
  const importAll = (): void => {
    const unread = files.find((each) => comesIn(each) && isUnread(each));
    if (unread === undefined) acts.importAll();
    else {
      setChosen(unread.id);
      say(`Put the date of ${unread.name} right first, or empty its field.`, 'error');
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    if (canImport) importAll();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Dialog
      title={`Import ${counted(files.length, 'file')}`}
      width={1120}
      height={752}
      bare
      onClose={cancel}
      actions={
        <>
          {problem === null ? null : (
            <p role="alert" className={styles['problem']}>
              {problem}
            </p>
          )}
          {file === undefined || problem !== null ? null : <Remember file={file} acts={acts} />}
          <Button disabled={importing !== null} onClick={cancel}>
            Cancel
          </Button>
          {next === null ? null : <Button onClick={() => setChosen(next)}>Next file</Button>}
          <Button kind="primary" disabled={!canImport} title={shownKeys('Mod+Enter')} onClick={importAll}>
            {importing === null
              ? `Import ${counted(coming, 'document')}`
              : `Importing ${importing.done + 1} of ${counted(importing.total, 'document')}`}
          </Button>
        </>
      }
    >
      <div className={styles['body']} inert={importing !== null}>
        <div className={styles['files']}>
          {isReading ? <ReadingLine progress={progress} onStop={acts.stop} /> : null}
          <FileList files={files} current={file?.id ?? ''} onChoose={setChosen} />
          <Button kind="ghost" className={styles['add'] ?? ''} onClick={acts.add}>
            <Plus size={15} aria-hidden="true" />
            Add files…
          </Button>
          {isReading || isSettled ? null : <p role="status">Looking for what is there already</p>}
        </div>
        {file === undefined ? null : <FilePane key={file.id} file={file} files={files} acts={acts} />}
      </div>
    </Dialog>
  );
}

/** Whether the lines hidden in a file are to be known again in texts of its outlet. */
function Remember({ file, acts }: { file: FileReview; acts: ReviewActs }) {
  const { outlet, agency } = factsOf(file);
  const of = outlet ?? agency;
  if (of === null || file.status === 'failed' || hiddenCount(file) === 0) return null;
  return (
    <div className={styles['remember']}>
      <Check
        checked={file.edits.remember}
        onChange={(remember) => acts.edit(file.id, (edits) => ({ ...edits, remember }))}
      >
        Remember these lines for {of}
      </Check>
    </div>
  );
}

/** The flagged file behind this one, from the first again at the end; null where there is no other. */
function nextFlagged(files: readonly FileReview[], file: FileReview | undefined): Id | null {
  const at = files.findIndex(({ id }) => id === file?.id);
  const others = [...files.slice(at + 1), ...files.slice(0, Math.max(0, at))];
  return others.find(isFlagged)?.id ?? null;
}
