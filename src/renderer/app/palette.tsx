import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useAction } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { hits, type PaletteHit } from './palette-hits.ts';
import styles from './palette.module.css';

/** Tags, passages, notes, documents and commands by their words. Enter runs the first. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useAction('palette', () => setOpen(true));
  return open ? <Box onClose={() => setOpen(false)} /> : null;
}

function Box({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace((state) => state);
  const [query, setQuery] = useState('');
  const [hot, setHot] = useState(0);
  const [opener] = useState(() => document.activeElement);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const found = useMemo(() => hits(workspace, query), [workspace, query]);
  const close = (): void => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const choose = (hit: PaletteHit | undefined): void => {
    if (hit === undefined) return;
    close();
    hit.run();
  };
  const step = (by: number): void => {
    const next = Math.max(0, Math.min(found.length - 1, hot + by));
    setHot(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles['scrim']} onMouseDown={(event) => event.target === event.currentTarget && close()}>
      <div role="dialog" aria-modal="true" aria-label="Search or run a command" className={styles['box']}>
        <div className={styles['field']}>
          <Search size={18} strokeWidth={1.75} aria-hidden="true" />
          <input
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-controls={id}
            aria-activedescendant={found.length === 0 ? undefined : `${id}-${hot}`}
            aria-label="Search or run a command"
            placeholder="Search, or > commands, # tags, ¶ passages"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setHot(0);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'ArrowDown') step(1);
              else if (event.key === 'ArrowUp') step(-1);
              else if (event.key === 'Enter') choose(found[hot]);
              else if (event.key === 'Escape') close();
              else if (event.key !== 'Tab') return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        </div>
        <ul ref={list} id={id} role="listbox" aria-label="Results" className={styles['list']}>
          {found.map((hit, i) => (
            <li
              key={hit.key}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === hot}
              data-group={found[i - 1]?.group === hit.group ? undefined : hit.group}
              onMouseMove={() => setHot(i)}
              onClick={() => choose(hit)}
            >
              {hit.look === undefined ? null : <Mark look={hit.look} />}
              <span className={hit.group === 'Passages' ? styles['quote'] : styles['text']}>{hit.text}</span>
              <span className={styles['place']}>{hit.place}</span>
            </li>
          ))}
        </ul>
        {found.length === 0 ? (
          <p className={styles['none']}>
            No match for “{query}”. Searched {workspace.documents.size} documents’ titles and{' '}
            {workspace.annotations.size} annotations.
          </p>
        ) : null}
        <div className={styles['keys']}>
          <span>
            <kbd>↑↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> go
          </span>
          <span>
            <kbd>Esc</kbd> close
          </span>
        </div>
      </div>
    </div>
  );
}
