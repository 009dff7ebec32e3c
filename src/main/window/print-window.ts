import { BrowserWindow, session, type Session } from 'electron';
import { fence } from '../security/fence.ts';
import { printScheme } from '../security/policy.ts';
import { printFont, printFontFaces } from './print-fonts.ts';

/**
 * Works with a page of HTML in a window of its own that is never shown, and ends the window whatever happens. The
 * page runs nothing and reaches nothing but itself and the program's fonts; nothing of it is kept. Rejects when it
 * cannot be loaded, when its process ends and when setting it takes longer than `patience`, in milliseconds.
 */
export async function withPrintWindow<T>(
  parent: BrowserWindow,
  html: string,
  patience: number,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    parent,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
  const host = `page-${window.id}`;
  pages.set(host, html);
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
      window.once('closed', () => reject(new Error('closed')));
    });
    await Promise.race([inTime(set(window, host), patience), ended]);
    return await Promise.race([work(window), ended]);
  } finally {
    pages.delete(host);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** The pages that are being printed, by the host of their address. */
const pages = new Map<string, string>();

/** Loads the page and waits for its fonts; where they cannot be had, it is set in those of the system. */
async function set(window: BrowserWindow, host: string): Promise<void> {
  await window.loadURL(`${printScheme}://${host}/`);
  const { webContents } = window;
  await webContents.insertCSS(`${printFontFaces(`${printScheme}://${host}`)}\n${noMarginBoxes}`);
  // In a world of its own: the page itself may run nothing.
  await webContents
    .executeJavaScriptInIsolatedWorld(1, [{ code: 'document.fonts.ready.then(() => true)' }])
    .catch(() => false);
}

/** Newer versions of Chromium fill these too: page numbers stand there already. */
const noMarginBoxes =
  '@page { @bottom-left { content: none } @bottom-right { content: none } } @page :first { @bottom-left { content: none } }';

/** Rejects where the work takes longer. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), milliseconds);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

let kept: Session | null = null;

/** A session in memory that answers the addresses of pages in print, and nothing else. */
function printSession(): Session {
  if (kept !== null) return kept;
  kept = session.fromPartition('print', { cache: false });
  kept.setUserAgent('Readout'); // a PDF names it as its creator
  fence(kept, (url) => url.startsWith(`${printScheme}://page-`));
  kept.protocol.handle(printScheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    const html = pages.get(host);
    if (method !== 'GET' || html === undefined) return new Response(null, { status: 403 });
    if (pathname === '/')
      return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...quiet } });
    const font = await printFont(pathname.slice(1));
    if (font === null) return new Response(null, { status: 404 });
    return new Response(font, { headers: { 'Content-Type': 'font/woff2', ...quiet } });
  });
  return kept;
}

const quiet = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
