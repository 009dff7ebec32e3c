import { Search } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { shownKeys } from '../ui/keys.ts';
import { changeFilter } from './acts.ts';
import { DateFilter } from './date-filter.tsx';
import { DocumentFilter } from './document-filter.tsx';
import { ExportMenu } from './export-menu.tsx';
import styles from './filter-bar.module.css';
import { MemoMenu } from './memo-menu.tsx';
import { NoteFilter } from './note-filter.tsx';
import { TagFilter } from './tag-filter.tsx';
import type { List } from './use-list.ts';

/** What the list shows: words, tags, documents, dates, notes; and what can be taken out of it. */
export function FilterBar({
  list,
  chosen,
  field,
}: {
  list: List;
  chosen: readonly Id[];
  field: RefObject<HTMLInputElement | null>;
}) {
  return (
    <div className={styles['bar']} data-region="Filters">
      <Words field={field} />
      <TagFilter />
      <DocumentFilter />
      <DateFilter />
      <NoteFilter />
      <span className={styles['space']} />
      <MemoMenu />
      <ExportMenu shown={list.rows.ids} chosen={chosen} />
    </div>
  );
}

/** Typing filters at once; Esc empties the field, and in an empty one goes back to the list. */
function Words({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const words = useView((view) => view.annotations.filter.words);
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <label className={styles['words']}>
      <Search size={15} aria-hidden="true" />
      <input
        ref={field}
        aria-label="Filter by words in quotation, note or tag"
        placeholder="Filter by words"
        maxLength={1_000}
        value={composing ?? words}
        onCompositionStart={() => setComposing(words)}
        onCompositionEnd={({ currentTarget }) => {
          setComposing(null);
          changeFilter({ words: currentTarget.value });
        }}
        onChange={({ target }) => {
          if (composing === null) changeFilter({ words: target.value });
          else setComposing(target.value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Escape' && words !== '') changeFilter({ words: '' });
          else if (key === 'Escape' || key === 'Enter' || key === 'ArrowDown') toList();
        }}
      />
      <kbd>{shownKeys('Mod+F')}</kbd>
    </label>
  );
}

function toList(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus();
}
