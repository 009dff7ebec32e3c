import { ArrowUpDown } from 'lucide-react';
import type { PresenceFilter } from '../../shared/comparison/presence-list.ts';
import { presenceNames } from '../../shared/comparison/presence-words.ts';
import type { Presence } from '../../shared/comparison/presence.ts';
import bar from './filter-bar.module.css';
import styles from './presence-bar.module.css';
import { PresenceGlyph } from './presence-glyph.tsx';

const filters: readonly { readonly filter: PresenceFilter; readonly name: string }[] = [
  { filter: 'all', name: 'All' },
  { filter: 'some-leave-out', name: 'Left out by some' },
  { filter: 'none-carries', name: 'In none' },
  { filter: 'all-carry', name: 'In all' },
];
const legend: readonly Presence[] = ['same', 'reworded', 'divided', 'joined', 'inside', 'part'];

/** Which paragraphs are shown, and what the signs mean. */
export function PresenceBar({
  counts,
  several,
  filter,
  onFilter,
}: {
  counts: Readonly<Record<PresenceFilter, number>>;
  /** Of one other document, "some" and "none" are the same. */
  several: boolean;
  filter: PresenceFilter;
  onFilter: (filter: PresenceFilter) => void;
}) {
  return (
    <div className={bar['bar']}>
      <div role="group" aria-label="Paragraphs shown" className={bar['filters']}>
        {filters
          .filter((each) => several || each.filter !== 'some-leave-out')
          .map((each) => (
            <button
              key={each.filter}
              type="button"
              aria-pressed={each.filter === filter}
              onClick={() => onFilter(each.filter)}
            >
              {each.name}
              <span className={bar['count']}>{counts[each.filter].toLocaleString('en')}</span>
            </button>
          ))}
      </div>
      <span className={bar['space']} />
      <ul className={styles['legend']} aria-label="Signs">
        {legend.map((is) => (
          <li key={is}>
            <PresenceGlyph is={is} />
            {presenceNames[is]}
          </li>
        ))}
        <li>
          <ArrowUpDown size={12} aria-hidden="true" />
          moved
        </li>
      </ul>
    </div>
  );
}
