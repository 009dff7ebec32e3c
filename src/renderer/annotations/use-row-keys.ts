import type { KeyboardEvent } from 'react';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { digitOf } from '../ui/keys.ts';
import type { RowWindow } from '../ui/use-row-window.ts';
import { openPlace, removeAll, tagAll, toggleAll } from './acts.ts';
import { changeSelection, selectionNow } from './list-state.ts';
import {
  everything,
  type Move,
  moved,
  none,
  placeOfActive,
  type Rows,
  subject,
  toggled,
} from './selection.ts';

/**
 * The keys of the list: arrows, Home, End and pages walk (Shift extends, Ctrl only walks), Space
 * toggles, Ctrl+A all, Esc none, Enter opens, Delete deletes, digits tag, T picks, / filters.
 */
export function useRowKeys(
  rows: Rows,
  sight: RowWindow,
  { onFilter, onRetag }: { onFilter: () => void; onRetag: () => void },
): (event: KeyboardEvent) => void {
  const go = (to: number, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    const move: Move = shiftKey ? 'extend' : ctrlKey || metaKey ? 'keep' : 'only';
    changeSelection((selection) => moved(rows, selection, to, move));
    sight.reveal(placeOfActive(rows, selectionNow()));
  };
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const at = placeOfActive(rows, selectionNow());
    const digit = mod ? null : digitOf(event);
    const last = rows.ids.length - 1;
    if (digit !== null) tagWith(rows, digit, event.shiftKey);
    else if (event.key === 'ArrowDown') go(at + 1, event);
    else if (event.key === 'ArrowUp') go(at - 1, event);
    else if (event.key === 'PageDown') go(at + sight.page, event);
    else if (event.key === 'PageUp') go(at - sight.page, event);
    else if (event.key === 'Home') go(0, event);
    else if (event.key === 'End') go(last, event);
    else if (event.key === ' ') changeSelection((selection) => toggled(rows, selection, at));
    else if (event.key === 'Escape') changeSelection(none);
    else if (mod && event.key.toLowerCase() === 'a') chooseAll(rows);
    else if (mod) return;
    else if (event.key === 'Enter')
      withSubject(rows, ([id]) => id !== undefined && openPlace(rows.ids[at] ?? id));
    else if (event.key === 'Delete') withSubject(rows, (ids) => void removeAll(ids));
    else if (event.key.toLowerCase() === 't') withSubject(rows, onRetag);
    else if (event.key === '/') onFilter();
    else return;
    event.preventDefault();
  };
}

function chooseAll(rows: Rows): void {
  changeSelection((selection) => everything(rows, selection));
  say(`${rows.ids.length.toLocaleString('en')} selected`);
}

/** Acts on what is chosen, or says that nothing is. */
function withSubject(rows: Rows, act: (ids: ReturnType<typeof subject>) => void): void {
  const ids = subject(rows, selectionNow());
  if (ids.length === 0) say('Nothing is selected. The arrows choose an annotation');
  else act(ids);
}

function tagWith(rows: Rows, digit: number, toggles: boolean): void {
  const tag = tagOfDigit(digit);
  if (tag !== undefined) withSubject(rows, (ids) => void (toggles ? toggleAll(ids, tag) : tagAll(ids, tag)));
}
