import { CornerDownLeft, MessageSquareText, Tag as TagIcon } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { addTag, annotationOf, createTag, type Target, toggleTag } from './acts.ts';
import { filterTags, namesToCreate, suggestedTag } from './filter-tags.ts';
import { TagName } from './tag-name.tsx';
import styles from './tag-picker.module.css';

/**
 * The selection popover: letters filter, digits tag and close, with Shift they toggle and it
 * stays, Enter takes the marked row or creates the tag, Tab writes a note, Esc changes nothing.
 * It takes the focus; whoever shows it places it and takes the focus back on close.
 */
export function TagPicker({
  target,
  words,
  onClose,
  onNote,
}: {
  target: Target;
  /** What is to be tagged, for suggestions. */
  words: string;
  /** The annotation there is now, if one was made; null when nothing was changed. */
  onClose: (made: Id | null) => void;
  onNote: () => void;
}) {
  const id = useId();
  const tags = useWorkspace((workspace) => workspace.tags);
  const chosen = useWorkspace((workspace) => annotationOf(workspace, target)?.tags);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  const found = filterTags(tags, query);
  const suggested = query === '' ? suggestedTag(tags, words) : null;
  const suggestion = suggested === null || chosen?.includes(suggested.tag.id) === true ? null : suggested;
  const creates = query.trim() !== '' && found.length === 0;
  const rows = suggestion === null ? found : [suggestion.tag, ...found];
  const marked = active ?? (query === '' && suggestion === null ? -1 : 0);

  const take = (act: Promise<Id | null>): void => {
    void act.then((made) => made !== null && onClose(made));
  };
  const enter = (): void => {
    const row = rows[marked];
    if (row !== undefined) take(addTag(target, row));
    else if (creates) take(createTag(target, query));
    else say('Type a tag’s name, or press its digit');
  };
  const digit = (event: KeyboardEvent): boolean => {
    const pressed = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (pressed === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    const tag = [...tags.values()].find((candidate) => candidate.digit === Number(pressed));
    if (tag === undefined) say(`No tag has the key ${pressed}`);
    else if (event.shiftKey) void toggleTag(target, tag);
    else take(addTag(target, tag));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (digit(event)) event.preventDefault();
    else if (event.key === 'Enter') enter();
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
        <TagIcon size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={input}
          value={query}
          placeholder="Filter or create a tag"
          role="combobox"
          aria-label="Filter or create a tag"
          aria-expanded="true"
          aria-controls={`${id}-tags`}
          aria-activedescendant={rows[marked] === undefined ? undefined : `${id}-${marked}`}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-tags`}
        role="listbox"
        aria-label="Tags"
        aria-multiselectable="true"
        className={styles['tags']}
      >
        {suggestion === null ? null : (
          <Row
            id={`${id}-0`}
            tag={suggestion.tag}
            marked={marked === 0}
            chosen={false}
            why={`keyword “${suggestion.keyword}”`}
            onTake={() => take(addTag(target, suggestion.tag))}
          />
        )}
        <div
          role="presentation"
          className={query === '' ? styles['columns'] : styles['list']}
          style={rowsOf(query, found)}
        >
          {found.map((tag, i) => (
            <Row
              key={tag.id}
              id={`${id}-${i + (suggestion === null ? 0 : 1)}`}
              tag={tag}
              marked={marked === i + (suggestion === null ? 0 : 1)}
              chosen={chosen?.includes(tag.id) === true}
              digits
              onTake={(event) => take(event.shiftKey ? toggled(target, tag) : addTag(target, tag))}
            />
          ))}
        </div>
        {creates ? <Creates query={query} onTake={() => take(createTag(target, query))} /> : null}
      </div>
      <button type="button" className={styles['note']} tabIndex={-1} onClick={onNote}>
        <MessageSquareText size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>Add a note</span>
        <kbd>Tab</kbd>
      </button>
      <div className={styles['hint']} aria-hidden="true">
        <span>
          <kbd>1–9</kbd> tag and close
        </span>
        <span>
          <kbd>Shift</kbd> keeps it open
        </span>
      </div>
    </div>
  );
}

/** Toggles, and answers null so that the popover stays. */
async function toggled(target: Target, tag: Tag): Promise<null> {
  await toggleTag(target, tag);
  return null;
}

/** Two columns filled from the top, as many rows as half the tags. */
function rowsOf(query: string, found: readonly Tag[]): { gridTemplateRows: string } | undefined {
  return query === ''
    ? { gridTemplateRows: `repeat(${Math.max(1, Math.ceil(found.length / 2))}, 26px)` }
    : undefined;
}

function Row({
  id,
  tag,
  marked,
  chosen,
  why,
  digits = false,
  onTake,
}: {
  id: string;
  tag: Tag;
  marked: boolean;
  chosen: boolean;
  why?: string;
  digits?: boolean;
  onTake: (event: MouseEvent) => void;
}) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={styles['row']}
      data-marked={marked}
      data-chosen={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {digits ? (
        <kbd>{tag.digit}</kbd>
      ) : (
        <CornerDownLeft size={12} strokeWidth={1.75} aria-hidden="true" className={styles['enter']} />
      )}
      <TagName tag={tag.id} />
      {why === undefined ? null : <span className={styles['why']}>{why}</span>}
    </div>
  );
}

function Creates({ query, onTake }: { query: string; onTake: () => void }) {
  const names = namesToCreate(query);
  return (
    <div
      role="option"
      tabIndex={-1}
      aria-selected="false"
      className={styles['row']}
      data-marked="true"
      onClick={onTake}
    >
      <CornerDownLeft size={12} strokeWidth={1.75} aria-hidden="true" className={styles['enter']} />
      <span>{names === null ? 'A tag needs a name' : <>Create tag “{names.join(' / ')}”</>}</span>
    </div>
  );
}
