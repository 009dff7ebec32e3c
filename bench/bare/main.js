// The least an Electron program can be: one window, one page of one line. The floor of `start`,
// and the page plain documents are laid out in.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// Not awaited here: the program is ready only once this file has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(join(import.meta.dirname, 'index.html'));
});
