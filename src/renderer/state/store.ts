import { useSyncExternalStore } from 'react';

/** Milliseconds within which those who follow hear of what was set `soon`. */
const soon = 100;

/** A value that components can follow. */
export interface Store<S> {
  get(): S;
  set(change: (state: S) => S): void;
  /** Sets at once; whoever follows is told within a tenth of a second, of all that was set by then. For what changes in quick succession. */
  setSoon(change: (state: S) => S): void;
  follow: (this: void, listener: () => void) => () => void;
}

export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  let telling: ReturnType<typeof setTimeout> | null = null;
  const put = (change: (state: S) => S): boolean => {
    const before = state;
    state = change(before);
    return !Object.is(state, before);
  };
  const tell = (): void => {
    if (telling !== null) clearTimeout(telling);
    telling = null;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set(change) {
      if (put(change)) tell();
    },
    setSoon(change) {
      if (put(change)) telling ??= setTimeout(tell, soon);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a selector says of a store; renders again when its answer is another object or value. */
export function useStore<S, T>(store: Store<S>, select: (state: S) => T): T {
  return useSyncExternalStore(store.follow, () => select(store.get()));
}

/** Done when a store says so, perhaps at once. */
export function storeSays<S>(store: Store<S>, says: (state: S) => boolean): Promise<void> {
  if (says(store.get())) return Promise.resolve();
  return new Promise((resolve) => {
    const leaveOff = store.follow(() => {
      if (!says(store.get())) return;
      leaveOff();
      resolve();
    });
  });
}
