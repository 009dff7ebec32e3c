import { createStore, useStore } from '../state/store.ts';

/** The last report exported since the window opened. */
export interface LastExport {
  /** Local date and time in words: `20 Nov 2026, 18:05`. */
  readonly at: string;
  /** The file's name without its folder. */
  readonly name: string;
}

const last = createStore<LastExport | null>(null);

export function useLastExport(): LastExport | null {
  return useStore(last, (state) => state);
}

export function keepLastExport(path: string, now: Date): void {
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  const time = now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  last.set(() => ({ at: `${day}, ${time}`, name: path.split(/[\\/]/).at(-1) ?? path }));
}
