import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { shownKeys } from './keys.ts';
import styles from './writing-field.module.css';

/**
 * A long text that is saved as it is typed. It takes the focus when it opens and
 * gives it back when it goes; Esc and Ctrl Enter are done once what is typed is taken.
 */
export function WritingField({
  label,
  placeholder,
  form,
  typed,
  facts,
  onDone,
}: {
  label: string;
  placeholder: string;
  /** What may be written in it. */
  form: 'Markdown' | 'Plain text and links';
  typed: {
    readonly value: string;
    readonly type: (text: string) => void;
    readonly flush: () => Promise<boolean>;
  };
  /** Said of it at its foot. */
  facts: ReactNode;
  onDone: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    return () => giveBack(opener, area);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    void typed.flush().then((taken) => taken && onDone());
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles['text']}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        value={typed.value}
        onChange={({ target }) => typed.type(target.value)}
        onBlur={() => void typed.flush()}
        onKeyDown={onKeyDown}
      />
      <footer className={styles['foot']}>
        <span>{facts}</span>
        <span>
          {form}, saved as you type. <kbd>{shownKeys('Mod+Enter')}</kbd> closes
        </span>
      </footer>
    </>
  );
}

/** The focus goes back to what opened the field, unless it went elsewhere meanwhile. */
function giveBack(opener: Element | null, area: Element | null): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body && activeElement !== area) return;
  const target =
    opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      ? opener
      : document.querySelector<HTMLElement>('main [role="document"], main [role="grid"]');
  target?.focus({ preventScroll: true });
}
