import type { CompareRow } from '../../shared/comparison/rows.ts';
import { type Store, useStore } from '../state/store.ts';
import styles from './connectors.module.css';
import type { RowGeometry } from './row-layout.ts';

/** Below the top of a row, where its first line's middle is. CSS pixels. */
const firstLine = 19;
const corner = 8;
/** The middle column: from A's text to the upright, and from it to B's. CSS pixels. */
const before = 48;
const column = 64;

/** A line from A's half of each moved pair to B's: dotted, and solid for the pair that is current. */
export function Connectors({
  rows,
  current,
  geometry,
}: {
  rows: readonly CompareRow[];
  current: number | null;
  geometry: Store<RowGeometry>;
}) {
  const { drawn, height } = useStore(geometry, (state) => state);
  const topOf = (row: number): number | null => {
    const item = drawn.find(({ from, to }) => from <= row && row < to);
    return item === undefined ? null : item.top + Math.min(firstLine, (item.bottom - item.top) / 2);
  };
  const links = rows.flatMap((row) =>
    row.kind !== 'moved' || row.left.length === 0
      ? []
      : row.partners.flatMap((partner) => {
          const from = topOf(row.index);
          const to = topOf(partner);
          const isCurrent = current === row.index || current === partner;
          return from === null || to === null || from === to
            ? []
            : [{ key: `${row.index} ${partner}`, path: pathOf(from, to), to, isCurrent }];
        }),
  );
  return (
    <svg aria-hidden="true" className={styles['connectors']} height={height}>
      {links
        .toSorted((a, b) => Number(a.isCurrent) - Number(b.isCurrent))
        .map(({ key, path, to, isCurrent }) => (
          <g key={key} className={isCurrent ? styles['current'] : undefined}>
            <path d={path} pathLength={isCurrent ? 1 : undefined} />
            <path d={`M${column} ${to} l-8 -4.5 v9 z`} className={styles['head']} />
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
