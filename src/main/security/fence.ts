import { app, type Session } from 'electron';
import { isOwn } from './policy.ts';

/**
 * Must run before the app is ready. Chromium fetches spelling dictionaries at the first
 * start whatever `spellcheck` says, past every session's webRequest: only an empty list
 * of languages keeps it from asking, and without names to resolve nothing else gets out.
 */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('session-created', (session) => session.setSpellCheckerLanguages([]));
}

/** Must run before the app is ready. It would undo --no-sandbox, without which Chromium refuses to run as root. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Of a session: nothing but the addresses it may load: no network, no permission, no download. */
export function fence(session: Session, mayLoad: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Of every page there will be: no other page, no window. */
export function fencePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** What the program's own pages may load. */
export function mayLoadOwn(url: string): boolean {
  return isOwn(url) || url.startsWith('data:') || url.startsWith('devtools:');
}
