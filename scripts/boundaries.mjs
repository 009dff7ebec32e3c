// Checks that every file under src imports only what its room may know:
//   node scripts/boundaries.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './lib/boundaries.mjs';
import { root } from './lib/root.mjs';

const files = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
const found = violations(files);
for (const sentence of found) console.error(sentence);
console.log(`${files.length} files, ${found.length} imports across a boundary`);
process.exitCode = found.length === 0 ? 0 : 1;
