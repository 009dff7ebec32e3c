import { CaseSensitive, ChevronDown, ChevronUp, Search, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { BlockKind, Document, DocumentText } from '../../shared/model/document.ts';
import { nothingFound } from '../reading-surface/marking.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './find-bar.module.css';
import { findPassages, type Query } from './find.ts';
import { useAllCounts } from './use-all-counts.ts';

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
  const [query, setQuery] = useState<Query>({ words: '', matchCase: false, wholeWord: false });
  const [current, setCurrent] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = finding > 0;
  const passages = useMemo(
    () => (isOpen ? findPassages(text, query, ({ kind }) => !hiddenKinds.has(kind)) : []),
    [isOpen, text, query, hiddenKinds],
  );
  const index = Math.min(current, passages.length - 1);
  const counts = useAllCounts(isOpen ? query : null, hiddenKinds);
  useEffect(() => {
    if (finding === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [finding]);
  useEffect(() => {
    if (surface === null) return;
    const match = passages[index];
    if (match !== undefined) surface.reveal(match);
    surface.find(match === undefined ? nothingFound : { passages, current: index });
    onMatch(match?.start ?? null);
  }, [surface, passages, index, onMatch]);

  const step = (by: 1 | -1): void => {
    if (!isOpen) {
      onFind();
      return;
    }
    if (passages.length === 0) {
      say(query.words === '' ? 'Type what to find' : `No match for “${query.words}” in ${document.number}`);
      return;
    }
    const next = (index + by + passages.length) % passages.length;
    setCurrent(next);
    say(`Match ${next + 1} of ${passages.length}`);
  };
  useAction('find', onFind);
  useAction('find-next', () => step(1));
  useAction('find-previous', () => step(-1));
  const change = (part: Partial<Query>): void => {
    const from = surface?.selected()?.head ?? 0;
    const next = { ...query, ...part };
    const found = findPassages(text, next, ({ kind }) => !hiddenKinds.has(kind));
    setQuery(next);
    setCurrent(
      Math.max(
        0,
        found.findIndex(({ start }) => start >= from),
      ),
    );
  };
  const close = (): void => {
    const match = passages[index];
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
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={input}
        onKeyDown={onKeyDown}
        value={query.words}
        aria-label={`Find in ${document.number}`}
        placeholder="Find"
        onChange={({ target }) => change({ words: target.value })}
      />
      <span className={styles['count']} role="status">
        {query.words === ''
          ? ''
          : passages.length === 0
            ? 'None here'
            : `${index + 1} of ${passages.length} here`}
      </span>
      <IconButton label="Match before" keys={shownKeys('Shift+F3')} onClick={() => step(-1)}>
        <ChevronUp size={16} strokeWidth={1.75} />
      </IconButton>
      <IconButton label="Next match" keys="F3" onClick={() => step(1)}>
        <ChevronDown size={16} strokeWidth={1.75} />
      </IconButton>
      <span className={styles['rule']} />
      <IconButton
        onKeyDown={onKeyDown}
        label="Match case"
        aria-pressed={query.matchCase}
        onClick={() => change({ matchCase: !query.matchCase })}
      >
        <CaseSensitive size={16} strokeWidth={1.75} />
      </IconButton>
      <IconButton
        onKeyDown={onKeyDown}
        label="Whole words"
        aria-pressed={query.wholeWord}
        onClick={() => change({ wholeWord: !query.wholeWord })}
      >
        <WholeWord size={16} strokeWidth={1.75} />
      </IconButton>
      <span className={styles['rule']} />
      {counts === null ? null : (
        <span className={styles['all']}>
          All documents{' '}
          <span>{counts.matches === 0 ? 'none' : `${counts.matches} in ${counts.documents}`}</span>
        </span>
      )}
      <span className={styles['space']} />
      <IconButton label="Close" keys="Esc" onClick={close}>
        <X size={16} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}
