import { Check, Lock, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { SavedState } from '../../shared/ipc/contract.ts';
import { request } from '../state/bridge.ts';
import { type Saying, say, useSaying, useStatus } from '../state/feedback.ts';
import { useDesk } from '../state/workspace.ts';
import { shownTime } from '../ui/moment.ts';
import styles from './status-bar.module.css';

/** How long a sentence stays beside the saved state, in milliseconds. */
const sayingStays = 6_000;

/** How long saving goes on before it is said, in milliseconds. */
const glance = 300;

/** Left: saved state, file, what the last key did. Centre and right: the screen's own. */
export function StatusBar({ open, layer }: { open: boolean; layer: ReactNode }) {
  const saved = useDesk(({ mirror }) => mirror?.saved);
  const folder = useDesk(({ mirror }) => mirror?.folder);
  const { centre, right } = useStatus();
  const opening = useDesk(({ mirror }) => mirror?.opening ?? null);
  // Said when the screen stands: a screen that comes ends what was said before it.
  useEffect(() => {
    if (opening !== null) say(opening);
  }, [opening]);
  const saying = useShown(useSaying());
  return (
    <footer className={styles['bar']}>
      <div className={styles['left']}>
        {saved === undefined ? <span>No workspace yet</span> : <Saved saved={saved} />}
        {folder === undefined ? null : <span className={styles['file']}>{folder}.readout</span>}
        <span
          role="status"
          className={saying?.kind === 'error' ? styles['error'] : styles['saying']}
          title={saying?.sentence}
        >
          {saying?.sentence}
        </span>
      </div>
      <div className={styles['centre']}>{open ? centre : null}</div>
      {layer}
      <div className={styles['right']}>
        {open ? right.map((part) => <span key={part}>{part}</span>) : <span>Works offline</span>}
      </div>
    </footer>
  );
}

function Saved({ saved }: { saved: SavedState }) {
  const [last, setLast] = useState<string | null>(null);
  if (saved.state === 'saved' && saved.at !== last) setLast(saved.at);
  const isLong = useLonger(saved.state === 'saving');
  switch (saved.state) {
    case 'saved':
    case 'saving':
      return (
        <span className={styles['saved']} data-saved={saved.state}>
          {last === null || isLong ? (
            'Saving'
          ) : (
            <>
              <Check size={13} aria-hidden="true" />
              Saved {shownTime(last)}
            </>
          )}
        </span>
      );
    case 'failed':
      return (
        <button
          type="button"
          className={styles['failed']}
          data-saved="failed"
          onClick={() => void request('retrySave')}
        >
          <TriangleAlert size={13} aria-hidden="true" />
          Not saved, retrying
        </button>
      );
    case 'read-only':
      return (
        <span className={styles['saved']} data-saved="read-only" title={saved.sentence}>
          <Lock size={13} aria-hidden="true" />
          Read-only
        </span>
      );
  }
}

/** Whether something has gone on for longer than a glance: what is over at once is not worth a flicker. */
function useLonger(goesOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setLong(true), glance);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [goesOn]);
  return isLong;
}

function useShown(saying: Saying | null): Saying | null {
  const [past, setPast] = useState(0);
  useEffect(() => {
    if (saying === null) return undefined;
    const timer = setTimeout(() => setPast(saying.turn), sayingStays);
    return () => clearTimeout(timer);
  }, [saying]);
  return saying !== null && saying.turn > past ? saying : null;
}
