import { NotebookText } from 'lucide-react';
import { memosInOrder } from '../../shared/model/memo-about.ts';
import { openMemo, openWorkspaceMemo } from '../state/memo.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Menu, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import styles from './filter-bar.module.css';

/** The memos there are, and that of the workspace in any case. */
export function MemoMenu() {
  const workspace = useWorkspace((state) => state);
  const memos = memosInOrder(workspace).filter(({ about }) => about.kind !== 'workspace');
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles['part']}>
          <NotebookText size={15} aria-hidden="true" />
          Memos
        </button>
      }
    >
      <MenuItem onSelect={openWorkspaceMemo}>Of the workspace</MenuItem>
      <MenuRule />
      {memos.length === 0 ? (
        <MenuLabel>A document’s or a tag’s memo is written from its menu</MenuLabel>
      ) : (
        memos.map(({ memo, about }) => (
          <MenuItem key={memo.id} onSelect={() => openMemo(memo.id)}>
            <span className={styles['title']}>{about.name}</span>
          </MenuItem>
        ))
      )}
    </Menu>
  );
}
