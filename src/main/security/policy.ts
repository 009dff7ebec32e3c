/** Where pages in print live; what is there may be loaded whatever a page's own policy says. */
export const printScheme = 'readout-print';

/** Where the program's own pages live. */
export const scheme = 'app';
export const host = 'readout';
export const origin = `${scheme}://${host}`;
export const home = `${origin}/index.html`;

/**
 * What a page may load and run: its own files, and no text becomes code. The policies
 * named are ProseMirror's for parsing a paste and ours for starting a worker.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard readout-worker',
].join('; ');

/** Whether a page of this address is one of the program's own. */
export function isOwn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.protocol === `${scheme}:` && parsed.host === host;
}

/** Whether a frame may ask main for anything: only the top frame of one of the program's own pages. */
export function mayAsk(frame: { readonly parent: unknown; readonly url: string } | null): boolean {
  return frame !== null && frame.parent === null && isOwn(frame.url);
}
