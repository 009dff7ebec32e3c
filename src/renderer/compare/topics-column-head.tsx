import { SideLetter } from '../ui/side-letter.tsx';
import styles from './topics-column-head.module.css';
import type { ToldDocument } from './use-topics.ts';

/** Which document a column is of: its letter in a pair, and its number. */
export function TopicsColumnHead({ told: { name, document } }: { told: ToldDocument }) {
  return (
    <span className={styles['head']} title={document.title}>
      {name === 'A' || name === 'B' ? <SideLetter side={name} /> : null}
      {document.number}
    </span>
  );
}
