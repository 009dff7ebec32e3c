import { fileNames } from './names.ts';

/** Copies that a sync service, git or a person left beside the files of a workspace. */
export interface Copies {
  /** Of `workspace.json`: `workspace (Ada's conflicted copy 2026-11-22).json`. */
  readonly workspaces: readonly string[];
  /** Of `journal.ndjson`. */
  readonly journals: readonly string[];
}

/**
 * The copies among the names in a workspace folder, in order of their names. Every service has a way
 * of its own to name them, in the language of its user (Dropbox `(Ada's conflicted copy 2026-11-22)`,
 * Syncthing `.sync-conflict-20261122-…`, OneDrive `-HOST`, iCloud ` 2`, Google Drive ` (1)`, git
 * `_REMOTE_4711`, `.orig`), so what is called like the file with something more is a copy of it,
 * unless it is a file that Readout itself writes.
 */
export function copiesAmong(names: readonly string[]): Copies {
  const inOrder = names.filter((name) => !isOwn(name)).toSorted();
  return {
    workspaces: inOrder.filter((name) => isCopyOf(fileNames.workspace, name)),
    journals: inOrder.filter((name) => isCopyOf('journal.ndjson', name)),
  };
}

const own =
  /^(?:workspace|journal)(?:\.(?:previous|(?:damaged|outside|kept|v\d)[^ ()[\]]*))?\.(?:json|ndjson)$/;

function isOwn(name: string): boolean {
  return own.test(name);
}

function isCopyOf(file: string, name: string): boolean {
  const dot = file.lastIndexOf('.');
  const [stem, ending] = [file.slice(0, dot), file.slice(dot)];
  const lower = name.toLowerCase();
  if (!lower.startsWith(stem)) return false;
  const more = lower.slice(stem.length);
  if (more.startsWith(ending))
    return /^\.(?:orig|mine|theirs|ours|r\d+|conflict)$/.test(more.slice(ending.length));
  // A letter or a digit right after the stem is another word: `workspaces.json`.
  return more.endsWith(ending) && /^[^\p{L}\p{N}]/u.test(more);
}
