// Kills the store and cuts its power, and counts what is lost:
//   npm run test:faults [-- --long] [--seed N] [--kills N] [--states N]
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';
import { root } from './lib/root.mjs';

const folder = join(root, 'node_modules', '.cache', 'faults', randomUUID());
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const name of ['index', 'killed'])
  await bundle(join(root, 'faults', `${name}.ts`), join(folder, `${name}.mjs`));
process.env.READOUT_KILLED = join(folder, 'killed.mjs');
await import(pathToFileURL(join(folder, 'index.mjs')).href);
