import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { dismissToast, type Toast, useSaying, useToast } from '../state/feedback.ts';
import { shownKeys } from '../ui/keys.ts';
import { useTopDialog } from '../ui/top-dialog.ts';
import styles from './toast-area.module.css';

/** How long a toast stays, in milliseconds. */
const stays = 8_000;

/**
 * One sentence at a time over the page, eight seconds, with a way back. Over a modal dialog it
 * stands inside that, and says there what the status bar says: all else is out of reach and silent.
 */
export function ToastArea() {
  const toast = useToast();
  const saying = useSaying();
  const dialog = useTopDialog();
  const area = (
    <section aria-label="Message" aria-live="polite" className={styles['area']}>
      {toast === null ? null : <Message key={toast.turn} toast={toast} />}
    </section>
  );
  if (dialog === null) return area;
  return createPortal(
    <>
      {area}
      <p role="status" className="visually-hidden">
        {saying?.sentence}
      </p>
    </>,
    dialog,
  );
}

/** Rests under the pointer and the focus. Its button leaves the focus where the work is. */
function Message({ toast: { sentence, action } }: { toast: Toast }) {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (resting) return undefined;
    const timer = setTimeout(dismissToast, stays);
    return () => clearTimeout(timer);
  }, [resting]);
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setResting(true)}
      onPointerLeave={() => setResting(false)}
      onFocus={() => setResting(true)}
      onBlur={() => setResting(false)}
    >
      <Check size={15} aria-hidden="true" />
      <span>{sentence}</span>
      {action === null ? null : (
        <button
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            dismissToast();
            action.run();
          }}
        >
          {action.label}
          {action.keys === undefined ? null : <kbd>{shownKeys(action.keys)}</kbd>}
        </button>
      )}
    </div>
  );
}
