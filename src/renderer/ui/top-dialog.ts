import { useSyncExternalStore } from 'react';

let open: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

/** A modal dialog opened; answers how to say that it is gone. */
export function enterDialog(dialog: HTMLElement): () => void {
  change([...open, dialog]);
  return () => change(open.filter((other) => other !== dialog));
}

/** The dialog in front, or null: all else is out of reach, so what speaks over the page must speak inside it. */
export function useTopDialog(): HTMLElement | null {
  return useSyncExternalStore(follow, () => open.at(-1) ?? null);
}

function change(next: readonly HTMLElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
