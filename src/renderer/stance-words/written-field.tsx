import { useId, useState } from 'react';
import styles from './stance-dialog.module.css';

/**
 * A field that is written when it is left or Enter is pressed, if nothing is wrong with it; else the
 * problem stands under it, and what was typed stays. Esc in it takes back what was typed.
 */
export function WrittenField({
  label,
  isBare = false,
  value,
  problemOf,
  onWrite,
}: {
  label: string;
  /** Whether the label is only said, not shown. */
  isBare?: boolean;
  value: string;
  problemOf: (written: string) => string | null;
  onWrite: (written: string) => Promise<boolean>;
}) {
  const id = useId();
  /** What was typed over which value: another value takes its place. */
  const [typed, setTyped] = useState<{ over: string; text: string } | null>(null);
  const draft = typed?.over === value ? typed.text : null;
  const [problem, setProblem] = useState<string | null>(null);
  const write = async (): Promise<void> => {
    if (draft === null) return;
    const found = problemOf(draft);
    setProblem(found);
    if (found !== null) return;
    if (draft === value || (await onWrite(draft))) setTyped(null);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isBare ? 'visually-hidden' : ''}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        spellCheck={false}
        value={draft ?? value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setTyped({ over: value, text: event.target.value });
          setProblem(null);
        }}
        onBlur={() => void write()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft !== null && draft !== value) {
            event.preventDefault();
            event.stopPropagation();
            setTyped(null);
            setProblem(null);
          }
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void write();
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
