import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

/** A modal dialog: the platform's own, so the focus stays inside, Esc closes, and what opened it gets the focus back. */
export function Dialog({
  title,
  width,
  onClose,
  actions,
  children,
}: {
  title: string;
  /** CSS pixels. */
  width: number;
  onClose: () => void;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // The platform would choose the close button, which stands first.
    (
      dialog?.querySelector<HTMLElement>(
        ':scope > [data-body] :is(input, textarea, button, [tabindex="0"])',
      ) ?? dialog
    )?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles['dialog']}
      style={{ width }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['head']}>
        <h1 id={heading}>{title}</h1>
        <IconButton label="Close" keys="Esc" onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      </div>
      <div data-body className={styles['body']}>
        {children}
      </div>
      {actions === undefined ? null : <div className={styles['foot']}>{actions}</div>}
    </dialog>
  );
}
