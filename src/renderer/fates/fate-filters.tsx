import type { Proposal } from '../../shared/anchoring/carrying.ts';
import { fateName } from '../../shared/anchoring/fate-words.ts';
import styles from './fate-filters.module.css';
import { passesFate, type ShownFate, shownFates } from './shown-fates.ts';

/** Which fates are listed, with how many there are of each. */
export function FateFilters({
  proposals,
  filter,
  isBack,
  onFilter,
}: {
  proposals: readonly Proposal[];
  filter: ShownFate;
  /** Whether they are looked for in the earlier version: what it lacks was added. */
  isBack: boolean;
  onFilter: (filter: ShownFate) => void;
}) {
  return (
    <div role="group" aria-label="Fates shown" className={styles['filters']}>
      {shownFates.map((shown) => {
        const count = proposals.filter((one) => passesFate(one, shown)).length;
        if (shown === 'refused' && count === 0 && filter !== 'refused') return null;
        return (
          <button key={shown} type="button" aria-pressed={shown === filter} onClick={() => onFilter(shown)}>
            {nameOf(shown, isBack)}
            <span className={styles['count']}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}

/** `Verbatim`; of what the earlier version lacks `Added`. */
function nameOf(shown: ShownFate, isBack: boolean): string {
  const name = shown === 'refused' || shown === 'all' ? shown : fateName(shown, isBack);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
