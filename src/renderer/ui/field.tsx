import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import styles from './field.module.css';

/** One line of text with its label; a problem is a sentence under it. */
export function Field({
  label,
  value,
  problem = null,
  onChange,
  onEnter,
}: {
  label: string;
  value: string;
  problem?: string | null;
  onChange: (value: string) => void;
  onEnter?: () => void;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** One of a list that may be long, chosen from a menu of the system's. */
export function SelectField({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['choice']}>
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronsUpDown size={13} aria-hidden="true" />
      </span>
    </div>
  );
}
