import { type BrowserWindow, nativeTheme } from 'electron';

// What the system paints beside the page; the same as --paper, --canvas and --ink-3 of tokens.css in sRGB.
const colours = {
  light: { paper: '#fdfdfe', canvas: '#f3f4f6', symbols: '#555555' },
  dark: { paper: '#15171a', canvas: '#0f1114', symbols: '#aaaaaa' },
} as const;

/** `--titlebar` of tokens.css without the hairline under it, in CSS pixels. */
const titleBarHeight = 43;

export function coloursNow() {
  return nativeTheme.shouldUseDarkColors ? colours.dark : colours.light;
}

/** The system's window buttons over the page's own title bar. macOS draws its own. */
export function overlayNow() {
  const { canvas, symbols } = coloursNow();
  return { color: canvas, symbolColor: symbols, height: titleBarHeight };
}

/** Keeps what the system paints in the theme of the page. */
export function followTheme(window: BrowserWindow): void {
  const paint = (): void => {
    window.setBackgroundColor(coloursNow().paper);
    if (process.platform !== 'darwin') window.setTitleBarOverlay(overlayNow());
  };
  nativeTheme.on('updated', paint);
  window.on('closed', () => nativeTheme.off('updated', paint));
}
