import { Pencil, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { useTally } from '../state/use-tally.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { RailHead } from '../ui/rail-head.tsx';
import styles from './codebook.module.css';
import { soloTag } from './tag-acts.ts';
import { countedBy } from './counts.ts';
import { NewTag } from './new-tag.tsx';
import { RenameTag } from './rename-tag.tsx';
import { TagMenu } from './tag-menu.tsx';
import { TagRow } from './tag-row.tsx';
import { useTreeDrag } from './tree-drag.ts';
import { useTreeKeys } from './tree-keys.ts';
import { DrawnRows, focusRow, useRowsInSight } from './use-rows-in-sight.tsx';
import { visibleRows } from './visible-rows.ts';

/** CSS pixels; the style sheet says the same. */
const heights = { top: 25, nested: 25 };

/** The tags as a tree: digit, mark, name, how often. Click shows a tag alone; the eye hides it. */
export function Codebook() {
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const document = useView((view) => (view.mode === 'read' ? view.document : null));
  const expanded = useView((view) => view.expandedTags);
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Id | null>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const tree = useMemo(() => tagTree(tags), [tags]);
  const rows = useMemo(() => visibleRows(tree, expanded), [tree, expanded]);
  const keysOf = useMemo(() => countedBy(tags), [tags]);
  const counts = useTally(annotations.all, keysOf);
  const here = useTally(annotations.in(document ?? ''), keysOf);
  const element = useRef<HTMLDivElement>(null);
  const { dragged, drop, onPointerDown } = useTreeDrag(element, (id) => expanded.includes(id));
  const focus = (tag: Id): void => focusRow(element.current, tag, setFocused);
  const endAdding = (byKey: boolean): void => {
    flushSync(() => setAdding(false));
    if (byKey) element.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const endRenaming = (byKey: boolean): void => {
    flushSync(() => setRenaming(null));
    if (byKey && renaming !== null) focus(renaming);
  };
  const onKeyDown = useTreeKeys(rows, {
    focus,
    toggle,
    rename: setRenaming,
    choose: soloTag,
    edit: editCodebook,
  });
  const inTab = rows.find(({ tag }) => tag.id === focused)?.tag.id ?? rows[0]?.tag.id;
  const inSight = useRowsInSight(element, rows, heights, inTab);
  return (
    <>
      <RailHead name="Codebook" count={tree.length}>
        <IconButton
          label="Edit the codebook"
          keys={shownKeys('Mod+Shift+K')}
          onClick={() => editCodebook(inTab)}
        >
          <Pencil size={15} />
        </IconButton>
        <IconButton label="New tag" onClick={() => setAdding(true)}>
          <Plus size={16} />
        </IconButton>
      </RailHead>
      {adding ? <NewTag onDone={endAdding} onMade={setFocused} /> : null}
      <TagMenu onRename={setRenaming}>
        <div
          ref={element}
          role="tree"
          aria-label="Tags"
          className={styles['tree']}
          data-dragging={dragged !== null}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
        >
          <DrawnRows rows={inSight}>
            {(row) =>
              renaming === row.tag.id ? (
                <RenameTag tag={row.tag} onDone={endRenaming} />
              ) : (
                <TagRow
                  row={row}
                  count={counts.get(row.tag.id) ?? 0}
                  here={document === null ? null : (here.get(row.tag.id) ?? 0)}
                  focusable={row.tag.id === inTab}
                  drop={drop?.tag === row.tag.id ? drop.zone : null}
                  isDragged={dragged === row.tag.id}
                  onFocus={setFocused}
                  onToggle={toggle}
                />
              )
            }
          </DrawnRows>
        </div>
      </TagMenu>
      {rows.length === 0 ? (
        <p className={styles['empty']}>Tags appear here. Make the first with New tag, or while tagging.</p>
      ) : null}
    </>
  );
}

/** Shows what is inside a tag, or puts it away. */
function toggle(id: Id): void {
  const { expandedTags: open } = viewStore.get();
  changeView({ expandedTags: open.includes(id) ? open.filter((other) => other !== id) : [...open, id] });
}
