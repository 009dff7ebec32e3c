import { type KeyboardEvent, useRef } from 'react';
import { sameName } from '../../shared/model/codebook.ts';
import type { TagMove } from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import { toggleArmed } from '../state/armed.ts';
import { moveTag, removeTag } from './tag-acts.ts';
import type { TreeRow } from './visible-rows.ts';

/** How long typed letters belong together, in milliseconds. */
const typed = 700;

const moves: Readonly<Record<string, TagMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** What a tree of tags does when its keys ask for it. */
export interface TreeActs {
  /** Gives the row of a tag the focus. */
  readonly focus: (id: Id) => void;
  /** Opens or closes what is inside a tag; null where all stands open for good. */
  readonly toggle: ((id: Id) => void) | null;
  readonly rename: (id: Id) => void;
  /** Enter and Space. */
  readonly choose: (id: Id) => void;
  /** Ctrl Enter; null where that is nothing. */
  readonly edit: ((id: Id) => void) | null;
}

/**
 * The keys of a tree whose rows are `[data-tag]`: arrows, Home, End and letters walk; with Alt the
 * arrows move the tag itself, and L arms it; F2 renames, Delete deletes. The focus stays with the tag.
 */
export function useTreeKeys(
  rows: readonly TreeRow[],
  { focus, toggle, rename, choose, edit }: TreeActs,
): (event: KeyboardEvent<HTMLElement>) => void {
  const letters = useRef({ text: '', at: 0 });
  return (event) => {
    const focused = event.target instanceof HTMLElement ? event.target.dataset['tag'] : undefined;
    const at = rows.findIndex(({ tag }) => tag.id === focused);
    const row = rows[at];
    if (row === undefined) return;
    const { id } = row.tag;
    const walk = (index: number): void => {
      const to = rows[Math.max(0, Math.min(rows.length - 1, index))];
      if (to !== undefined) focus(to.tag.id);
    };
    const move = moves[event.key];
    if (event.altKey && !event.ctrlKey && !event.metaKey && move !== undefined) {
      void moveTag(id, move).then(() => focus(id));
    } else if (event.altKey && event.code === 'KeyL') toggleArmed(id);
    else if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'Enter')) return;
    else if (isLetter(event.key, letters.current.text)) {
      letters.current = {
        text: event.timeStamp - letters.current.at < typed ? letters.current.text + event.key : event.key,
        at: event.timeStamp,
      };
      const found = named(rows, at, letters.current.text);
      if (found >= 0) walk(found);
    } else
      switch (event.key) {
        case 'ArrowDown':
          walk(at + 1);
          break;
        case 'ArrowUp':
          walk(at - 1);
          break;
        case 'Home':
          walk(0);
          break;
        case 'End':
          walk(rows.length - 1);
          break;
        case 'ArrowRight':
          if (row.expanded === false) toggle?.(id);
          else if (row.expanded === true) walk(at + 1);
          break;
        case 'ArrowLeft':
          if (row.expanded === true && toggle !== null) toggle(id);
          else walk(rows.findLastIndex((other, i) => i < at && other.level < row.level));
          break;
        case 'Enter':
        case ' ':
          if (event.ctrlKey) edit?.(id);
          else choose(id);
          break;
        case 'F2':
          rename(id);
          break;
        case 'Delete':
          walk(at === rows.length - 1 ? at - 1 : at + 1);
          void removeTag(id);
          break;
        default:
          return;
      }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** A space is a letter only within a word that is being typed. */
function isLetter(key: string, text: string): boolean {
  return [...key].length === 1 && (key !== ' ' || text !== '') && /[\p{L}\p{N}\p{P}\p{S} ]/u.test(key);
}

/** The next row whose name begins as typed; the one letter again walks on. */
function named(rows: readonly TreeRow[], from: number, text: string): number {
  const wanted = sameName(text);
  const start = [...wanted].length === 1 ? from + 1 : from;
  for (let i = 0; i < rows.length; i++) {
    const index = (start + i) % rows.length;
    if (sameName(rows[index]?.tag.name ?? '').startsWith(wanted)) return index;
  }
  return -1;
}
