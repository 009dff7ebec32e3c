import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, isOwn, printScheme, scheme } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: printScheme, privileges: { standard: true, secure: true, bypassCSP: true } },
  ]);
}

/** Answers the program's own addresses with the files of one folder, and nothing else. */
export function serve(session: Session, folder: string): void {
  const root = resolve(folder);
  session.protocol.handle(scheme, async ({ method, url }) => {
    const path = pathIn(root, url);
    if (method !== 'GET' || !isOwn(url) || path === null) return new Response(null, { status: 403 });
    try {
      return new Response(await readFile(path), {
        headers: {
          'Content-Type': types[extname(path)] ?? 'application/octet-stream',
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function pathIn(root: string, url: string): string | null {
  try {
    const path = join(root, decodeURIComponent(new URL(url).pathname));
    return path.startsWith(root + sep) ? path : null;
  } catch {
    return null; // an escape that is none
  }
}
