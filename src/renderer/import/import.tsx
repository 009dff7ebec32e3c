import { useState } from 'react';
import { isEdited } from '../../shared/import/review/file-review.ts';
import { outcomeSentence } from '../../shared/import/review/outcome.ts';
import { counted } from '../../shared/wording.ts';
import { useAction } from '../state/actions.ts';
import { chooseFiles, chooseFolder, findFile } from '../state/choose-files.ts';
import { toast } from '../state/feedback.ts';
import type { Imported } from '../state/import-act.ts';
import {
  editReview,
  endReview,
  filesNow,
  putAside,
  readAgain,
  readAs,
  resumeReview,
  stopReading,
  useImport,
} from '../state/importing.ts';
import { sentenceOf, toastDone, workspaceNow } from '../state/workspace.ts';
import { lazily } from '../ui/lazily.tsx';
import { newVersions } from './new-versions.ts';
import type { ReviewActs } from './review-acts.ts';
import { useArrivals } from './use-arrivals.ts';
import { usePaste } from './use-paste.ts';

const Settling = lazily(async () => (await import('./settling.ts')).Settling);
const ReviewDialog = lazily(async () => (await import('./review-dialog.tsx')).ReviewDialog);
const OutcomeDialog = lazily(async () => (await import('./outcome-dialog.tsx')).OutcomeDialog);
const PasteDialog = lazily(async () => (await import('./paste-dialog.tsx')).PasteDialog);

/** The ways in, the review of what comes in by them, and what there is to say of it afterwards. */
export function Import() {
  const files = useImport((state) => (state.isAside ? null : state.files));
  const isReviewing = useImport((state) => state.files !== null);
  const importing = useImport((state) => state.importing);
  const isSettled = useImport(({ readings, settled }) => readings === settled);
  const [isPasting, setPasting] = useState(false);
  const [outcome, setOutcome] = useState<Imported | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useAction('add-documents', () => void chooseFiles());
  useAction('import-folder', () => void chooseFolder());
  useAction('import-paste', () => setPasting(true));
  usePaste();
  useArrivals();
  const importAll = async (): Promise<void> => {
    setProblem(null);
    try {
      const { importReviewed } = await import('../state/import-act.ts');
      const done = await importReviewed();
      if (leavesToSay(done)) setOutcome(done);
      else toastDone(`Imported ${counted(done.documents.length, 'document')}`);
    } catch (error) {
      setProblem(sentenceOf(error)); // the review is as it was
    }
  };
  /** The way back is offered when it is no longer in the way of what is to be read. */
  const closeOutcome = (said: Imported): void => {
    setOutcome(null);
    toastDone(outcomeSentence(said));
  };
  const acts: ReviewActs = { ...fileActs, importAll: () => void importAll() };
  return (
    <>
      {isReviewing ? <Settling /> : null}
      {files === null ? null : (
        <ReviewDialog
          files={files}
          isSettled={isSettled}
          importing={importing}
          problem={problem}
          acts={acts}
        />
      )}
      {isPasting ? <PasteDialog onClose={() => setPasting(false)} /> : null}
      {outcome === null ? null : <OutcomeDialog outcome={outcome} onClose={() => closeOutcome(outcome)} />}
    </>
  );
}

const fileActs: Omit<ReviewActs, 'importAll'> = {
  edit: editReview,
  read: readAs,
  add: () => void chooseFiles(),
  retry: (id) => readAgain(id),
  find: (id) => void findFile(id, filesNow().find((file) => file.id === id)?.name ?? ''),
  stop: stopReading,
  cancel,
};

/** What was changed by hand or pasted can be gone back to; a file that was only read can be read again. */
function cancel(): void {
  if (!filesNow().some((file) => isEdited(file) || file.path === null)) {
    endReview();
    return;
  }
  putAside();
  toast('Nothing was imported. The review is kept for now.', { label: 'Go back', run: resumeReview });
}

/** Whether a file did not come in, or annotations can be carried over to one that did. */
function leavesToSay({ there, failed, leftOut, documents }: Imported): boolean {
  const { documents: library, annotations } = workspaceNow();
  return (
    there.length + failed.length + leftOut.length > 0 ||
    newVersions(documents, library, annotations).length > 0
  );
}
