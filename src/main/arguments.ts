import { basename, dirname, resolve } from 'node:path';
import { ending, fileNames } from './workspace/names.ts';

/** What the command line asks for. */
export interface Asked {
  /** The workspace folder, absolute; null when none was named. */
  readonly path: string | null;
  /** Show the first-run screen whatever was open last. */
  readonly firstRun: boolean;
}

/** Reads a command line: `PATH.readout` (or the `workspace.json` in it) and `--first-run`. */
export function askedFor(argv: readonly string[], cwd: string): Asked {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const paths = words.map((word) => resolve(cwd, word)).map(folderOf);
  return {
    path: paths.find((path) => path.endsWith(ending)) ?? null,
    firstRun: argv.includes('--first-run'),
  };
}

/** The folder of a workspace, where its file was named. */
function folderOf(path: string): string {
  return basename(path) === fileNames.workspace ? dirname(path) : path;
}
