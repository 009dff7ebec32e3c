import { app, type BrowserWindow } from 'electron';
import { z } from 'zod/mini';
import type { Told } from '../shared/ipc/contract.ts';
import { recordOf } from './error-record.ts';
import { raise } from './window/window.ts';

/** What a second start hands over to the first. */
const Handed = z.object({ path: z.nullable(z.string()) });

/** A second start, or a double click on macOS, brings this window forward and perhaps another workspace into it. */
export function whenSecondStarts(
  window: BrowserWindow,
  open: (path: string) => Promise<unknown>,
  tell: (told: Told) => void,
): void {
  const show = (path: string | null): void => {
    if (window.isDestroyed()) return;
    raise(window);
    if (path !== null) open(path).catch((error: unknown) => tell({ type: 'failed', error: recordOf(error) }));
  };
  app.on('second-instance', (_event, _argv, _cwd, handed) => {
    const parsed = Handed.safeParse(handed);
    show(parsed.success ? parsed.data.path : null);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show(path);
  });
}
