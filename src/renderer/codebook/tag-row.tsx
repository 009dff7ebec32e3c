import { ChevronDown, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { memo } from 'react';
import { useLayer } from '../ui/layer.tsx';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { toggleArmed, useArmed } from '../state/armed.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { MemoMark } from '../memos/memo-mark.tsx';
import { openMemo } from '../state/memo.ts';
import { keepFocus } from '../ui/menu.tsx';
import { Mark } from '../ui/mark.tsx';
import menu from '../ui/menu.module.css';
import { RenameTag } from './rename-tag.tsx';
import { hideTag, removeTag, soloTag } from './tag-acts.ts';
import styles from './tag-row.module.css';
import type { TreeRow } from './visible-rows.ts';

/** Renders again only when something about it changes: an edit changes the count of a row or two. */
export const TagRow = memo(function TagRow({
  row: { tag, level, position, siblings, expanded },
  count,
  focusable,
  renaming,
  onFocus,
  onToggle,
  onRename,
  onEdit,
}: {
  row: TreeRow;
  count: number;
  focusable: boolean;
  renaming: boolean;
  onFocus: (tag: Id) => void;
  onToggle: (tag: Id) => void;
  onRename: (tag: Id | null) => void;
  onEdit: (tag: Id) => void;
}) {
  const layer = useLayer();
  const look = useWorkspace(({ tags }) => lookOf(tags, tag.id));
  const hidden = useView((view) => view.hiddenTags.includes(tag.id));
  const solo = useView((view) => view.soloTag === tag.id);
  const armed = useArmed()?.id === tag.id;
  const Chevron = expanded === true ? ChevronDown : ChevronRight;
  if (renaming) return <RenameTag tag={tag} onDone={() => onRename(null)} />;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <div
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={siblings}
          aria-expanded={expanded ?? undefined}
          aria-selected={solo}
          aria-label={`${tag.name}, ${count} ${count === 1 ? 'passage' : 'passages'}${hidden ? ', hidden' : ''}${solo ? ', shown alone' : ''}${armed ? ', armed' : ''}${tag.digit === null ? '' : `, key ${tag.digit}`}`}
          tabIndex={focusable ? 0 : -1}
          className={styles['row']}
          data-hidden={hidden}
          data-armed={armed}
          data-level={level}
          style={{ paddingLeft: level > 1 ? 16 + 34 + (level - 2) * 16 : 16 }}
          title={tag.description === '' ? undefined : tag.description}
          onFocus={() => onFocus(tag.id)}
          onClick={() => soloTag(tag.id)}
        >
          {level === 1 ? (
            <span
              className={styles['digit']}
              title={`Tag every selection with ${tag.name}`}
              onClick={(event) => {
                event.stopPropagation();
                toggleArmed(tag.id);
              }}
            >
              {tag.digit}
            </span>
          ) : null}
          <Mark look={look} size={level === 1 ? 'm' : 'child'} />
          <span className={styles['name']}>
            <span>{tag.name}</span>
            {expanded === null ? null : (
              <span
                className={styles['disclosure']}
                onClick={(event) => {
                  event.stopPropagation();
                  onToggle(tag.id);
                }}
              >
                <Chevron size={13} strokeWidth={1.75} aria-hidden="true" />
              </span>
            )}
          </span>
          <MemoMark about={tag.id} />
          <span
            className={styles['eye']}
            onClick={(event) => {
              event.stopPropagation();
              hideTag(tag.id);
            }}
          >
            {hidden ? <EyeOff size={14} strokeWidth={1.75} /> : <Eye size={14} strokeWidth={1.75} />}
          </span>
          {solo ? <span className={styles['only']}>only this</span> : null}
          <span className={styles['count']}>{count}</span>
        </div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal container={layer}>
        <ContextMenu.Content className={menu['menu']} onCloseAutoFocus={keepFocus}>
          <ContextMenu.Item className={menu['item']} onSelect={() => soloTag(tag.id)}>
            <span>{solo ? 'Show every tag' : 'Show only this'}</span>
            <kbd>Enter</kbd>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => hideTag(tag.id)}>
            <span>{hidden ? 'Show' : 'Hide'}</span>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => toggleArmed(tag.id)}>
            <span>{armed ? 'Stop tagging every selection' : 'Tag every selection'}</span>
            <kbd>Alt L</kbd>
          </ContextMenu.Item>
          <ContextMenu.Separator className={menu['rule']} />
          <ContextMenu.Item className={menu['item']} onSelect={() => onRename(tag.id)}>
            <span>Rename</span>
            <kbd>F2</kbd>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => onEdit(tag.id)}>
            <span>Edit…</span>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => openMemo(tag.id)}>
            <span>Memo</span>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => removeTag(tag.id)}>
            <span>Delete</span>
            <kbd>Del</kbd>
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
});
