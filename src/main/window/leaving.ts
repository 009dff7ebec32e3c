import type { BrowserWindow } from 'electron';
import type { HandOver } from './hand-over.ts';

/** Holds a window back until the page has handed over and everything is durable; `finish` false keeps it open. */
export function holdUntilSaved(
  window: BrowserWindow,
  { ask }: HandOver,
  finish: () => Promise<boolean>,
): void {
  let isLeaving = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void ask()
      .then(finish)
      .then((mayGo) => mayGo && window.destroy())
      .finally(() => {
        isLeaving = false;
      });
  });
}
