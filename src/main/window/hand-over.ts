import type { BrowserWindow } from 'electron';

/** Milliseconds a page gets to hand over what it still holds; one that hangs must not hold up the program. */
const patience = 3_000;

/** How a page hands over what it still holds: the note being typed, what is in sight. */
export interface HandOver {
  /** Asks for it; done when it is here, or the page does not answer. */
  readonly ask: () => Promise<void>;
  /** The page has handed over. */
  readonly done: () => void;
}

export function handOverOf({ webContents }: BrowserWindow, askPage: () => void): HandOver {
  const waiting = new Set<() => void>();
  return {
    ask: () =>
      new Promise((resolve) => {
        if (webContents.isDestroyed() || webContents.isLoading() || webContents.isCrashed()) {
          resolve();
          return;
        }
        waiting.add(resolve);
        setTimeout(resolve, patience);
        askPage();
      }),
    done() {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
  };
}
