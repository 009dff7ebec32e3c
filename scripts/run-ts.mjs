// Runs a TypeScript entry with this Node, which cannot strip types itself:
//   node scripts/run-ts.mjs FILE.ts [args]
// Our own modules are bundled; npm packages stay outside and resolve as usual. The
// entry sees its arguments where Node puts them, and stdout is its own.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { root } from './lib/root.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [args]');
  process.exit(2);
}
const program = join(root, 'node_modules', '.cache', 'run-ts', `${randomUUID()}.mjs`);
process.on('exit', () => rmSync(program, { force: true }));
await bundle(resolve(file), program);
process.argv = [process.argv[0], resolve(file), ...args];
await import(pathToFileURL(program).href);
