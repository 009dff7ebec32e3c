import { dispatchAction } from '../state/actions.ts';
import { askAbout } from '../state/library-dialog.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './notice.module.css';

/** What Read says when there is nothing to read. */
export function NoDocument() {
  const empty = useWorkspace(({ documents }) => documents.size === 0);
  const removed = useWorkspace((workspace) => workspace.removed.size);
  return (
    <div className={styles['notice']}>
      <h1>{empty ? 'No documents yet' : 'No document is open'}</h1>
      <p>
        {empty
          ? 'The statements you read and annotate will be here. The first one is added in one act.'
          : 'Choose one in the library on the left.'}
      </p>
      {empty ? (
        <div className={styles['acts']}>
          <Button kind="primary" onClick={() => dispatchAction('add-documents')}>
            Add documents… <kbd>{shownKeys('Mod+I')}</kbd>
          </Button>
          {removed === 0 ? null : (
            <Button onClick={() => askAbout({ about: 'removed' })}>
              {`Restore ${removed === 1 ? 'the removed document' : `one of ${removed} removed`}…`}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
