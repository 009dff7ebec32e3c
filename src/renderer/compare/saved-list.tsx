import { ChevronRight, X } from 'lucide-react';
import { useRef } from 'react';
import type { Comparison } from '../../shared/model/comparison.ts';
import { counted, listed } from '../../shared/wording.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownMoment } from '../ui/moment.ts';
import { forgetComparison, numberIn, numbersOf, openSaved } from './kept.ts';
import styles from './saved-list.module.css';

/** The comparisons that are saved, the latest worked on first: to be opened again, or deleted. */
export function SavedList({ onOpened }: { onOpened?: () => void }) {
  const comparisons = useWorkspace((workspace) => workspace.comparisons);
  const list = useRef<HTMLUListElement>(null);
  const sorted = [...comparisons.values()].toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  /** The row that was pressed goes: the one in its place, or the last, has the focus. */
  const goOn = (index: number): void =>
    void requestAnimationFrame(() => {
      const rows = list.current?.children;
      (rows?.[index] ?? rows?.[rows.length - 1])?.querySelector('button')?.focus();
    });
  return (
    <ul ref={list} aria-label="Saved comparisons" className={styles['list']}>
      {sorted.map((saved, i) => (
        <li key={saved.id}>
          <button
            type="button"
            className={styles['open']}
            onClick={() => {
              openSaved(saved);
              onOpened?.();
            }}
          >
            <Content saved={saved} />
          </button>
          <IconButton
            label={`Delete the saved comparison of ${numbersOf(saved.documents)}`}
            onClick={() => void forgetComparison(saved).then(() => goOn(i))}
          >
            <X size={15} aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function Content({ saved: { kind, documents, note, createdAt, updatedAt } }: { saved: Comparison }) {
  const library = useWorkspace((workspace) => workspace.documents);
  const removed = useWorkspace((workspace) => workspace.removed);
  const number = (id: string): string => numberIn({ documents: library, removed }, id);
  const gone = documents.filter((id) => !library.has(id)).map(number);
  const when =
    updatedAt === createdAt ? `saved ${shownMoment(createdAt)}` : `changed ${shownMoment(updatedAt)}`;
  return (
    <>
      <span className={styles['documents']}>
        {documents.map((id, i) => (
          <span key={id}>
            {i === 0 ? null : <Between kind={kind} isFirst={i === 1} />}
            <b data-gone={!library.has(id)}>{number(id)}</b>
          </span>
        ))}
        <span className={styles['title']}>{library.get(documents[0] ?? '')?.title ?? ''}</span>
      </span>
      {note.trim() === '' ? null : <span className={styles['note']}>{note}</span>}
      <span className={styles['facts']}>
        {kindInWords(kind, documents.length)}
        {', '}
        {when}
        {gone.length === 0
          ? ''
          : `; ${listed(gone)} ${gone.length === 1 ? 'was' : 'were'} removed from the library`}
      </span>
    </>
  );
}

/** From version to version an arrow; in a table the first stands against all others. */
function Between({ kind, isFirst }: { kind: Comparison['kind']; isFirst: boolean }) {
  if (kind === 'chain') return <ChevronRight size={13} role="img" aria-label="to" />;
  return <i>{isFirst ? ' in ' : ', '}</i>;
}

function kindInWords(kind: Comparison['kind'], count: number): string {
  if (kind === 'presence') return `Presence in ${counted(count - 1, 'document')}`;
  return count === 2 ? 'Pair' : `Chain of ${count}`;
}
