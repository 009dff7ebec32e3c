import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { PickerList } from '../annotating/picker-list.tsx';
import { type PickerRow, pickerRows } from '../annotating/picker-rows.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { digitOf } from '../ui/keys.ts';
import type { Choice } from './tag-all.ts';
import styles from './tag-choice.module.css';

/** The digit that chooses a tag, pressed by itself. */
export function plainDigit(event: KeyboardEvent): number | null {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? null : digitOf(event);
}

/**
 * A field for one tag: digits choose, letters filter as in the popover, Enter takes the marked
 * row or the tag that would be created. With nothing typed, Enter and ↓ go on to what follows.
 */
export function TagChoice({
  choice,
  words,
  input,
  onChoose,
  onEnter,
  onDown,
}: {
  choice: Choice | null;
  /** What is to be tagged, for suggestions. */
  words: string;
  input: RefObject<HTMLInputElement | null>;
  onChoose: (choice: Choice) => void;
  onEnter: () => void;
  onDown: () => void;
}) {
  const id = useId();
  const tags = useWorkspace((workspace) => workspace.tags);
  const recent = useView((view) => view.recentTags);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = useMemo(() => (choice !== null && 'tag' in choice ? [choice.tag] : []), [choice]);
  const { rows, more } = useMemo(
    () => pickerRows(tags, query, { words, chosen, recent }),
    [tags, query, words, chosen, recent],
  );
  const marked = query === '' ? -1 : Math.min(active, rows.length - 1);
  const close = (): void => {
    setOpen(false);
    setQuery('');
    setActive(0);
  };
  const take = (row: PickerRow): void => {
    onChoose(row.kind === 'create' ? { names: row.names } : { tag: row.tag.id });
    close();
  };
  const enter = (): void => {
    const row = rows[marked];
    if (row !== undefined) take(row);
    else if (query.trim() === '') onEnter();
    else say('A tag needs a name', 'error');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const digit = plainDigit(event);
    if (digit !== null) {
      const tag = tagOfDigit(digit);
      if (tag !== undefined) take({ kind: 'tag', tag });
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'ArrowDown' && query === '') onDown();
    else if (event.key === 'ArrowDown') setActive(Math.min(marked + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, marked - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['choice']}>
      <label htmlFor={`${id}-field`}>Tag</label>
      <div className={styles['field']} data-open={isOpen}>
        {query === '' && choice !== null ? (
          <span id={`${id}-chosen`} className={styles['chosen']}>
            {'tag' in choice ? <TagName tag={choice.tag} /> : `New: ${choice.names.join(' / ')}`}
          </span>
        ) : null}
        <input
          id={`${id}-field`}
          ref={input}
          value={query}
          placeholder={choice === null ? 'Press its digit or type its name' : ''}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-tags` : undefined}
          aria-activedescendant={isOpen && marked >= 0 ? `${id}-${marked}` : undefined}
          aria-describedby={choice === null ? undefined : `${id}-chosen`}
          autoComplete="off"
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(0);
            setOpen(true);
          }}
          onMouseDown={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <ChevronDown size={14} aria-hidden="true" />
      </div>
      {isOpen ? (
        <div className={styles['list']} onMouseDown={(event) => event.preventDefault()}>
          <PickerList
            id={id}
            rows={rows}
            more={more}
            marked={marked}
            chosen={chosen}
            columns={query === ''}
            onTake={take}
          />
        </div>
      ) : null}
    </div>
  );
}
