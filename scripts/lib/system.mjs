import { existsSync } from 'node:fs';
import { quietly, which } from './run.mjs';
import { StepError } from './step.mjs';

const libraries = [
  { package: 'libgtk-3-0', newer: 'libgtk-3-0t64', there: library('libgtk-3.so.0') },
  { package: 'libnss3', there: library('libnss3.so') },
  { package: 'libasound2', newer: 'libasound2t64', there: library('libasound.so.2') },
  { package: 'libgbm1', there: library('libgbm.so.1') },
];
const display = [
  { package: 'xvfb', there: command('Xvfb') },
  { package: 'xauth', there: command('xauth') },
];
/** Nothing fails without these; `lacking` says what is missed. */
const wishes = [
  { package: 'iproute2', there: command('ip'), lacking: 'The test that no packet leaves cannot be run.' },
  {
    package: 'fonts-noto-cjk',
    lacking: 'Chinese and Japanese text has no font here.',
    there: async () =>
      existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') ||
      (await quietly('fc-list', [':lang=ja', 'family'])).said !== '',
  },
];

/** Sees that Linux has what Electron links to, and a virtual display where there is no other. */
export async function installSystemLibraries({ headless }) {
  if (process.platform !== 'linux') return;
  const needed = await missing(headless ? [...libraries, ...display] : libraries);
  const wished = await missing(wishes);
  if (needed.length === 0 && wished.length === 0) return;

  const names = [...needed, ...wished];
  const line = `apt-get install --no-install-recommends ${names.map((each) => each.package).join(' ')}`;
  const asRoot = which('apt-get') ? await rootCommand() : null;
  const failure = asRoot ? await install(asRoot, names) : null;
  const still = await missing(needed);
  if (still.length > 0) {
    throw new StepError(
      `missing: ${still.map((each) => each.package).join(', ')}${failure ? `\n${failure}` : ''}`,
      which('apt-get')
        ? `run this once:  sudo ${line}`
        : `install what your system calls these: ${names.map((each) => each.package).join(', ')}`,
    );
  }
  for (const { lacking } of await missing(wished)) console.error(`${lacking} To mend it:  sudo ${line}`);
}

async function install(asRoot, names) {
  const apt = (...args) =>
    quietly(asRoot[0], [...asRoot.slice(1), 'apt-get', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    });
  await apt('update', '-q');
  const packages = [];
  for (const each of names) {
    const renamed = each.newer && (await quietly('apt-cache', ['show', each.newer])).code === 0;
    packages.push(renamed ? each.newer : each.package);
  }
  const { code, said } = await apt('install', '-qq', '-y', '--no-install-recommends', ...packages);
  return code === 0 ? null : said.split('\n').slice(-6).join('\n');
}

/** How to run a command as root without being asked for a password; null when there is no way. */
async function rootCommand() {
  if (process.getuid?.() === 0) return ['env'];
  return (await quietly('sudo', ['-n', 'true'])).code === 0
    ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']
    : null;
}

async function missing(items) {
  const there = await Promise.all(items.map((each) => each.there()));
  return items.filter((_, index) => !there[index]);
}

function library(name) {
  return async () => (await quietly(which('ldconfig') ?? 'ldconfig', ['-p'])).said.includes(`${name} `);
}

function command(name) {
  return async () => which(name) !== null;
}
