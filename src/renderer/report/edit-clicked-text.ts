import type { MouseEvent } from 'react';
import { editOwnText } from './own-text-open.ts';

/** Opens the text of the analyst’s own that was clicked on a page, unless a link in it was meant or words were selected. */
export function editClickedText({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return;
  const at = target.closest<HTMLElement>('[data-own]')?.dataset['own'];
  if (at !== undefined && document.getSelection()?.isCollapsed !== false) editOwnText(at);
}
