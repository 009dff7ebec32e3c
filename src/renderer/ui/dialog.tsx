import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';
import { LayerGroup } from './layer.tsx';
import { enterDialog } from './top-dialog.ts';

/**
 * A modal dialog: the platform's own, so the focus stays inside, Esc closes, and what opened it
 * gets the focus back. Menus and tooltips of what is inside are drawn over it.
 */
export function Dialog({
  title,
  facts,
  width,
  height,
  bare = false,
  headActions,
  onClose,
  actions,
  children,
}: {
  title: string;
  /** Said beside the title, in figures. */
  facts?: string;
  /** CSS pixels; without a height it is as high as what is inside. */
  width: number;
  height?: number;
  /** Whether the inside reaches the edges and scrolls by itself. */
  bare?: boolean;
  headActions?: ReactNode;
  onClose: () => void;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const opener = openerOf(document.activeElement);
    dialog.showModal();
    const leave = enterDialog(dialog);
    // The platform would choose the close button, which stands first.
    (
      dialog.querySelector<HTMLElement>('[data-first-focus]') ??
      dialog.querySelector<HTMLElement>(
        ':scope > [data-body] :is(input, textarea, button, [tabindex="0"])',
      ) ??
      dialog
    ).focus();
    return () => {
      leave();
      dialog.close();
      opener?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles['dialog']}
      style={{ width, height }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <LayerGroup>
        {(layer) => (
          <>
            <div className={styles['head']}>
              <h1 id={heading}>{title}</h1>
              {facts === undefined ? null : <span className={styles['facts']}>{facts}</span>}
              <span className={styles['space']} />
              {headActions}
              <IconButton label="Close" keys="Esc" onClick={onClose}>
                <X size={16} />
              </IconButton>
            </div>
            <div data-body className={bare ? styles['bare'] : styles['body']}>
              {children}
            </div>
            {actions === undefined ? null : <div className={styles['foot']}>{actions}</div>}
            {layer}
          </>
        )}
      </LayerGroup>
    </dialog>
  );
}

/** What gets the focus back: of a menu, which is gone by then, what it hung from. */
function openerOf(active: Element | null): HTMLElement | null {
  const trigger = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? null;
  const opener = trigger === null ? active : document.getElementById(trigger);
  return opener instanceof HTMLElement ? opener : null;
}
