// The command line, from a checkout: npm run --silent readout -- compare A.txt B.txt [--json]
// stdout is the command's alone.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNewer } from './lib/build.mjs';
import { prepareDependencies } from './lib/prepare.mjs';
import { root, typedIn } from './lib/root.mjs';
import { step } from './lib/step.mjs';

await prepareDependencies();
const program = join(root, 'out', 'cli', 'index.mjs');
if (!isNewer(program, ['src', 'package-lock.json'])) {
  const { bundle } = await import('./lib/bundle.mjs');
  await step('Building the command line', () => bundle(join(root, 'src', 'cli', 'index.ts'), program));
}
process.chdir(typedIn);
process.argv.splice(0, 2, process.argv[0], program);
await import(pathToFileURL(program).href);
