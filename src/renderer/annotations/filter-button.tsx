import { ChevronDown } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './filter-bar.module.css';

/** What a part of the filter hangs from: its name, and how much of it is asked for. */
export function FilterButton({
  name,
  value,
  ref,
  ...props
}: {
  name: string;
  /** In short, `2` or `with a note`; null while nothing is asked for. */
  value: string | null;
  ref?: Ref<HTMLButtonElement>;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'value'>) {
  return (
    <button ref={ref} type="button" className={styles['part']} data-set={value !== null} {...props}>
      {name}
      {value === null ? null : <span className={styles['value']}>{value}</span>}
      <ChevronDown size={13} aria-hidden="true" />
    </button>
  );
}
