import { BrowserWindow, screen } from 'electron';
import type { Told } from '../../shared/ipc/contract.ts';
import type { KeptValue } from '../files/kept-value.ts';
import type { WindowPlace } from '../files/profile.ts';
import { home } from '../security/policy.ts';
import { coloursNow, followTheme, overlayNow } from './colours.ts';

/** Opens the window where it last stood and shows it once there is something to see. */
export function openWindow(preload: string, place: KeptValue<WindowPlace>): BrowserWindow {
  const { bounds, maximised, zoom } = place.get();
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(bounds !== null && isInSight(bounds) ? bounds : {}),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Readout',
    backgroundColor: coloursNow().paper,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin'
      ? { titleBarStyle: 'hiddenInset' as const }
      : { titleBarStyle: 'hidden' as const, titleBarOverlay: overlayNow() }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  window.webContents.once('did-finish-load', () => window.webContents.setZoomLevel(zoom));
  followTheme(window);
  void window.loadURL(home);
  return window;
}

/** Tells the window's page. */
export function send(window: BrowserWindow, told: Told): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return; // a page that starts asks for everything
  window.webContents.send('told', JSON.stringify(told));
}

/** Where the window stands now, for the next start. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return {
    bounds: window.getNormalBounds(),
    maximised: window.isMaximized(),
    zoom: window.webContents.getZoomLevel(),
  };
}

/** Brings the window to the front, as a second start does. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Whether enough of it to take hold of would be on a screen: one may have been unplugged. */
function isInSight(bounds: Electron.Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const top = bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 44;
    return width >= 200 && top;
  });
}
