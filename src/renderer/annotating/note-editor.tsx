import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Annotation, longestNote } from '../../shared/model/annotation.ts';
import { say } from '../state/feedback.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run } from '../state/workspace.ts';
import styles from './note-editor.module.css';
import { NoteTagList, type NoteTagRow } from './note-tag-list.tsx';
import { useHashNames } from './use-hash-names.ts';
import { useNoteTagRows } from './use-note-tag-rows.ts';

/** From this length on, in UTF-16 code units, the field scrolls instead of growing: to measure all of it takes long. */
const growing = 20_000;

/**
 * The note of an annotation: plain text that grows and is saved as it is typed. A `#name` in it
 * adds the tag; while one is typed, the tags it may mean are listed.
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
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const typed = useSavedAsTyped(note, {
    field: `note ${id}`,
    save: (text) => run({ type: 'noteAnnotation', id, note: text }),
  });
  const hashes = useHashNames(id, note, field, typed.flush);
  const [caret, setCaret] = useState<number | null>(null);
  const naming = useNoteTagRows(typed.value, caret);
  useEffect(() => {
    if (focused === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [focused]);

  const take = (row: NoteTagRow | undefined): void => {
    if (row === undefined || naming.at === null) return;
    if ('tag' in row) hashes.take(row.tag, naming.at.start, naming.at.end);
    else hashes.create(row.create, naming.at.start, naming.at.end);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isDone) {
      hashes.read(event.currentTarget.value, null);
      onDone();
    } else if (naming.rows.length > 0 && naming.onKey(event, take)) {
      // The list had it.
    } else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { currentTarget } = event;
    const { value, selectionStart, selectionEnd } = currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= growing) return;
    // The field would take line by line, and be busy for minutes.
    event.preventDefault();
    const before = value.slice(0, selectionStart) + pasted.replaceAll(/\r\n?/g, '\n');
    const text = before + value.slice(selectionEnd);
    if (!fits(text.length)) return;
    typed.type(text);
    hashes.read(text, null);
    requestAnimationFrame(() => currentTarget.setSelectionRange(before.length, before.length));
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles['note']}
        data-long={typed.value.length > growing}
        aria-label="Note"
        aria-autocomplete="list"
        aria-controls={naming.rows.length === 0 ? undefined : list}
        aria-activedescendant={
          naming.rows[naming.marked] === undefined ? undefined : `${list}-${naming.marked}`
        }
        placeholder="Write a note"
        spellCheck={false}
        rows={1}
        value={typed.value}
        onChange={({ target, nativeEvent }) => {
          if (!fits(target.value.length)) return;
          typed.type(target.value);
          setCaret(target.selectionStart);
          const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          if (!isComposing) hashes.read(target.value, target.selectionStart);
        }}
        onCompositionEnd={({ currentTarget }) =>
          hashes.read(currentTarget.value, currentTarget.selectionStart)
        }
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onPaste={onPaste}
        onBlur={({ target }) => {
          setCaret(null);
          hashes.read(target.value, null);
          void typed.flush();
        }}
        onKeyDown={onKeyDown}
      />
      {naming.rows.length === 0 ? null : (
        <NoteTagList id={list} rows={naming.rows} marked={naming.marked} onTake={take} />
      )}
    </>
  );
}

/** Whether a note may be that long; says so where it may not. UTF-16 code units. */
function fits(length: number): boolean {
  if (length <= longestNote) return true;
  say(`Not taken: a note holds ${longestNote.toLocaleString('en')} characters at most`, 'error');
  return false;
}
