import type { Row } from '../alignment/alignment.ts';
import type { CompareFilter } from '../model/view.ts';
import type { CompareRow } from './rows.ts';

/**
 * The rows at which the changes are met, in order: every counted row that is not
 * identical, save that a moved pair is one change, met at A's place.
 */
export function changesOf(rows: readonly CompareRow[]): number[] {
  const leaders = leadersOf(rows);
  return rows
    .filter(
      (row) =>
        row.body &&
        row.kind !== 'identical' &&
        (row.kind !== 'moved' || row.pairs.some((pair) => leaders.get(pair) === row.index)),
    )
    .map(({ index }) => index);
}

/** The change a row belongs to, as its place among `changes`; null for an unchanged row. */
export function changeOf(
  rows: readonly CompareRow[],
  changes: readonly number[],
  index: number,
): number | null {
  const own = changes.indexOf(index);
  const row = rows[index];
  if (own >= 0 || row?.kind !== 'moved') return own < 0 ? null : own;
  const pairs = new Set(row.pairs);
  const at = changes.findIndex((change) => {
    const other = rows[change];
    return other?.kind === 'moved' && other.pairs.some((pair) => pairs.has(pair));
  });
  return at < 0 ? null : at;
}

/**
 * The row of the next (1) or previous (-1) change from a row, among those the filter
 * shows; null behind the last and before the first, or where there is none.
 */
export function stepChange(
  rows: readonly CompareRow[],
  filter: CompareFilter,
  from: number | null,
  direction: 1 | -1,
): number | null {
  const shown = changesOf(rows).filter((index) => {
    const row = rows[index];
    return row !== undefined && passes(row, filter);
  });
  if (from === null) return (direction === 1 ? shown[0] : shown.at(-1)) ?? null;
  return (
    (direction === 1 ? shown.find((index) => index > from) : shown.findLast((index) => index < from)) ?? null
  );
}

/** Whether a filter shows a row. */
export function passes(row: CompareRow, filter: CompareFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'differences' ? row.kind !== 'identical' : row.kind === filter;
}

export type FilterCounts = Readonly<Record<Exclude<CompareFilter, 'all'>, number>>;

/** What each filter counts: changes, and rows that are no change. Headings are not counted. */
export function filterCounts(rows: readonly CompareRow[]): FilterCounts {
  const changes = changesOf(rows);
  const of = (kind: CompareRow['kind']): number =>
    changes.filter((index) => rows[index]?.kind === kind).length;
  return {
    differences: changes.length,
    'only-left': of('only-left'),
    'only-right': of('only-right'),
    moved: of('moved'),
    edited: of('edited'),
    identical: rows.filter((row) => row.body && row.kind === 'identical').length,
  };
}

/** For each moved pair the first row that shows A's half of it, or B's where A's stands in a row of another kind. */
function leadersOf(rows: readonly CompareRow[]): ReadonlyMap<Row, number> {
  const leaders = new Map<Row, number>();
  const moved = rows.filter((row) => row.kind === 'moved');
  for (const row of [
    ...moved.filter(({ left }) => left.length > 0),
    ...moved.filter(({ left }) => left.length === 0),
  ]) {
    for (const pair of row.pairs) if (!leaders.has(pair)) leaders.set(pair, row.index);
  }
  return leaders;
}
