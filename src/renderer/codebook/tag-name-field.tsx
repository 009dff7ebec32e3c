import { useId, useState } from 'react';
import type { TagLook } from '../../shared/model/tag.ts';
import { sentenceOf } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './tag-row.module.css';

/** A field for a tag's name in the tree. What is wrong with a name is said under it, and the field stays. */
export function TagNameField({
  label,
  look,
  initial,
  onKeep,
  onDone,
}: {
  label: string;
  look: TagLook;
  initial: string;
  onKeep: (name: string) => Promise<void>;
  /** `byKey`: Enter or Esc ended it, and the focus stands nowhere then. */
  onDone: (byKey: boolean) => void;
}) {
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const keep = (byKey: boolean): void => {
    if (name === initial && initial !== '') onDone(byKey);
    else
      onKeep(name).then(
        () => onDone(byKey),
        (error: unknown) => setProblem(sentenceOf(error)),
      );
  };
  return (
    <div className={styles['naming']} role="none">
      <div>
        <Mark look={look} />
        <input
          autoFocus
          data-first-focus
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          value={name}
          placeholder="Name"
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
          onBlur={() =>
            problem === null && name.trim() !== '' && name !== initial ? keep(false) : onDone(false)
          }
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') keep(true);
            else if (event.key === 'Escape') onDone(true);
          }}
        />
      </div>
      {problem === null ? null : (
        <p id={id} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
