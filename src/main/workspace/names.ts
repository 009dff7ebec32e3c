import { existsSync } from 'node:fs';
import { basename, join, parse } from 'node:path';

/** How a workspace folder's name ends. */
export const ending = '.readout';

/** The files of a workspace folder. */
export const fileNames = {
  workspace: 'workspace.json',
  previous: 'workspace.previous.json',
  journal: 'journal.ndjson',
  previousJournal: 'journal.previous.ndjson',
  lock: 'workspace.lock',
  backups: 'backups',
} as const;

/** `Study` of `/home/me/Study.readout`. */
export function nameOf(folder: string): string {
  return basename(folder).endsWith(ending) ? basename(folder).slice(0, -ending.length) : basename(folder);
}

/** The path with `.readout` at its end. */
export function asWorkspacePath(path: string): string {
  return path.endsWith(ending) ? path : `${path}${ending}`;
}

/** The path of a workspace that is not there yet: of this name, else of `Untitled 2` and so on. */
export function freeIn(folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, asWorkspacePath(n === 1 ? name : `${name} ${n}`));
    if (!existsSync(path)) return path;
  }
}

/** A name beside a file that says what happened to it and when: `workspace.damaged-2026-11-19T16-10-00-000.json`. */
export function asidePath(
  folder: string,
  what: 'damaged' | 'outside' | 'kept',
  moment: string,
  file: string = fileNames.workspace,
): string {
  const { name, ext } = parse(file);
  return join(folder, `${name}.${what}-${moment.slice(0, 23).replaceAll(/[:.]/g, '-')}${ext}`);
}
