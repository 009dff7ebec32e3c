import type { KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { changeView, openComparison, openDocument, viewStore } from '../state/view.ts';
import { removeDocument } from './remove-document.ts';

/** Arrows and Home/End go from row to row, Enter opens, Shift+Enter compares, Delete removes. */
export function useRowKeys(visible: readonly Id[]): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    const id = visible[at];
    if (at < 0 || id === undefined) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
    else if (event.key === 'Enter' && event.shiftKey) compareWith(id);
    else if (event.key === 'Enter' || event.key === ' ') show(id);
    else if (event.key === 'Delete') removeDocument(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Opens a document where the analyst is: in Compare it becomes B, or A when it was B already. */
export function show(id: Id): void {
  const { mode, compare } = viewStore.get();
  if (mode !== 'compare' || compare === null) openDocument(id);
  else if (compare.left !== id && compare.right !== id) openComparison(compare.left, id);
  else changeView({ document: id });
}

/** Compares the document that is open with this one. */
export function compareWith(id: Id): void {
  const { document } = viewStore.get();
  if (document !== null && document !== id) openComparison(document, id);
}
