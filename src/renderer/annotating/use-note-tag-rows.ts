import { type KeyboardEvent, useMemo, useState } from 'react';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { filterTags } from './filter-tags.ts';
import { type HashName, hashAt, isTelling, tagOfHash } from './hash-names.ts';
import type { NoteTagRow } from './note-tag-list.tsx';

/** Most tags listed under a note. */
const most = 6;
const none: readonly NoteTagRow[] = [];

/** The list of tags for the `#name` at the caret. */
export interface NoteTagRows {
  /** What is being typed; null where it is no name. */
  readonly at: HashName | null;
  /** None where nothing is typed or the list was closed. */
  readonly rows: readonly NoteTagRow[];
  /** Index of the row Enter takes; -1 for none. */
  readonly marked: number;
  /** A key while there are rows. True when it was theirs. */
  readonly onKey: (event: KeyboardEvent, take: (row: NoteTagRow | undefined) => void) => boolean;
}

/** What a note's field offers while a `#name` is typed. The caret is a UTF-16 offset; null while the field has no focus. */
export function useNoteTagRows(note: string, caret: number | null): NoteTagRows {
  const tags = useWorkspace((workspace) => workspace.tags);
  const recent = useView((view) => view.recentTags);
  /** Where the `#` stands whose list was closed with Esc. */
  const [closed, setClosed] = useState<number | null>(null);
  const [active, setActive] = useState<{ readonly of: string; readonly index: number } | null>(null);
  const at = caret === null ? null : hashAt(note, caret);
  const name = at?.name ?? null;
  if (at === null && closed !== null) setClosed(null);
  const rows = useMemo(() => {
    if (name === null) return none;
    const found: NoteTagRow[] = filterTags(tags, name, recent)
      .slice(0, most)
      .map((tag) => ({ tag }));
    const isNew = isTelling(name) && tagOfHash(tags, name) === null;
    return isNew ? [...found, { create: name }] : found;
  }, [tags, recent, name]);
  const shown = at === null || at.start === closed ? none : rows;
  // A bare # lists, but Enter stays a line's end.
  const marked = active?.of === name ? active.index : name === '' ? -1 : 0;
  return {
    at,
    rows: shown,
    marked,
    onKey(event, take) {
      const step = (by: number): void =>
        setActive({ of: name ?? '', index: (marked + by + shown.length) % shown.length });
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(marked < 0 ? 0 : -1);
      else if (event.key === 'Escape') setClosed(at?.start ?? null);
      else if (marked >= 0 && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey)
        take(shown[marked]);
      else return false;
      return true;
    },
  };
}
