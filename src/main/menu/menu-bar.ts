import type { BrowserWindow } from 'electron';
import type { RecentWorkspace, Told } from '../../shared/ipc/contract.ts';
import type { Desk } from '../desk.ts';
import { recordOf } from '../error-record.ts';
import type { Handlers } from '../ipc.ts';
import { setMenu } from './menu.ts';

/** The menu bar of the window; it names what can be undone now, as it hears of it. */
export function menuBar(
  window: BrowserWindow,
  desk: Desk,
  handlers: Handlers,
  tell: (told: Told) => void,
): { readonly refresh: () => void; readonly hear: (told: Told) => void } {
  const attempt = (act: () => unknown) => async () => {
    try {
      await act();
    } catch (error) {
      tell({ type: 'failed', error: recordOf(error) });
    }
  };
  const acts = {
    create: attempt(handlers.createWorkspace),
    open: attempt(() => handlers.open(null)),
    openSample: attempt(handlers.openSample),
    saveCopy: attempt(handlers.saveCopy),
    move: attempt(handlers.moveWorkspace),
    duplicate: attempt(handlers.duplicateWorkspace),
    openRecent: (path: string) => void attempt(() => handlers.open(path))(),
    undo: attempt(handlers.undo),
    redo: attempt(handlers.redo),
    tell: (action: Extract<Told, { type: 'menu' }>['action']) => tell({ type: 'menu', action }),
    zoom(by: number | null) {
      const { webContents } = window;
      webContents.setZoomLevel(by === null ? 0 : Math.min(3, Math.max(-2, webContents.getZoomLevel() + by)));
    },
  };
  let recent: RecentWorkspace[] = [];
  const set = (): void => {
    timer = null;
    if (desk.hasWorkspace) setMenu(acts, desk.session.undoState, true, recent);
    else setMenu(acts, { undo: null, redo: null }, false, recent);
  };
  /** A folder on a network may answer late: the menu stands meanwhile. */
  const look = async (): Promise<void> => {
    const found = await desk.recent();
    if (JSON.stringify(found) === JSON.stringify(recent)) return;
    recent = found;
    set();
  };
  let timer: ReturnType<typeof setTimeout> | null = null;
  // A menu is built anew to say anything new: not in the way of an edit, and once for many.
  const refresh = (): void => {
    timer ??= setTimeout(() => {
      set();
      void look();
    }, 50);
  };
  set();
  return { refresh, hear: ({ type }) => (type === 'patches' || type === 'opened') && refresh() };
}
