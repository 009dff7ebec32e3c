import { type FSWatcher, watch } from 'node:fs';

/** Milliseconds between two looks where nothing is told: folders of other machines send no events. */
const pause = 1_000;

/** Milliseconds after an event: what comes in one go is looked at in one go. */
const settling = 100;

/**
 * Has a folder looked at whenever the system tells that something happened in it, and about once a
 * second anyway. One look at a time; what is told while one goes on is followed by another. Answers how
 * to stop; what is under way then is waited for.
 */
export function watchFolder(folder: string, look: () => Promise<void>): () => Promise<void> {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** Something was told that no look has seen. */
  let isTold = false;

  const next = (): void => {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(lookNow, isTold ? settling : pause);
    timer.unref();
  };
  const lookNow = (): void => {
    isTold = false;
    running = look()
      .catch(() => undefined) // what cannot be seen now is looked for again
      .finally(() => {
        running = null;
        next();
      });
  };
  const told = (): void => {
    const isFirst = !isTold;
    isTold = true;
    // Only the first is waited on: who writes all the time is not put off for ever.
    if (isFirst && running === null) next();
  };

  const events = eventsOf(folder, told);
  next();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    events?.close();
    await running;
  };
}

/** Null where the system tells of nothing: too many folders are watched, or it cannot. */
function eventsOf(folder: string, told: () => void): FSWatcher | null {
  try {
    const events = watch(folder, { persistent: false }, told);
    events.on('error', () => events.close());
    return events;
  } catch {
    return null;
  }
}
