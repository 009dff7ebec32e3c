import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Backup } from '../../shared/model/backup.ts';
import { shownWhen } from '../ui/moment.ts';
import styles from './backup-list.module.css';
import { countWords, whyWords } from './words.ts';

/** Rows that Page Up and Page Down go by. */
const page = 8;

/** The backups, the latest first: arrows, Page, Home and End choose, and so does a click. */
export function BackupList({
  backups,
  chosen,
  onChoose,
}: {
  backups: readonly Backup[];
  chosen: string;
  onChoose: (name: string) => void;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const at = backups.findIndex(({ name }) => name === chosen);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = backups[targetOf(event, at, backups.length) ?? -1];
    if (next === undefined) return;
    onChoose(next.name);
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label="Backups"
      aria-activedescendant={`${id}-${at}`}
      tabIndex={0}
      className={styles['list']}
      onKeyDown={onKeyDown}
    >
      {backups.map((backup, i) => (
        <li
          key={backup.name}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          onClick={() => {
            onChoose(backup.name);
            list.current?.focus();
          }}
        >
          <span className={styles['when']}>{shownWhen(backup.at)}</span>
          <span className={styles['why']}>{whyWords(backup)}</span>
          {backup.damage === null ? (
            <span className={styles['counts']}>{countWords(backup)}</span>
          ) : (
            <span className={styles['damaged']}>
              <TriangleAlert size={13} aria-hidden="true" />
              Damaged: it {backup.damage}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function targetOf(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[event.key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}
