import { MessageSquareText, Tag as TagIcon } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { arm } from '../state/armed.ts';
import { say } from '../state/feedback.ts';
import { lastTags } from '../state/recent-tags.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { useView } from '../state/view.ts';
import { redo, undo, useWorkspace } from '../state/workspace.ts';
import { digitOf, isKeys } from '../ui/keys.ts';
import { addTag, annotationOf, repeatTags, type Target, toggleTag } from './acts.ts';
import { createTag, tagInVivo } from './new-tags.ts';
import { PickerHint } from './picker-hint.tsx';
import { PickerList } from './picker-list.tsx';
import { type PickerRow, pickerRows } from './picker-rows.ts';
import styles from './tag-picker.module.css';

const none: readonly Id[] = [];

/**
 * The selection popover: letters filter, digits tag and close, with Shift they toggle and it
 * stays, Enter takes the marked row, creates the tag, or with nothing typed names one after the
 * words; `.` gives the last set again, Alt L arms, Ctrl Z with nothing typed undoes, Tab writes a note, Esc changes nothing. It
 * takes the focus; whoever shows it places it and takes the focus back on close.
 */
export function TagPicker({
  target,
  words,
  onClose,
  onNote,
}: {
  target: Target;
  /** What is to be tagged, for suggestions and for a name. */
  words: string;
  /** The annotation there is now, if one was made; null when nothing was changed. */
  onClose: (made: Id | null) => void;
  onNote: () => void;
}) {
  const id = useId();
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const chosen = useMemo(() => annotationOf({ annotations }, target)?.tags ?? none, [annotations, target]);
  const recent = useView((view) => view.recentTags);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  const { rows, more, inVivo } = useMemo(
    () => pickerRows(tags, query, { words, chosen, recent }),
    [tags, query, words, chosen, recent],
  );
  const isSuggested = rows[0]?.kind === 'suggestion';
  const marked = active ?? (query.trim() === '' && !isSuggested ? -1 : 0);

  const take = (act: Promise<Id | null>): void => {
    void act.then((made) => made !== null && onClose(made));
  };
  const takeRow = (row: PickerRow, stay: boolean): void => {
    if (row.kind === 'create') take(createTag(target, row.names.join('/')));
    else if (stay) void toggleTag(target, row.tag);
    else take(addTag(target, row.tag));
  };
  const enter = (stay: boolean): void => {
    const row = rows[marked];
    if (row !== undefined) takeRow(row, stay);
    else if (query.trim() === '') take(tagInVivo(target, words));
    else say('A tag needs a name', 'error');
  };
  const armMarked = (): void => {
    const row = rows[marked];
    const tag = row === undefined || row.kind === 'create' ? lastTags().at(-1) : row.tag;
    if (tag === undefined) {
      say('Mark a tag with ↓ or by typing, then Alt L arms it');
      return;
    }
    take(addTag(target, tag).then((made) => (arm(tag), made)));
  };
  const digit = (event: KeyboardEvent): boolean => {
    const pressed = digitOf(event);
    if (pressed === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    const tag = tagOfDigit(pressed);
    if (tag === undefined) return true;
    if (event.shiftKey) void toggleTag(target, tag);
    else take(addTag(target, tag));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (digit(event)) event.preventDefault();
    else if (event.key === '.' && isPlain && query === '') take(repeatTags(target));
    else if (event.code === 'KeyL' && event.altKey) armMarked();
    else if (isKeys(event.nativeEvent, 'Mod+Z') && query === '') void undo();
    else if (isKeys(event.nativeEvent, 'Mod+Shift+Z') && query === '') void redo();
    else if (event.key === 'Enter') enter(event.shiftKey);
    else if (event.key === 'Escape') onClose(null);
    else if (event.key === 'Tab' && !event.shiftKey) onNote();
    else if (event.key === 'ArrowDown') setActive(Math.min(marked + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, marked - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles['picker']} role="dialog" aria-label="Tag the selection">
      <div className={styles['filter']}>
        <TagIcon size={16} aria-hidden="true" />
        <input
          ref={input}
          value={query}
          placeholder="Filter or create a tag"
          role="combobox"
          aria-label="Filter or create a tag"
          aria-expanded="true"
          aria-controls={`${id}-tags`}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={rows[marked] === undefined ? undefined : `${id}-${marked}`}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PickerList
        id={id}
        rows={rows}
        more={more}
        marked={marked}
        chosen={chosen}
        columns={query.trim() === ''}
        onTake={takeRow}
      />
      <button type="button" className={styles['note']} tabIndex={-1} onClick={onNote}>
        <MessageSquareText size={16} aria-hidden="true" />
        <span>Add a note</span>
        <kbd>Tab</kbd>
      </button>
      <PickerHint id={`${id}-hint`} row={rows[marked]} inVivo={inVivo} chosen={chosen} />
    </div>
  );
}
