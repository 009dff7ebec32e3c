import { Plus } from 'lucide-react';
import type { Tag } from '../../shared/model/tag.ts';
import styles from './note-tag-list.module.css';
import { TagName } from './tag-name.tsx';

/** What can be taken for a `#name`: a tag that is there, or one to be made. */
export type NoteTagRow = { readonly tag: Tag } | { readonly create: string };

/** The tags that a `#name` may mean, under the note while it is typed. The field keeps the focus. */
export function NoteTagList({
  id,
  rows,
  marked,
  onTake,
}: {
  id: string;
  rows: readonly NoteTagRow[];
  /** Index of the row Enter takes; -1 for none. */
  marked: number;
  onTake: (row: NoteTagRow) => void;
}) {
  return (
    <ul id={id} role="listbox" aria-label="Tags to add" className={styles['list']}>
      {rows.map((row, i) => (
        <li
          key={'tag' in row ? row.tag.id : 'create'}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === marked}
          className={styles['row']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(row)}
        >
          {'tag' in row ? (
            <TagName tag={row.tag.id} />
          ) : (
            <>
              <Plus size={12} aria-hidden="true" />
              <span>Create tag “{row.create}”</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
