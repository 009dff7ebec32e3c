import { useEffect, useState } from 'react';
import { beforeClosing } from './closing.ts';

/** How long after the last letter what is typed is handed over, in milliseconds. */
const pause = 400;

export interface Typed {
  /** What the field shows: what is typed and not yet stored, else what is stored. */
  readonly value: string;
  readonly type: (text: string) => void;
  /** Hands over at once what is still held; whether all of it was taken. */
  readonly flush: () => Promise<boolean>;
}

/**
 * Text that is saved as it is typed: handed over after a pause, when the component goes and
 * before the window closes. What `save` refuses (it answers false, and has said why) stays in the field.
 * `save` is that of the first rendering: a component for another text needs another key.
 */
export function useSavedAsTyped(stored: string, save: (text: string) => Promise<boolean>): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const [flush] = useState(() => flusher(save, () => setDraft(null)));
  useEffect(() => {
    const forget = beforeClosing(async () => void (await flush.now()));
    return () => {
      forget();
      void flush.now();
    };
  }, [flush]);
  return {
    value: draft ?? stored,
    type: (text) => {
      setDraft(text);
      flush.later(text);
    },
    flush: flush.now,
  };
}

function flusher(save: (text: string) => Promise<boolean>, onSaved: () => void) {
  let held: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = async (): Promise<boolean> => {
    clearTimeout(timer);
    const text = held;
    if (text === null) return true;
    held = null;
    const done = await save(text);
    if (held !== null) return false; // typed on meanwhile
    if (done) onSaved();
    else held = text;
    return done;
  };
  const later = (text: string): void => {
    held = text;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), pause);
  };
  return { later, now };
}
