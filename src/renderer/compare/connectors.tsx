import { useMemo } from 'react';
import { drawnAt } from '../../shared/comparison/drawn.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { type Store, useStore } from '../state/store.ts';
import styles from './connectors.module.css';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/** Below the top of a row, where its first line's middle is. CSS pixels. */
const firstLine = 19;
const corner = 8;
/** The middle column: from A's text to the upright, and from it to B's. CSS pixels. */
const before = 48;
const column = 64;

/**
 * A line from A's half of each moved pair to B's, for those of which a half is shown within a
 * screen of what is in sight: dotted, and solid for the pair that is current.
 */
export function Connectors({
  rows,
  current,
  stage,
  sight,
}: {
  rows: readonly CompareRow[];
  current: number | null;
  stage: Stage;
  sight: Store<Sight>;
}) {
  const { drawn, height } = useStore(stage.layout.geometry, (state) => state);
  const { top, height: room } = useStore(sight, (state) => state);
  const pairs = useMemo(
    () =>
      rows.flatMap((row) =>
        row.kind === 'moved' && row.left.length > 0
          ? row.partners.map((partner) => ({ row: row.index, partner }))
          : [],
      ),
    [rows],
  );
  const endAt = (row: number): { y: number; isFolded: boolean } => {
    const { from, to, top: y, bottom } = drawnAt(drawn, row) ?? { from: row, to: row + 1, top: 0, bottom: 0 };
    return { y: y + Math.min(firstLine, (bottom - y) / 2), isFolded: to - from > 1 };
  };
  const isNear = (y: number): boolean => y > top - room && y < top + 2 * room;
  const links = pairs
    .map(({ row, partner }) => ({
      key: `${row} ${partner}`,
      from: endAt(row),
      to: endAt(partner),
      isCurrent: current === row || current === partner,
    }))
    .filter(
      ({ from, to, isCurrent }) =>
        !(from.isFolded && to.isFolded) && (isCurrent || isNear(from.y) || isNear(to.y)),
    );
  return (
    <svg aria-hidden="true" className={styles['connectors']} height={height}>
      {links
        .toSorted((a, b) => Number(a.isCurrent) - Number(b.isCurrent))
        .map(({ key, from, to, isCurrent }) => (
          <g key={key} className={isCurrent ? styles['current'] : undefined}>
            <path d={pathOf(from.y, to.y)} pathLength={isCurrent ? 1 : undefined} />
            <path d={`M${column} ${to.y} l-8 -4.5 v9 z`} className={styles['head']} />
          </g>
        ))}
    </svg>
  );
}

function pathOf(from: number, to: number): string {
  const down = to > from ? 1 : -1;
  const bend = Math.min(corner, Math.abs(to - from) / 2);
  return [
    `M0 ${from}`,
    `H${before - bend}`,
    `Q${before} ${from} ${before} ${from + down * bend}`,
    `V${to - down * bend}`,
    `Q${before} ${to} ${before + bend} ${to}`,
    `H${column - 6}`,
  ].join(' ');
}
