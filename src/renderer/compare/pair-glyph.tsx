import type { RowKind } from '../../shared/comparison/rows.ts';
import styles from './pair-glyph.module.css';

/** Two small bars that name a kind of row: which side has it, and whether it is the same. */
export function PairGlyph({ kind }: { kind: RowKind }) {
  return (
    <span aria-hidden="true" className={`${styles['pair']} ${styles[kind] ?? ''}`}>
      <b />
      <b />
    </span>
  );
}
