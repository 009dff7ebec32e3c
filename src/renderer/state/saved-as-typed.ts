import { useEffect, useState } from 'react';
import { beforeClosing } from './closing.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { soon } from './soon.ts';

export interface Typed {
  /** What the field shows: what is typed and not yet stored, else what is stored. */
  readonly value: string;
  readonly type: (text: string) => void;
  /** Hands over at once what is still held; whether all of it was taken. */
  readonly flush: () => Promise<boolean>;
}

/** A text that is saved as it is typed. That of the first rendering counts: a field for another needs another key. */
export interface Saving {
  /** Names the field among all of the workspace: `note 6d0f…`. */
  readonly field: string;
  /** False when it was refused; whoever saves has said why. */
  readonly save: (text: string) => Promise<boolean>;
  /** Whether a field that goes takes with it what was refused: the reason stood under it. */
  readonly forgets?: boolean;
}

/** Milliseconds that a text is held at most: with its way to the disk no key is unsaved for more than half a second. */
const longestHeld = 400;

/**
 * Text that is saved as it is typed: handed over less than half a second after any key, when the
 * component goes and before the window closes. What is refused stays in the field, is kept as a draft
 * and, should the window stop or the field be left, stands in it again and is tried once more.
 */
export function useSavedAsTyped(stored: string, saving: Saving): Typed {
  const [draft, setDraft] = useState(() => draftOf(saving.field));
  const [flush] = useState(() => flusher(saving, draft, () => setDraft(null)));
  useEffect(() => {
    void flush.now(); // what was left here
    const forget = beforeClosing(async () => void (await flush.now()));
    return () => {
      forget();
      void flush.last();
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

function flusher({ field, save, forgets = false }: Saving, left: string | null, onSaved: () => void) {
  let held = left;
  let latest = Promise.resolve(true);
  let turn = 0;
  let isGone = false;
  /** What is on its way may be refused yet: nothing held is not everything taken. */
  const now = (): Promise<boolean> => {
    handingOver.cancel();
    if (held !== null) latest = handOver(held, ++turn);
    return latest;
  };
  const handOver = async (text: string, mine: number): Promise<boolean> => {
    held = null;
    const done = await save(text);
    if (held !== null || mine !== turn) return false; // typed on meanwhile
    if (done) onSaved();
    else held = text;
    await keepDraft(field, done || (isGone && forgets) ? null : text);
    return done;
  };
  const handingOver = soon(() => void now(), longestHeld);
  const later = (text: string): void => {
    held = text;
    handingOver.ask();
  };
  const last = async (): Promise<void> => {
    isGone = true;
    if (forgets) await keepDraft(field, null);
    await now();
  };
  return { later, now, last };
}
