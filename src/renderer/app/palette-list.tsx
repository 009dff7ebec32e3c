import { useLayoutEffect, useRef } from 'react';
import type { PaletteGroup, PaletteHit } from './palette-hit.ts';
import { HitRow } from './palette-row.tsx';
import styles from './palette.module.css';

/** What can be chosen: a hit, or to see more of a group. */
export type PaletteRow = { readonly hit: PaletteHit } | { readonly more: PaletteGroup };

/** The rows of groups, from top to bottom. */
export function rowsOf(groups: readonly PaletteGroup[]): PaletteRow[] {
  return groups.flatMap((group): PaletteRow[] => [
    ...group.hits.map((hit) => ({ hit })),
    ...(group.count > group.hits.length ? [{ more: group }] : []),
  ]);
}

/** The hits in their groups; the hot one is what Enter runs. */
export function PaletteList({
  id,
  groups,
  hot,
  onHot,
  onChoose,
}: {
  id: string;
  groups: readonly PaletteGroup[];
  hot: number;
  onHot: (index: number) => void;
  onChoose: (index: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current === null) return;
    // The heading of the first group belongs to its first row.
    if (hot === 0) list.current.scrollTop = 0;
    else list.current.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [hot]);
  let index = 0;
  const option = () => {
    const own = index++;
    return {
      id: `${id}-${own}`,
      role: 'option',
      'aria-selected': own === hot,
      className: styles['row'],
      onMouseMove: () => own !== hot && onHot(own),
      onClick: () => onChoose(own),
    } as const;
  };
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results" className={styles['list']}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
          <div id={`${id}-${group.name}`} role="presentation" className={styles['head']}>
            {group.name} {counted.has(group.name) ? <span>{group.count}</span> : null}
          </div>
          {group.hits.map((hit) => (
            <div key={hit.key} {...option()}>
              <HitRow hit={hit} />
            </div>
          ))}
          {group.count > group.hits.length ? (
            <div {...option()}>
              <span className={styles['dot']} />
              <span className={styles['more']}>{group.count - group.hits.length} more</span>
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** Groups that say how many they are. */
const counted: ReadonlySet<PaletteGroup['name']> = new Set(['Passages', 'Notes']);
