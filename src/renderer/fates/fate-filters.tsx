import type { Proposal } from '../../shared/anchoring/carrying.ts';
import styles from './fate-filters.module.css';
import { passesFate, type ShownFate, shownFates } from './shown-fates.ts';

/** Which fates are listed, with how many there are of each. */
export function FateFilters({
  proposals,
  filter,
  onFilter,
}: {
  proposals: readonly Proposal[];
  filter: ShownFate;
  onFilter: (filter: ShownFate) => void;
}) {
  return (
    <div role="group" aria-label="Fates shown" className={styles['filters']}>
      {shownFates.map((shown) => {
        const count = proposals.filter((one) => passesFate(one, shown)).length;
        if (shown === 'refused' && count === 0 && filter !== 'refused') return null;
        return (
          <button key={shown} type="button" aria-pressed={shown === filter} onClick={() => onFilter(shown)}>
            {shown.charAt(0).toUpperCase() + shown.slice(1)}
            <span className={styles['count']}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
