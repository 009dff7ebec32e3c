import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Comparison } from '../../shared/model/comparison.ts';
import { NoteText } from '../annotating/note-text.tsx';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { useKept, useNoted, writeNote } from './kept.ts';
import styles from './saved-note.module.css';

/** The analyst's note on the comparison in sight, under what it comes to; nothing where there is none. */
export function SavedNote() {
  const saved = useKept()?.saved;
  const noted = useNoted();
  /** Whether the button to edit the note takes the focus when it comes: it waits for what was typed to be stored. */
  const isDone = useRef(false);
  if (saved === undefined) return null;
  if (noted === saved.id)
    return (
      <NoteField
        key={saved.id}
        saved={saved}
        onDone={() => {
          isDone.current = true;
          writeNote(null);
        }}
      />
    );
  if (saved.note.trim() === '') return null;
  return (
    <div className={styles['note']}>
      <p>
        <NoteText>{saved.note}</NoteText>
      </p>
      <IconButton
        ref={(button) => {
          if (button !== null && isDone.current) button.focus();
          isDone.current = false;
        }}
        label="Edit the note on this comparison"
        onClick={() => writeNote(saved.id)}
      >
        <Pencil size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** Plain text, saved as it is typed. */
function NoteField({ saved: { id, note }, onDone }: { saved: Comparison; onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { value, type } = useSavedAsTyped(note, {
    field: `comparison ${id}`,
    save: (text) => run({ type: 'noteComparison', id, note: text }),
  });
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  return (
    <div className={styles['note']}>
      <textarea
        ref={field}
        aria-label="Note on this comparison"
        placeholder="What this comparison shows. Esc ends."
        maxLength={longest}
        value={value}
        onChange={(event) => type(event.target.value)}
        onBlur={() => writeNote(null)}
        onKeyDown={(event) => {
          const isDone =
            event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!isDone || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
    </div>
  );
}

/** UTF-16 code units. */
const longest = 1_000_000;
