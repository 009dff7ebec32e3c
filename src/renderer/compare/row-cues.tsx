import { cueLabels } from '../../shared/comparison/cues/row-cue.ts';
import styles from './row-cues.module.css';
import { useRowCues } from './use-row-cues.ts';

/** Says in a word or two why a row is worth a look: its cues are words that weigh more than others. */
export function RowCues({ row }: { row: number }) {
  const labels = cueLabels(useRowCues(row));
  return labels.length === 0 ? null : (
    <span aria-hidden="true" className={styles['why']}>
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </span>
  );
}
