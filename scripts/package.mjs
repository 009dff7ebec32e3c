// Makes an installable package of the program in dist/, with nothing but dpkg-deb:
//   npm run package                  a package to test with, whatever runtime there is
//   npm run package -- --release     one to give away: only with the official Electron
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, electronRuntime, runtimeEnv } from './electron-runtime/index.mjs';
import { buildApp } from './lib/build.mjs';
import { layOut } from './lib/package-layout.mjs';
import { prepareDependencies } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';
import { quietly, which } from './lib/run.mjs';
import { step, StepError } from './lib/step.mjs';

const release = process.argv.includes('--release');
await prepareDependencies();
const runtime = await step('Finding an Electron runtime', () => electronRuntime({ official: release }));
console.log(describe(runtime));

await step('Checking what this package may be', () => {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !which('dpkg-deb')) {
    throw new StepError('a .deb is made on Linux x64 with dpkg-deb', 'run this on Debian or Ubuntu');
  }
  if (release && runtime.source !== 'official') {
    throw new StepError(
      `a release must hold the official Electron, and this is ${runtime.version} from elsewhere`,
      'run this where Electron’s own download can be reached',
    );
  }
});

await step('Building', () => buildApp({ ...process.env, ...runtimeEnv(runtime) }, { onlyIfOlder: !release }));
const dist = join(root, 'dist');
const stage = join(dist, 'stage');
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
await step('Laying out the package', () => layOut(stage, manifest, runtime));

const deb = join(dist, `${manifest.name}_${manifest.version}${release ? '' : '_test'}_amd64.deb`);
await step('Packing', async () => {
  const level = release ? '-z15' : '-z1';
  const { code, said } = await quietly('dpkg-deb', [
    '--root-owner-group',
    '-Zzstd',
    level,
    '--build',
    stage,
    deb,
  ]);
  if (code !== 0) throw new StepError(said, 'see that the disk has 1 GB free');
});
const bytes = readFileSync(deb);
console.log(`${deb}  ${(bytes.length / 1e6).toFixed(0)} MB`);
console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
if (!release) console.log('This is a package to test with, not a release.');
