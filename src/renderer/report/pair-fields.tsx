import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './pair-fields.module.css';

/** Which two documents are compared. Choosing one that stands on the other side swaps them. */
export function PairFields({ pair }: { pair: NonNullable<ReportOptions['comparison']> }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const choose = (side: 'left' | 'right', id: Id): void => {
    const other = side === 'left' ? 'right' : 'left';
    changeOptions({
      comparison: { ...pair, [side]: id, ...(pair[other] === id ? { [other]: pair[side] } : {}) },
    });
  };
  return (
    <div className={styles['fields']}>
      {(['left', 'right'] as const).map((side) => (
        <label key={side}>
          {side === 'left' ? 'A' : 'B'}
          <select value={pair[side]} onChange={(event) => choose(side, event.target.value)}>
            {documentsInOrder(documents).map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number} {title}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
