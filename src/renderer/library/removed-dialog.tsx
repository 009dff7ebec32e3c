import { useRef } from 'react';
import { outletOf } from '../../shared/model/library.ts';
import type { RemovedDocument } from '../../shared/model/removed-document.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownMoment } from '../ui/moment.ts';
import { restoreDocument, withMarks } from './library-acts.ts';
import styles from './removed-dialog.module.css';

/** The documents taken out of the library, the latest first: each comes back with all that was made of it. */
export function RemovedDialog({ onClose }: { onClose: () => void }) {
  const removed = useWorkspace((workspace) => workspace.removed);
  const list = [...removed.values()].toSorted((a, b) => b.removedAt.localeCompare(a.removedAt));
  const rows = useRef<HTMLUListElement>(null);
  const done = useRef<HTMLButtonElement>(null);
  /** The button that was pressed goes with its row: the next one has the focus. */
  const goOn = (): void =>
    void requestAnimationFrame(() => (rows.current?.querySelector('button') ?? done.current)?.focus());
  return (
    <Dialog
      title="Removed documents"
      facts={list.length === 0 ? '' : String(list.length)}
      width={640}
      onClose={onClose}
      actions={
        <Button ref={done} kind="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {list.length === 0 ? (
        <p className={styles['empty']}>
          No document is removed. One that is stands here until it is restored, also after a restart.
        </p>
      ) : (
        <ul ref={rows} className={styles['list']}>
          {list.map((each) => (
            <Row key={each.id} removed={each} onRestored={goOn} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Row({
  removed: { id, document, annotations, memo, removedAt },
  onRestored,
}: {
  removed: RemovedDocument;
  onRestored: () => void;
}) {
  return (
    <li>
      <span className={styles['number']}>{document.number}</span>
      <div className={styles['content']}>
        <div className={styles['title']} lang={document.language}>
          {document.title}
        </div>
        <div className={styles['facts']}>
          {outletOf(document)} · removed {shownMoment(removedAt)}
          {withMarks(annotations.length)}
          {memo === null ? '' : ' and a memo'}
        </div>
      </div>
      <Button
        aria-label={`Restore ${document.number}`}
        onClick={() => void restoreDocument(id).then(onRestored)}
      >
        Restore
      </Button>
    </li>
  );
}
