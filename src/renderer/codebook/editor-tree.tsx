import { Plus, Search } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { lookOf, sameName, type TagNode, tagTree } from '../../shared/model/codebook.ts';
import type { DropZone } from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { useTally } from '../state/use-tally.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { countedBy } from './counts.ts';
import styles from './editor-tree.module.css';
import { NewTag } from './new-tag.tsx';
import { RenameTag } from './rename-tag.tsx';
import { useTagTree } from './use-tag-tree.ts';
import { DrawnRows } from './use-rows-in-sight.tsx';
import { type TreeRow, visibleRows } from './visible-rows.ts';

/** CSS pixels; the style sheet says the same. */
const heights = { top: 29, nested: 27 };

/** The whole codebook as a tree to choose from, to reorder and to nest, by dragging or by keys. */
export function EditorTree({
  chosen,
  isAdding,
  onChoose,
}: {
  chosen: Id | null;
  /** Whether it begins with a new tag that wants a name. */
  isAdding: boolean;
  onChoose: (tag: Id) => void;
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations.all);
  const [filter, setFilter] = useState('');
  const rows = useMemo(() => visibleRows(filtered(tagTree(tags), filter), null), [tags, filter]);
  const counts = useTally(
    annotations,
    useMemo(() => countedBy(tags), [tags]),
  );
  const tree = useTagTree(rows, heights, {
    kept: chosen,
    keep: onChoose,
    isOpen: () => true,
    toggle: null,
    choose: onChoose,
    edit: null,
    isAdding,
  });
  return (
    <div className={styles['column']}>
      <div className={styles['head']}>
        <label className={styles['filter']}>
          <Search size={14} aria-hidden="true" />
          <input
            type="search"
            aria-label="Filter tags"
            placeholder="Filter tags"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <Button kind="ghost" onClick={tree.add}>
          <Plus size={15} aria-hidden="true" />
          New tag
        </Button>
      </div>
      {tree.adding ? <NewTag onDone={tree.endAdding} onMade={onChoose} /> : null}
      <div {...tree.props} aria-label="Codebook" className={styles['tree']}>
        <DrawnRows rows={tree.inSight}>
          {(row) =>
            tree.renaming === row.tag.id ? (
              <RenameTag tag={row.tag} onDone={tree.endRenaming} />
            ) : (
              <Row
                row={row}
                count={counts.get(row.tag.id) ?? 0}
                isChosen={row.tag.id === chosen}
                focusable={row.tag.id === tree.inTab}
                {...tree.dragOf(row.tag.id)}
                onChoose={onChoose}
              />
            )
          }
        </DrawnRows>
      </div>
      {rows.length === 0 ? (
        <p className={styles['empty']}>
          {tags.size === 0
            ? 'Tags appear here. Make the first with New tag.'
            : `No tag has “${filter}” in its name, code or other names.`}
        </p>
      ) : null}
    </div>
  );
}

const Row = memo(function Row({
  row: { tag, level, position, siblings, expanded },
  count,
  isChosen,
  focusable,
  drop,
  isDragged,
  onChoose,
}: {
  row: TreeRow;
  count: number;
  isChosen: boolean;
  focusable: boolean;
  drop: DropZone | null;
  isDragged: boolean;
  onChoose: (tag: Id) => void;
}) {
  const look = useWorkspace(({ tags }) => lookOf(tags, tag.id));
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={isChosen}
      aria-label={`${tag.name}, code ${tag.code}, ${counted(count, 'passage')}${tag.digit === null ? '' : `, key ${tag.digit}`}`}
      tabIndex={focusable ? 0 : -1}
      data-tag={tag.id}
      data-level={level}
      data-drop={drop}
      data-dragged={isDragged}
      className={styles['row']}
      style={{ paddingLeft: 2 + Math.min(level - 1, 8) * 16 }}
      onFocus={() => onChoose(tag.id)}
      onClick={(event) => event.currentTarget.focus()}
    >
      <span className={styles['handle']} aria-hidden="true" />
      <span className={styles['digit']}>{tag.digit}</span>
      <Mark look={look} size={level === 1 ? 'm' : 'child'} />
      <span className={styles['name']}>{tag.name}</span>
      {drop === 'inside' ? <span className={styles['nest']}>nest here</span> : null}
      <span className={styles['code']}>{tag.code}</span>
      <span className={styles['count']}>{count}</span>
    </div>
  );
});

/** The branches in which something fits a filter: by name, code or another name. */
function filtered(nodes: readonly TagNode[], filter: string): TagNode[] {
  const wanted = sameName(filter);
  if (wanted === '') return [...nodes];
  return nodes.flatMap(({ tag, children }) => {
    const inside = filtered(children, filter);
    if (fits(tag, wanted)) return [{ tag, children: inside.length > 0 ? inside : children }];
    return inside.length > 0 ? [{ tag, children: inside }] : [];
  });
}

function fits({ name, code, aliases }: Tag, wanted: string): boolean {
  return [name, code, ...aliases].some((text) => sameName(text).includes(wanted));
}
