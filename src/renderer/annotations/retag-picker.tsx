import { type KeyboardEvent, useId, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { filterTags } from '../annotating/filter-tags.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { useWorkspace } from '../state/workspace.ts';
import { digitOf } from '../ui/keys.ts';
import { tagAll, toggleAll } from './acts.ts';
import styles from './retag-picker.module.css';

/**
 * The tags of several annotations: each says on how many it is. Enter or a digit gives it to all
 * and closes; Shift with them, or a click, gives or takes it and stays.
 */
export function RetagPicker({ ids, onClose }: { ids: readonly Id[]; onClose: () => void }) {
  const id = useId();
  const tags = useWorkspace((workspace) => workspace.tags);
  const all = useWorkspace((workspace) => workspace.annotations);
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const annotations = ids.flatMap((one) => all.get(one) ?? []);
  const found = filterTags(tags, query);
  const take = (tag: Tag | undefined, stays: boolean): void => {
    if (tag === undefined) return;
    if (stays) void toggleAll(ids, tag);
    else void tagAll(ids, tag).then(onClose);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = digitOf(event);
    if (digit !== null) take(tagOfDigit(digit), event.shiftKey);
    else if (event.key === 'Enter' && found.length === 0) say('No tag has this name');
    else if (event.key === 'Enter') take(found[marked], event.shiftKey);
    else if (event.key === 'ArrowDown') setMarked(Math.min(marked + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setMarked(Math.max(0, marked - 1));
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['picker']}>
      <input
        className={styles['filter']}
        placeholder="Filter the tags"
        role="combobox"
        aria-label="Filter the tags"
        aria-expanded="true"
        aria-controls={`${id}-tags`}
        aria-activedescendant={found[marked] === undefined ? undefined : `${id}-${marked}`}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-tags`}
        role="listbox"
        aria-label="Tags"
        aria-multiselectable="true"
        className={styles['tags']}
      >
        {found.map((tag, i) => {
          const count = countOf(annotations, tag.id);
          return (
            <div
              key={tag.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={count === annotations.length}
              data-marked={i === marked}
              className={styles['tag']}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(tag, true)}
            >
              <kbd>{tag.digit}</kbd>
              <TagName tag={tag.id} />
              <span className={styles['count']}>
                {count === 0
                  ? ''
                  : count === annotations.length
                    ? 'all'
                    : `${count} of ${annotations.length}`}
              </span>
            </div>
          );
        })}
        {found.length === 0 ? <p className={styles['none']}>No tag has this name.</p> : null}
      </div>
      <p className={styles['hint']}>
        <kbd>1–9</kbd> tags {counted(annotations.length, 'annotation')}; with <kbd>Shift</kbd> takes off again
      </p>
    </div>
  );
}

function countOf(annotations: readonly Annotation[], tag: Id): number {
  return annotations.reduce((count, { tags }) => count + (tags.includes(tag) ? 1 : 0), 0);
}
