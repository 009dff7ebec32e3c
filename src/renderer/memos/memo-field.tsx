import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { shownKeys } from '../ui/keys.ts';
import { shownMoment } from '../ui/moment.ts';
import styles from './memo-field.module.css';

/**
 * The memo of one thing: plain Markdown, saved as it is typed. It takes the focus when it opens
 * and gives it back when it goes; Esc and Ctrl Enter are done once what is typed is taken.
 */
export function MemoField({
  about,
  name,
  onDone,
}: {
  about: Id;
  /** What it is about, for its label. */
  name: string;
  onDone: () => void;
}) {
  const memo = useWorkspace(({ memos }) => memos.get(about));
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSavedAsTyped(memo?.text ?? '', {
    field: `memo ${about}`,
    save: (text) => run({ type: 'writeMemo', about, text }),
  });
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
        aria-label={`Memo of ${name}`}
        placeholder="What you think of it as a whole"
        spellCheck={false}
        value={typed.value}
        onChange={({ target }) => typed.type(target.value)}
        onBlur={() => void typed.flush()}
        onKeyDown={onKeyDown}
      />
      <footer className={styles['foot']}>
        <span>{memo === undefined ? 'Nothing written yet' : `Changed ${shownMoment(memo.updatedAt)}`}</span>
        <span>
          Markdown, saved as you type. <kbd>{shownKeys('Mod+Enter')}</kbd> closes
        </span>
      </footer>
    </>
  );
}

/** The focus goes back to what opened the memo, unless it went elsewhere meanwhile. */
function giveBack(opener: Element | null, area: Element | null): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body && activeElement !== area) return;
  const target =
    opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      ? opener
      : document.querySelector<HTMLElement>('main [role="document"], main [role="grid"]');
  target?.focus({ preventScroll: true });
}
