// Runs a TypeScript entry with this Node, which cannot strip types itself:
//   node scripts/run-ts.mjs FILE.ts [args]
// Our own modules are bundled; npm packages stay outside and resolve as usual. The
// entry sees its arguments where Node puts them, and stdout is its own.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { root } from './lib/root.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [args]');
  process.exit(2);
}
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-ts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const entry = resolve(file);
await bundle(entry, folder);
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(join(folder, basename(file).replace(/\.[cm]?ts$/, '.mjs'))).href);
