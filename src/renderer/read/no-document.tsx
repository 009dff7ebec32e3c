import { askAbout } from '../state/library-dialog.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ways-in/drop-zone.tsx';
import styles from './notice.module.css';

/** What Read says when there is nothing to read. */
export function NoDocument() {
  const isEmpty = useWorkspace(({ documents }) => documents.size === 0);
  const removed = useWorkspace((workspace) => workspace.removed.size);
  if (isEmpty)
    return (
      <div className={styles['empty']}>
        <DropZone>
          {removed === 0 ? null : (
            <Button onClick={() => askAbout({ about: 'removed' })}>
              {`Restore ${removed === 1 ? 'the removed document' : `one of ${removed} removed`}…`}
            </Button>
          )}
        </DropZone>
      </div>
    );
  return (
    <div className={styles['notice']}>
      <h1>No document is open</h1>
      <p>Choose one in the library on the left.</p>
    </div>
  );
}
