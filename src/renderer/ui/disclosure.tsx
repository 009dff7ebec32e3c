import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './disclosure.module.css';

/** A part of a column that is opened by its name, with what it holds now said beside that. */
export function Disclosure({
  name,
  detail,
  children,
}: {
  name: string;
  detail: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles['part']}>
      <button
        type="button"
        className={styles['head']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{name}</span>
        <small>{detail}</small>
        <ChevronRight size={14} aria-hidden="true" />
      </button>
      <div id={id} role="group" aria-label={name} hidden={!open} className={styles['inside']}>
        {open ? children : null}
      </div>
    </section>
  );
}
