import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { beforeClosing } from '../state/closing.ts';
import { run } from '../state/workspace.ts';
import styles from './note-editor.module.css';

/** How long after the last letter a note is handed over, in milliseconds. */
const pause = 400;

/**
 * The note of an annotation: plain text that grows and is saved as it is typed; what is still
 * held goes out when the field is left, when it closes and before the window closes.
 */
export function NoteEditor({
  annotation: { id, note },
  focused,
  onDone,
}: {
  annotation: Annotation;
  /** Another number: take the focus. 0: leave it where it is. */
  focused: number;
  /** Esc or Ctrl Enter: back to the text. */
  onDone: () => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const flush = useFlush(id, () => setDraft(null));
  useEffect(() => {
    if (focused === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <textarea
      ref={field}
      className={styles['note']}
      aria-label="Note"
      placeholder="Write a note"
      spellCheck={false}
      rows={1}
      value={draft ?? note}
      onChange={({ target }) => {
        setDraft(target.value);
        flush.later(target.value);
      }}
      onBlur={() => void flush.now()}
      onKeyDown={onKeyDown}
    />
  );
}

/** Hands over what is typed after a pause, or now. A note that main refuses stays in the field. */
function useFlush(
  id: string,
  onSaved: () => void,
): { later: (note: string) => void; now: () => Promise<void> } {
  const saved = useRef(onSaved);
  useEffect(() => {
    saved.current = onSaved;
  });
  const [flush] = useState(() => {
    let held: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = async (): Promise<void> => {
      clearTimeout(timer);
      const note = held;
      if (note === null) return;
      held = null;
      const done = await run({ type: 'noteAnnotation', id, note });
      if (held !== null) return; // typed on meanwhile
      if (done) saved.current();
      else held = note;
    };
    const later = (note: string): void => {
      held = note;
      clearTimeout(timer);
      timer = setTimeout(() => void now(), pause);
    };
    return { later, now };
  });
  useEffect(() => {
    const forget = beforeClosing(flush.now);
    return () => {
      forget();
      void flush.now();
    };
  }, [flush]);
  return flush;
}
