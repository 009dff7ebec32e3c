import { join } from 'node:path';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Disk, Stamp } from '../files/disk.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { parseInSlices } from './in-slices.ts';
import type { JournalMark } from './journal-entry.ts';
import { type JournalText, readJournal } from './journal-reading.ts';
import { fileNames } from './names.ts';
import { type Replayed, replayed } from './replay.ts';
import type { Parsed } from './serialise.ts';

/** What a workspace folder holds. */
export interface Reading {
  /** With everything the journal holds beyond the file. */
  readonly workspace: Workspace;
  /** How far its journal is in the file it was read from. */
  readonly mark: JournalMark | null;
  readonly replay: Replayed;
  /** When the last of it was saved. */
  readonly savedAt: Moment;
  /** What `workspace.json` looked like; null where it was not there. */
  readonly stamp: Stamp | null;
  /** Why `workspace.previous.json` stands for it, at the end of the sentence "The file …"; else null. */
  readonly reason: string | null;
  /** The version of a file that this program may only read; else null. */
  readonly newer: number | null;
}

/** A file that was read, and what it looked like. */
export interface Loaded<T> {
  readonly held: T;
  readonly stamp: Stamp;
}

/**
 * Reads a workspace folder and changes nothing in it. Throws `workspace-missing`, `workspace-damaged`,
 * `workspace-newer` or `read-failed`.
 */
export async function readFolder(folder: string, disk: Disk): Promise<Reading> {
  const path = join(folder, fileNames.workspace);
  const main = await load(path, parseInSlices, disk);
  if (main?.held.kind === 'newer') return newer(path, main.held, main.stamp);
  if (main?.held.kind === 'good')
    return { ...(await withJournal(folder, main.held, main.stamp, disk)), stamp: main.stamp, reason: null };
  const previous = await load(join(folder, fileNames.previous), parseInSlices, disk);
  if (previous?.held.kind !== 'good') throw lost(folder, main?.held.reason ?? null);
  return {
    ...(await withJournal(folder, previous.held, previous.stamp, disk)),
    stamp: main?.stamp ?? null,
    reason: main?.held.reason ?? 'was missing',
  };
}

/** Reads a file; null where it is not there. Throws `read-failed`. */
export async function load<T>(
  path: string,
  read: (bytes: Buffer) => T | Promise<T>,
  disk: Disk,
): Promise<Loaded<T> | null> {
  let bytes: Buffer;
  let stamp: Stamp | null;
  try {
    stamp = await disk.stamp(path);
    if (stamp === null) return null;
    bytes = await disk.read(path);
  } catch (error) {
    throw new ReadoutError('read-failed', `${path} cannot be read: ${reasonOf(error)}.`, detailOf(error));
  }
  return { held: await read(bytes), stamp };
}

async function withJournal(
  folder: string,
  { workspace, mark }: Extract<Parsed, { kind: 'good' }>,
  stamp: Stamp,
  disk: Disk,
): Promise<Omit<Reading, 'stamp' | 'reason'>> {
  const journal = await load<JournalText>(join(folder, fileNames.journal), readJournal, disk);
  const replay = replayed(workspace, mark, journal?.held ?? null);
  return {
    workspace: replay.workspace,
    mark,
    replay,
    savedAt: replay.brought.at(-1)?.at ?? momentOf(stamp),
    newer: journal?.held.newer ?? null,
  };
}

/** What a newer program journaled beyond it is left where it is. */
function newer(
  path: string,
  { version, workspace }: Extract<Parsed, { kind: 'newer' }>,
  stamp: Stamp,
): Reading {
  if (workspace === null)
    throw new ReadoutError(
      'workspace-newer',
      `${path} was made by a newer version of Readout (format ${version}), which this one cannot read. The file was not touched; open it with the newer version.`,
    );
  return {
    workspace,
    mark: null,
    replay: replayed(workspace, null, null),
    savedAt: momentOf(stamp),
    stamp,
    reason: null,
    newer: version,
  };
}

function lost(folder: string, reason: string | null): ReadoutError {
  return reason === null
    ? new ReadoutError(
        'workspace-missing',
        `There is no workspace in ${folder}: ${fileNames.workspace} is not there. Nothing was created.`,
      )
    : new ReadoutError(
        'workspace-damaged',
        `${join(folder, fileNames.workspace)} ${reason}, and there is no last good version beside it. The file was not touched; restore it from a copy, or open another workspace.`,
      );
}

function momentOf({ mtimeNs }: Stamp): Moment {
  return new Date(Number(mtimeNs / 1_000_000n)).toISOString();
}
