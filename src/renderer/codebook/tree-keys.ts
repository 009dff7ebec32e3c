import type { KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { toggleArmed } from '../state/armed.ts';
import { removeTag, soloTag } from './tag-acts.ts';
import type { TreeRow } from './visible-rows.ts';

/** The keys of a tree: arrows walk, open and close; Enter shows alone, F2 renames, Delete deletes, Alt L arms. */
export function useTreeKeys(
  rows: readonly TreeRow[],
  expanded: readonly Id[],
  toggle: (id: Id) => void,
  rename: (id: Id) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    const row = rows[at];
    if (row === undefined) return;
    const { id } = row.tag;
    const focus = (index: number): void => items[Math.max(0, Math.min(items.length - 1, index))]?.focus();
    const open = expanded.includes(id);
    if (event.altKey && event.code === 'KeyL') {
      toggleArmed(id);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        focus(at + 1);
        break;
      case 'ArrowUp':
        focus(at - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(items.length - 1);
        break;
      case 'ArrowRight':
        if (row.expanded === false) toggle(id);
        else if (row.expanded === true) focus(at + 1);
        break;
      case 'ArrowLeft':
        if (open && row.expanded !== null) toggle(id);
        else focus(rows.findLastIndex((other, i) => i < at && other.level < row.level));
        break;
      case 'Enter':
      case ' ':
        soloTag(id);
        break;
      case 'F2':
        rename(id);
        break;
      case 'Delete':
        removeTag(id);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
