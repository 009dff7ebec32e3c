import styles from './side-letter.module.css';

/** The letter of a side: A filled, B outlined. */
export function SideLetter({ side }: { side: 'A' | 'B' }) {
  return <span className={`${styles['letter']} ${styles[side] ?? ''}`}>{side}</span>;
}
