import { useSyncExternalStore } from 'react';

/** A value that components can follow. */
export interface Store<S> {
  get(): S;
  set(change: (state: S) => S): void;
  follow: (this: void, listener: () => void) => () => void;
}

export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
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
