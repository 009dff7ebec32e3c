import { cueLabels, cuesSaid } from '../../shared/comparison/cues/row-cue.ts';
import styles from './row-cues.module.css';
import { useRowCues } from './use-row-cues.ts';

/** Says to a listener which words of a row weigh more than others, behind what the row is. */
export function CuesSaid({ row }: { row: number }) {
  const cues = useRowCues(row);
  return cues.length === 0 ? null : <span className="visually-hidden">; {cuesSaid(cues)}</span>;
}

/** The same to a reader, in a word for each reason: under the glyph of the row. */
export function CueLabels({ row }: { row: number }) {
  const labels = cueLabels(useRowCues(row));
  return labels.length === 0 ? null : (
    <span aria-hidden="true" className={styles['why']}>
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </span>
  );
}
