import type { CompareFilter } from '../model/view.ts';
import { passes } from './changes.ts';
import type { CompareRow } from './rows.ts';

/** A run of rows folded into one bar: the rows `[from, to)`. */
export interface Fold {
  readonly type: 'fold';
  readonly from: number;
  readonly to: number;
  /** Rows the filter leaves out, or a run of one kind that is folded by hand. */
  readonly what: 'other' | 'identical' | 'only-left' | 'only-right';
}

/** What the analyst folded. */
export interface Folding {
  /** Whether every run of two identical rows or more is folded. */
  readonly folded: boolean;
  /** First rows of folds that were opened. */
  readonly opened: ReadonlySet<number>;
  /** First rows of runs only one side has that are folded. */
  readonly closed: ReadonlySet<number>;
}

export const nothingFolded: Folding = { folded: false, opened: new Set(), closed: new Set() };

/** What is shown one under another. */
export type Item = { readonly type: 'row'; readonly row: CompareRow } | Fold;

/** Rows with what is folded: every run a filter leaves out, and the runs the analyst folded. O(rows). */
export function itemsOf(rows: readonly CompareRow[], filter: CompareFilter, folding: Folding): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < rows.length;) {
    const what = passing(rows[at], filter);
    let end = at + 1;
    while (end < rows.length && passing(rows[end], filter) === what) end++;
    if (what !== null && isFolded(what, at, end, filter, folding))
      items.push({ type: 'fold', from: at, to: end, what });
    else for (const row of rows.slice(at, end)) items.push({ type: 'row', row });
    at = end;
  }
  return items;
}

/** The item that shows a row, or the fold that hides it. -1 when there is no such row. */
export function itemAt(items: readonly Item[], row: number): number {
  return items.findIndex((item) =>
    item.type === 'row' ? item.row.index === row : item.from <= row && row < item.to,
  );
}

/** `18 other rows`, `10 identical rows`, `6 rows only in B`. */
export function foldName({ from, to, what }: Fold): string {
  const count = to - from;
  const rows = count === 1 ? 'row' : 'rows';
  if (what === 'only-left') return `${count} ${rows} only in A`;
  return what === 'only-right' ? `${count} ${rows} only in B` : `${count} ${what} ${rows}`;
}

/** As what a row is folded, if it is: rows side by side of which this is the same make one run. */
function passing(row: CompareRow | undefined, filter: CompareFilter): Fold['what'] | null {
  if (row === undefined) return null;
  if (!passes(row, filter)) return 'other';
  return row.kind === 'edited' || row.kind === 'moved' ? null : row.kind;
}

function isFolded(
  what: Fold['what'],
  from: number,
  to: number,
  filter: CompareFilter,
  { folded, opened, closed }: Folding,
): boolean {
  if (what === 'other') return !opened.has(from);
  if (to - from < 2) return false;
  if (what !== 'identical') return closed.has(from);
  return folded && filter !== 'identical' && !opened.has(from);
}
