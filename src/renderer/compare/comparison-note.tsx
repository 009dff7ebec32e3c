import type { Id } from '../../shared/model/ids.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './comparison-note.module.css';

/** The analyst's note on a saved comparison, saved as it is typed. */
export function ComparisonNote({ id, onClose }: { id: Id; onClose: () => void }) {
  const stored = useWorkspace(({ comparisons }) => comparisons.get(id)?.note ?? '');
  const { value, type } = useSavedAsTyped(stored, (note) => run({ type: 'noteComparison', id, note }));
  return (
    <Dialog
      title="Note on this comparison"
      width={520}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <textarea
        aria-label="Note on this comparison"
        className={styles['note']}
        value={value}
        rows={8}
        onChange={(event) => type(event.target.value)}
      />
    </Dialog>
  );
}
