import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, quietly } from './run.mjs';
import { root } from './root.mjs';
import { StepError } from './step.mjs';

/** Whether Node is one that the toolchain runs on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StepError(
    `this is Node ${version}`,
    'install Node 20.19 or newer (nodejs.org) and run the command again',
  );
}

/** Installs what package-lock.json names, when it is not there already. */
export async function installDependencies() {
  const modules = join(root, 'node_modules');
  if (matches(read(join(root, 'package-lock.json')), read(join(modules, '.package-lock.json')))) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    console.error(
      'node_modules is a link to elsewhere and not what package-lock.json names; it is left alone.',
    );
    return;
  }
  const [command, args] = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  const { code, said } = await quietly(command, args);
  if (code !== 0) {
    throw new StepError(
      `npm ci ended with code ${code}\n${said.split('\n').slice(-12).join('\n')}`,
      'see that the npm registry can be reached and the disk has 1 GB free, then run the command again',
    );
  }
}

/** Whether the installed tree (npm's own record of it) is what the lock file asks for on this machine. */
export function matches(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const there = installed.packages[path];
    return there ? there.version === wanted.version : wanted.optional === true;
  });
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
