import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run } from '../state/workspace.ts';
import styles from './note-editor.module.css';

/** The note of an annotation: plain text that grows and is saved as it is typed. */
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
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSavedAsTyped(note, (text) => run({ type: 'noteAnnotation', id, note: text }));
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
      value={typed.value}
      onChange={({ target }) => typed.type(target.value)}
      onBlur={() => void typed.flush()}
      onKeyDown={onKeyDown}
    />
  );
}
