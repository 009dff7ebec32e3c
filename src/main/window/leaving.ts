import type { BrowserWindow } from 'electron';

/** Milliseconds a page gets to hand over what it still holds; one that hangs must not keep the window open. */
const patience = 3_000;

/** What has to happen before a window may go. */
export interface Farewell {
  /** Asks the page to hand over what it still holds: the note being typed, what is in sight. */
  readonly askPage: () => void;
  /** Makes everything durable; false keeps the window open. */
  readonly finish: () => Promise<boolean>;
}

/** Holds a window back until the page has handed over and everything is saved. Answers what the page calls when it has. */
export function holdUntilSaved(window: BrowserWindow, { askPage, finish }: Farewell): () => void {
  let handedOver: (() => void) | null = null;
  let isLeaving = false;

  async function leave(): Promise<void> {
    const { webContents } = window;
    if (!webContents.isLoading() && !webContents.isCrashed()) {
      const page = new Promise<void>((resolve) => {
        handedOver = resolve;
        setTimeout(resolve, patience);
      });
      askPage();
      await page;
    }
    if (await finish()) window.destroy();
  }

  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void leave().finally(() => {
      isLeaving = false;
    });
  });
  return () => handedOver?.();
}
