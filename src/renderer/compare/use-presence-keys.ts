import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { groupBy } from '../../shared/model/group.ts';

/** Rows a page key goes. */
const page = 10;

/**
 * One cell of the table is in the order of Tab, the one that had the focus last; arrows, Home, End
 * and the page keys go from cell to cell, Enter presses it. `row`: the ¶ number to begin at, with
 * the focus, when the analyst comes back from a pair.
 */
export function usePresenceKeys(
  scroller: RefObject<HTMLElement | null>,
  row: number | null,
): { readonly onKeyDown: (event: KeyboardEvent) => void; readonly onFocus: (event: FocusEvent) => void } {
  const begun = useRef(row);
  // Whatever is drawn anew, one cell stays in the order of Tab.
  useEffect(() => {
    const cells = cellsIn(scroller.current);
    const current = cells.find((cell) => cell === document.activeElement) ?? cells.find(isInTab) ?? cells[0];
    setInTab(cells, current);
  });
  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.tagName === 'MAIN';
    const cells = cellsIn(scroller.current);
    const start = cells.find((cell) => cell.dataset['row'] === String(begun.current));
    if (isFree) (start ?? cells[0])?.focus({ preventScroll: start === undefined });
  }, [scroller]);
  return {
    onFocus({ target }) {
      const cells = cellsIn(scroller.current);
      const cell = cells.find((each) => each === target);
      if (cell !== undefined) setInTab(cells, cell);
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const rows = rowsIn(scroller.current);
      const at = rows.findIndex((cells) => cells.some((cell) => cell === event.target));
      const column = (rows[at] ?? []).findIndex((cell) => cell === event.target);
      if (at < 0) return;
      const next = nextOf(event.key, rows, at, column);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function nextOf(
  key: string,
  rows: readonly (readonly HTMLElement[])[],
  at: number,
  column: number,
): HTMLElement | undefined {
  const inColumn = (row: number): HTMLElement | undefined => {
    const cells = rows[Math.min(Math.max(0, row), rows.length - 1)];
    const wanted = rows[at]?.[column]?.dataset['column'];
    return cells?.find((cell) => cell.dataset['column'] === wanted) ?? cells?.[0];
  };
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return inColumn(at + 1);
    case 'ArrowUp':
    case 'k':
      return inColumn(at - 1);
    case 'PageDown':
      return inColumn(at + page);
    case 'PageUp':
      return inColumn(at - page);
    case 'ArrowRight':
      return rows[at]?.[column + 1];
    case 'ArrowLeft':
      return rows[at]?.[column - 1];
    case 'Home':
      return rows[at]?.[0];
    case 'End':
      return rows[at]?.at(-1);
    default:
      return undefined;
  }
}

/** The cells that can be pressed, in the order of the page. */
function cellsIn(scroller: HTMLElement | null): HTMLElement[] {
  return [...(scroller?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
}

function rowsIn(scroller: HTMLElement | null): HTMLElement[][] {
  return [...groupBy(cellsIn(scroller), (cell) => cell.dataset['row']).values()];
}

function isInTab(cell: HTMLElement): boolean {
  return cell.tabIndex === 0;
}

function setInTab(cells: readonly HTMLElement[], current: HTMLElement | undefined): void {
  for (const cell of cells) cell.tabIndex = cell === current ? 0 : -1;
}
