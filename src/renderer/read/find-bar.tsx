import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { BlockKind, Document, DocumentText } from '../../shared/model/document.ts';
import { openOccurrences } from '../occurrences/asked.ts';
import { QueryToggles } from '../occurrences/query-toggles.tsx';
import type { Surface } from '../reading-surface/surface.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './find-bar.module.css';
import { useAllCounts } from './use-all-counts.ts';
import { type Find, useFind } from './use-find.ts';

/** Finds words in the document, and says how often they stand in the others. In the place of the document bar. */
export function FindBar({
  document,
  text,
  surface,
  hiddenKinds,
  finding,
  onFind,
  onMatch,
  onClose,
}: {
  document: Document;
  text: DocumentText;
  surface: Surface | null;
  /** Kinds of blocks that are hidden now: not looked in. */
  hiddenKinds: ReadonlySet<BlockKind>;
  /** 0: closed. Another number: take the focus. */
  finding: number;
  onFind: () => void;
  /** Where the current match is; null without one. */
  onMatch: (offset: number | null) => void;
  onClose: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const isOpen = finding > 0;
  const find = useFind({ document, text, surface, skip: hiddenKinds, isOpen });
  const { query, queries, passages, index, problem } = find;
  const counts = useAllCounts(queries, hiddenKinds);
  const match = passages[index];
  const at = match?.start ?? null;
  useEffect(() => onMatch(at), [at, onMatch]);
  useEffect(() => {
    if (finding === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [finding]);

  const step = (by: 1 | -1): void => {
    if (!isOpen) {
      onFind();
      return;
    }
    if (passages.length === 0) {
      say(
        problem ??
          (query.words === '' ? 'Type what to find' : `No match for “${query.words}” in ${document.number}`),
      );
      return;
    }
    const next = (index + by + passages.length) % passages.length;
    find.go(next);
    say(`Match ${next + 1} of ${passages.length}`);
  };
  const tagAll = (): void => openOccurrences({ for: query, tag: null });
  useAction('find', onFind);
  useAction('find-next', () => step(1));
  useAction('find-previous', () => step(-1));
  const close = (): void => {
    if (match !== undefined) surface?.select({ anchor: match.start, head: match.end }, true);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!isOpen) return null;
  return (
    <div className={styles['bar']} role="search" data-region="Find">
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        onKeyDown={onKeyDown}
        value={query.words}
        aria-label={`Find in ${document.number}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'find-problem'}
        placeholder="Find"
        spellCheck={false}
        onChange={({ target }) => find.change({ words: target.value })}
      />
      <span className={styles['count']} role="status">
        {countOf(find)}
      </span>
      <IconButton label="Match before" keys={shownKeys('Shift+F3')} onClick={() => step(-1)}>
        <ChevronUp size={16} />
      </IconButton>
      <IconButton label="Next match" keys="F3" onClick={() => step(1)}>
        <ChevronDown size={16} />
      </IconButton>
      <span className={styles['rule']} />
      <QueryToggles query={query} onChange={find.change} onKeyDown={onKeyDown} />
      <span className={styles['rule']} />
      {counts === null ? null : (
        <span className={styles['all']}>
          All documents{' '}
          <span>
            {counts.matches === 0
              ? 'none'
              : `${counts.matches.toLocaleString('en')} in ${counts.documents.toLocaleString('en')}`}
          </span>
        </span>
      )}
      <span className={styles['space']} />
      {counts === null || counts.matches === 0 ? null : (
        <Button onClick={tagAll} onKeyDown={onKeyDown}>
          Tag all {counts.matches.toLocaleString('en')}…
        </Button>
      )}
      <IconButton label="Close" keys="Esc" onClick={close}>
        <X size={16} />
      </IconButton>
      {problem === null ? null : (
        <p id="find-problem" role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}

function countOf({ query, passages, index, problem, busy }: Find): string {
  if (query.words === '' || problem !== null) return '';
  if (passages.length > 0) return `${index + 1} of ${passages.length} here`;
  return busy ? 'Looking…' : 'None here';
}
