import type { CompareFilter } from '../model/view.ts';
import { passes } from './changes.ts';
import type { CompareRow } from './rows.ts';

/** A run of rows folded into one bar: the rows `[from, to)`. */
export interface Fold {
  readonly type: 'fold';
  readonly from: number;
  readonly to: number;
  /** Rows the filter leaves out, or identical ones folded by hand. */
  readonly what: 'other' | 'identical';
}

/** What is shown one under another. */
export type Item = { readonly type: 'row'; readonly row: CompareRow } | Fold;

/**
 * Rows with what is folded: every run a filter leaves out, and with `fold` every run of
 * two identical rows or more. `opened` holds first rows of folds that were opened.
 */
export function itemsOf(
  rows: readonly CompareRow[],
  filter: CompareFilter,
  fold: boolean,
  opened: ReadonlySet<number>,
): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < rows.length) {
    const what = foldedAs(rows[at], filter, fold);
    let end = at + 1;
    while (end < rows.length && foldedAs(rows[end], filter, fold) === what) end++;
    if (what === null || opened.has(at) || (what === 'identical' && end - at < 2))
      items.push(...rows.slice(at, end).map((row) => ({ type: 'row' as const, row })));
    else items.push({ type: 'fold', from: at, to: end, what });
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

/** `18 other rows`, `10 identical rows`. */
export function foldName({ from, to, what }: Fold): string {
  const count = to - from;
  return `${count} ${what} ${count === 1 ? 'row' : 'rows'}`;
}

function foldedAs(row: CompareRow | undefined, filter: CompareFilter, fold: boolean): Fold['what'] | null {
  if (row === undefined) return null;
  if (!passes(row, filter)) return 'other';
  return fold && filter !== 'identical' && row.kind === 'identical' ? 'identical' : null;
}
