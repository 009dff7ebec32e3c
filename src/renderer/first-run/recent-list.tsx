import { FolderX } from 'lucide-react';
import { forgetRecent, useRecent } from '../state/recent.ts';
import { Button } from '../ui/button.tsx';
import styles from './recent-list.module.css';

/** The workspaces that were open, each with its folder; one that is no longer there says so and can be forgotten. */
export function RecentList({
  onOpen,
  onFail,
}: {
  onOpen: (path: string) => void;
  onFail: (error: unknown) => void;
}) {
  return (
    <ul className={styles['list']}>
      {useRecent().map(({ path, name, isThere }) => (
        <li key={path}>
          <div className={styles['words']}>
            <b>{name}</b>
            <span className={styles['path']}>{path}</span>
            {isThere ? null : (
              <span className={styles['gone']}>
                <FolderX size={13} aria-hidden="true" />
                Not there any more: moved, renamed or deleted
              </span>
            )}
          </div>
          {isThere ? (
            <Button aria-label={`Open ${name}`} onClick={() => onOpen(path)}>
              Open
            </Button>
          ) : null}
          <Button
            kind="ghost"
            aria-label={`Forget ${name}`}
            onClick={() => void forgetRecent(path).catch(onFail)}
          >
            Forget
          </Button>
        </li>
      ))}
    </ul>
  );
}
