import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** One of several, of which one holds. */
export function Radio({
  name,
  checked,
  disabled = false,
  onChoose,
  children,
}: {
  name: string;
  checked: boolean;
  disabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['row']}>
      <input
        type="radio"
        name={name}
        className={styles['radio']}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
      />
      <span className={styles['name']}>{children}</span>
    </label>
  );
}

/** One of several that say much: its head beside the button, what it says under it, all of it to be clicked. */
export function RadioCard({
  name,
  checked,
  head,
  onChoose,
  children,
}: {
  name: string;
  checked: boolean;
  head: ReactNode;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['card']} data-checked={checked}>
      <span className={styles['row']}>
        <input type="radio" name={name} className={styles['radio']} checked={checked} onChange={onChoose} />
        <span className={styles['name']}>{head}</span>
      </span>
      {children}
    </label>
  );
}

/** On or off, with a detail at the end of its row. */
export function Check({
  checked,
  crossed = false,
  disabled = false,
  detail,
  onChange,
  children,
}: {
  checked: boolean;
  /** Neither on nor merely off: turned away. What is inside says so in words. */
  crossed?: boolean;
  disabled?: boolean;
  detail?: ReactNode;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        className={styles['check']}
        data-crossed={crossed}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['name']}>{children}</span>
      {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
    </label>
  );
}
