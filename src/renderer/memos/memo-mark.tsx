import { NotebookText } from 'lucide-react';
import type { Id } from '../../shared/model/ids.ts';
import { openMemo } from '../state/memo.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './memo-mark.module.css';

/** In a row: says that there is a memo, and opens it at a click. By keys a memo opens from the row's menu. */
export function MemoMark({ about }: { about: Id }) {
  const has = useWorkspace(({ memos }) => memos.has(about));
  if (!has) return null;
  return (
    <span
      role="img"
      aria-label="has a memo"
      title="Memo"
      className={styles['mark']}
      onClick={(event) => {
        event.stopPropagation();
        openMemo(about);
      }}
    >
      <NotebookText size={13} />
    </span>
  );
}

/** Where a button can stand: the memo there is. Nothing where there is none. */
export function MemoButton({ about }: { about: Id }) {
  const has = useWorkspace(({ memos }) => memos.has(about));
  if (!has) return null;
  return (
    <button type="button" className={styles['button']} onClick={() => openMemo(about)}>
      <NotebookText size={14} aria-hidden="true" />
      Memo
    </button>
  );
}
