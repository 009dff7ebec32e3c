import type { Id } from '../../shared/model/ids.ts';
import { removeDocuments } from '../library/library-acts.ts';
import { pickedNow } from '../library/picked.ts';
import { saveText } from '../library/save-text.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { askAbout, closeLibraryDialog, useLibraryDialog } from '../state/library-dialog.ts';
import { viewStore } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { lazily } from '../ui/lazily.tsx';

const FactsDialog = lazily(async () => (await import('../document-facts/facts-dialog.tsx')).FactsDialog);
const KindsDialog = lazily(async () => (await import('../document-facts/kinds-dialog.tsx')).KindsDialog);
const GroupDialog = lazily(async () => (await import('../library/group-dialog.tsx')).GroupDialog);
const GroupNameDialog = lazily(async () => (await import('../library/group-dialog.tsx')).GroupNameDialog);
const RemovedDialog = lazily(async () => (await import('../library/removed-dialog.tsx')).RemovedDialog);

/** What is asked about documents, and what the menus and the palette do with the document that is open. */
export function LibraryDialogs() {
  const dialog = useLibraryDialog();
  useAction('facts', () => withOpen((document) => askAbout({ about: 'facts', document })));
  useAction('block-kinds', () => withOpen((document) => askAbout({ about: 'kinds', document })));
  useAction('save-text', () => withOpen((document) => void saveText(document)));
  useAction('group-documents', () =>
    withMeant((documents) => askAbout({ about: 'group', documents: [...documents] })),
  );
  useAction('remove-document', () => withMeant((documents) => void removeDocuments(documents)));
  useAction('removed-documents', () => askAbout({ about: 'removed' }));
  switch (dialog?.about) {
    case 'facts':
      return <FactsDialog key={dialog.document} id={dialog.document} onClose={closeLibraryDialog} />;
    case 'kinds':
      return <KindsDialog id={dialog.document} onClose={closeLibraryDialog} />;
    case 'group':
      return <GroupDialog documents={dialog.documents} onClose={closeLibraryDialog} />;
    case 'group-name':
      return <GroupNameDialog group={dialog.group} onClose={closeLibraryDialog} />;
    case 'removed':
      return <RemovedDialog onClose={closeLibraryDialog} />;
    case undefined:
      return null;
  }
}

function withOpen(act: (document: Id) => void): void {
  const { document } = viewStore.get();
  if (document !== null && workspaceNow().documents.has(document)) act(document);
  else say('No document is open');
}

/** What is picked in the library, else the document that is open. */
function withMeant(act: (documents: ReadonlySet<Id>) => void): void {
  const picked = pickedNow();
  if (picked.size > 0) act(picked);
  else withOpen((document) => act(new Set([document])));
}
