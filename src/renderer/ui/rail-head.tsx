import type { ReactNode } from 'react';
import styles from './rail-head.module.css';

/** The head of a part of the rail: its name, how many there are, what can be done. */
export function RailHead({ name, count, children }: { name: string; count: number; children: ReactNode }) {
  return (
    <div className={styles['head']}>
      <h2>{name}</h2>
      <span>{count}</span>
      {children}
    </div>
  );
}
