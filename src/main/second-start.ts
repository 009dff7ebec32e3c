import { app, type BrowserWindow } from 'electron';
import { z } from 'zod/mini';
import type { Told } from '../shared/ipc/contract.ts';
import { askedFor } from './arguments.ts';
import { recordOf } from './error-record.ts';
import { raise } from './window/window.ts';

/** What a second start hands over to the first. */
const Handed = z.object({ path: z.nullable(z.string()), files: z.array(z.string()) });
type Handed = z.infer<typeof Handed>;

/** What a second start asks of the program that runs. */
export interface SecondStartActs {
  readonly open: (path: string) => Promise<unknown>;
  readonly importFiles: (paths: readonly string[]) => Promise<unknown>;
  readonly tell: (told: Told) => void;
}

/** A second start, or a double click on macOS, brings this window forward, perhaps with another workspace or files to import. */
export function whenSecondStarts(window: BrowserWindow, { open, importFiles, tell }: SecondStartActs): void {
  const show = ({ path, files }: Handed): void => {
    if (window.isDestroyed()) return;
    raise(window);
    const opening = path === null ? Promise.resolve() : open(path);
    opening
      .then(() => (files.length === 0 ? null : importFiles(files)))
      .catch((error: unknown) => tell({ type: 'failed', error: recordOf(error) }));
  };
  app.on('second-instance', (_event, _argv, _cwd, handed) => {
    const parsed = Handed.safeParse(handed);
    show(parsed.success ? parsed.data : { path: null, files: [] });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const { files, ...asked } = askedFor(['', path], '/');
    show({ path: asked.path, files: [...files] });
  });
}
