import { createStore, useStore } from './store.ts';

/** A sentence in the status bar's live region: every key says what it did, even that it did nothing. */
export interface Saying {
  readonly sentence: string;
  readonly kind: 'done' | 'error';
  /** Counts up, so that the same sentence twice is said twice. */
  readonly turn: number;
}

/** A sentence over the page with a way back: one at a time, eight seconds. */
export interface Toast {
  readonly sentence: string;
  readonly action: { readonly label: string; readonly keys?: string; readonly run: () => void } | null;
  /** Its action takes back the last step, and means another one as soon as anything else is done. */
  readonly undoes: boolean;
  readonly turn: number;
}

const sayings = createStore<Saying | null>(null);
const toasts = createStore<Toast | null>(null);
let turn = 0;

export function say(sentence: string, kind: Saying['kind'] = 'done'): void {
  sayings.set(() => ({ sentence, kind, turn: ++turn }));
}

export function toast(sentence: string, action: Toast['action'] = null, undoes = false): void {
  toasts.set(() => ({ sentence, action, undoes, turn: ++turn }));
}

export function dismissToast(): void {
  toasts.set(() => null);
}

/** Something was done: a toast that offered to take back what came before it must not take back this. */
export function somethingDone(): void {
  toasts.set((shown) => (shown?.undoes === true ? null : shown));
}

/** Ends what the status bar says: it was said of another screen. */
export function hush(): void {
  sayings.set(() => null);
}

export function useSaying(): Saying | null {
  return useStore(sayings, (state) => state);
}

export function useToast(): Toast | null {
  return useStore(toasts, (state) => state);
}

/** What the screen in sight adds to the status bar: its middle (the position) and its right (counts). */
export interface Status {
  readonly centre: string;
  readonly right: readonly string[];
}

const status = createStore<Status>({ centre: '', right: [] });

/** Sets the screen's part of the status bar. */
export function setStatus(next: Status): void {
  status.set((before) =>
    before.centre === next.centre && before.right.join('\n') === next.right.join('\n') ? before : next,
  );
}

export function useStatus(): Status {
  return useStore(status, (state) => state);
}
