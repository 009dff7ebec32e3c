import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { quietly, tool } from './run.mjs';
import { StepError } from './step.mjs';

const stamp = join(root, 'out', '.built');
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];

/** Builds main, preload and renderer into `out/`; with `onlyIfOlder`, only when a source is newer. */
export async function buildApp(env, { onlyIfOlder = false } = {}) {
  if (onlyIfOlder && isNewer(stamp, sources)) return;
  const { code, said } = await quietly(...tool('electron-vite/bin/electron-vite.js', 'build'), { env });
  if (code !== 0)
    throw new StepError(`the build stopped:\n${said.slice(-3_000)}`, 'mend the source named above');
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, '');
}

/** Whether a made file is at least as new as everything it is made from (paths from the root). */
export function isNewer(made, from) {
  if (!existsSync(made)) return false;
  const { mtimeMs } = statSync(made);
  return from.every((path) => newest(join(root, path)) <= mtimeMs);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // A folder's own time tells of files that were added or taken away.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
