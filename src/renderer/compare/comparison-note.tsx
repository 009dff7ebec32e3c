import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './comparison-note.module.css';

/** What is typed is saved after this pause, in milliseconds, and when the dialog closes. */
const pause = 400;

/** The analyst's note on a saved comparison, saved as it is typed. */
export function ComparisonNote({ id, onClose }: { id: Id; onClose: () => void }) {
  const comparison = useWorkspace(({ comparisons }) => comparisons.get(id));
  const stored = comparison?.note ?? '';
  const [note, setNote] = useState(stored);
  const latest = useRef({ note, stored });
  useEffect(() => {
    latest.current = { note, stored };
  });
  useEffect(() => {
    if (note === latest.current.stored) return undefined;
    const timer = setTimeout(() => void run({ type: 'noteComparison', id, note }), pause);
    return () => clearTimeout(timer);
  }, [id, note]);
  useEffect(
    () => () => {
      const { note: typed, stored: kept } = latest.current;
      if (typed !== kept) void run({ type: 'noteComparison', id, note: typed });
    },
    [id],
  );
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
        value={note}
        rows={8}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
