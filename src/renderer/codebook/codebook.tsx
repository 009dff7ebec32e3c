import { Pencil, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { useTally } from '../state/use-tally.ts';
import { useAwaited, useWorkspace } from '../state/workspace.ts';
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
import { useTagTree } from './use-tag-tree.ts';
import { DrawnRows } from './use-rows-in-sight.tsx';
import { visibleRows } from './visible-rows.ts';

/** CSS pixels; the style sheet says the same. */
const heights = { top: 25, nested: 25 };

/** The tags as a tree: digit, mark, name, how often. Click shows a tag alone; the eye hides it. */
export function Codebook() {
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const isWhole = useAwaited() === null;
  const document = useView((view) => (view.mode === 'read' ? view.document : null));
  const expanded = useView((view) => view.expandedTags);
  const [focused, setFocused] = useState<Id | null>(null);
  const top = useMemo(() => tagTree(tags), [tags]);
  const rows = useMemo(() => visibleRows(top, expanded), [top, expanded]);
  const keysOf = useMemo(() => countedBy(tags), [tags]);
  const counts = useTally(annotations.all, keysOf);
  const here = useTally(annotations.in(document ?? ''), keysOf);
  const tree = useTagTree(rows, heights, {
    kept: focused,
    keep: setFocused,
    isOpen: (tag) => expanded.includes(tag),
    toggle,
    choose: soloTag,
    edit: editCodebook,
  });
  return (
    <>
      <RailHead name="Codebook" count={top.length}>
        <IconButton
          label="Edit the codebook"
          keys={shownKeys('Mod+Shift+K')}
          onClick={() => editCodebook(tree.inTab)}
        >
          <Pencil size={15} />
        </IconButton>
        <IconButton label="New tag" onClick={tree.add}>
          <Plus size={16} />
        </IconButton>
      </RailHead>
      {tree.adding ? <NewTag onDone={tree.endAdding} onMade={setFocused} /> : null}
      <TagMenu onRename={tree.rename}>
        <div {...tree.props} aria-label="Tags" className={styles['tree']}>
          <DrawnRows rows={tree.inSight}>
            {(row) =>
              tree.renaming === row.tag.id ? (
                <RenameTag tag={row.tag} onDone={tree.endRenaming} />
              ) : (
                <TagRow
                  row={row}
                  count={isWhole ? (counts.get(row.tag.id) ?? 0) : null}
                  here={document === null ? null : (here.get(row.tag.id) ?? 0)}
                  focusable={row.tag.id === tree.inTab}
                  {...tree.dragOf(row.tag.id)}
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
