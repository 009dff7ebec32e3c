import { ChevronDown, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { lookOf } from '../../shared/model/codebook.ts';
import type { DropZone } from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import { MemoMark } from '../memos/memo-mark.tsx';
import { toggleArmed, useArmed } from '../state/armed.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { hideTag, soloTag } from './tag-acts.ts';
import styles from './tag-row.module.css';
import type { TreeRow } from './visible-rows.ts';

/** Renders again only when something about it changes: an edit changes the count of a row or two. */
export const TagRow = memo(function TagRow({
  row: { tag, level, position, siblings, expanded },
  count,
  here,
  focusable,
  drop,
  isDragged,
  onFocus,
  onToggle,
}: {
  row: TreeRow;
  /** Passages that have the tag or one inside it, in all documents; null before it is known. */
  count: number | null;
  /** The same in the document that is open; null where none is. */
  here: number | null;
  focusable: boolean;
  /** Where on this row another would be dropped now. */
  drop: DropZone | null;
  isDragged: boolean;
  onFocus: (tag: Id) => void;
  onToggle: (tag: Id) => void;
}) {
  const look = useWorkspace(({ tags }) => lookOf(tags, tag.id));
  const hidden = useView((view) => view.hiddenTags.includes(tag.id));
  const solo = useView((view) => view.soloTag === tag.id);
  const armed = useArmed()?.id === tag.id;
  const Chevron = expanded === true ? ChevronDown : ChevronRight;
  const label = [
    tag.name,
    ...(count === null ? [] : [counted(count, 'passage')]),
    ...(here === null ? [] : [`${here} here`]),
    ...(hidden ? ['hidden'] : []),
    ...(solo ? ['shown alone'] : []),
    ...(armed ? ['armed'] : []),
    ...(tag.digit === null ? [] : [`key ${tag.digit}`]),
  ].join(', ');
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={solo}
      aria-label={label}
      tabIndex={focusable ? 0 : -1}
      className={styles['row']}
      data-tag={tag.id}
      data-hidden={hidden}
      data-armed={armed}
      data-level={level}
      data-drop={drop}
      data-dragged={isDragged}
      style={{ paddingLeft: level > 1 ? 16 + 34 + (Math.min(level, 8) - 2) * 16 : 16 }}
      title={tag.description === '' ? undefined : tag.description}
      onFocus={() => onFocus(tag.id)}
      onClick={() => soloTag(tag.id)}
    >
      {level === 1 ? (
        <Part
          className="digit"
          title={`Tag every selection with ${tag.name}`}
          onClick={() => toggleArmed(tag.id)}
        >
          {tag.digit}
        </Part>
      ) : null}
      <Mark look={look} size={level === 1 ? 'm' : 'child'} />
      <span className={styles['name']}>
        <span>{tag.name}</span>
        {expanded === null ? null : (
          <Part className="disclosure" onClick={() => onToggle(tag.id)}>
            <Chevron size={13} strokeWidth={2.5} aria-hidden="true" />
          </Part>
        )}
      </span>
      <MemoMark about={tag.id} />
      <Part className="eye" onClick={() => hideTag(tag.id)}>
        {hidden ? <EyeOff size={14} /> : <Eye size={14} />}
      </Part>
      {drop === 'inside' ? <span className={styles['only']}>nest here</span> : null}
      {solo ? <span className={styles['only']}>only this</span> : null}
      {here === null || solo ? null : (
        <span className={styles['here']}>
          {here} here{count === null ? '' : ' of'}
        </span>
      )}
      <span className={styles['count']}>{count ?? '…'}</span>
    </div>
  );
});

/** A part of a row that does something of its own when it is clicked; keys and the menu do the same. */
function Part({
  className,
  title,
  onClick,
  children,
}: {
  className: string;
  title?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <span
      className={styles[className]}
      title={title}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {children}
    </span>
  );
}
