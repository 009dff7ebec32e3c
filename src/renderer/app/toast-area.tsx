import { Check } from 'lucide-react';
import { Toast } from 'radix-ui';
import { dismissToast, useToast } from '../state/feedback.ts';
import styles from './toast-area.module.css';

/** One sentence at a time over the page, eight seconds, with a way back. Rests under the pointer and the focus. */
export function ToastArea() {
  const toast = useToast();
  return (
    <Toast.Provider duration={8_000} label="Message">
      {toast === null ? null : (
        <Toast.Root
          key={toast.turn}
          className={styles['toast']}
          onOpenChange={(open) => !open && dismissToast()}
        >
          <Check size={15} strokeWidth={2} aria-hidden="true" />
          <Toast.Title>{toast.sentence}</Toast.Title>
          {toast.action === null ? null : (
            <Toast.Action altText={toast.action.label} asChild>
              <button type="button" onClick={toast.action.run}>
                {toast.action.label}
                {toast.action.keys === undefined ? null : <kbd>{toast.action.keys}</kbd>}
              </button>
            </Toast.Action>
          )}
        </Toast.Root>
      )}
      <Toast.Viewport className={styles['area']} />
    </Toast.Provider>
  );
}
