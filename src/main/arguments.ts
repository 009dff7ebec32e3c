import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { ending, fileNames } from './workspace/names.ts';

/** What the program is to begin with. */
export interface AskedToOpen {
  /** The workspace folder, absolute; null when none was named. */
  readonly path: string | null;
  /** Show the first-run screen whatever was open last. */
  readonly firstRun: boolean;
}

/** What the command line asks for. */
export interface Asked extends AskedToOpen {
  /** Files to import, absolute. */
  readonly files: readonly string[];
}

/** Reads a command line: `PATH.readout` (or the `workspace.json` in it), files to import and `--first-run`. */
export function askedFor(
  argv: readonly string[],
  cwd: string,
  isFile: (path: string) => boolean = isFileThere,
): Asked {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const paths = words.map((word) => resolve(cwd, word)).map(folderOf);
  return {
    path: paths.find((path) => path.endsWith(ending)) ?? null,
    files: paths.filter((path) => !path.endsWith(ending) && isFile(path)),
    firstRun: argv.includes('--first-run'),
  };
}

/** The folder of a workspace, where its file was named. */
function folderOf(path: string): string {
  return basename(path) === fileNames.workspace ? dirname(path) : path;
}

function isFileThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
