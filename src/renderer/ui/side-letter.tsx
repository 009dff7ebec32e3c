import styles from './side-letter.module.css';

/** The letter of a side of the comparison: A filled, B outlined. */
export function SideLetter({ side }: { side: 'A' | 'B' }) {
  return <span className={`${styles['letter']} ${styles[side] ?? ''}`}>{side}</span>;
}
