import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sameStamp, systemDisk } from '../main/files/disk.ts';
import { fileNames } from '../main/workspace/names.ts';
import { readFolder, type Reading } from '../main/workspace/reading.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import { CliError } from './cli-error.ts';
import { whyUnreadable } from './read-text.ts';

/** A workspace as it was last saved, and what the reader should know of it. */
export interface ReadWorkspace {
  readonly workspace: Workspace;
  /** A sentence where something else had to stand in for its file; else null. */
  readonly warning: string | null;
}

/**
 * Reads a workspace folder, with what is only in its journal yet, and changes nothing in it: no lock,
 * nothing put aside, so it may be open in the window meanwhile. Throws a CliError where there is none to read.
 */
export async function readWorkspace(folder: string): Promise<ReadWorkspace> {
  await mustBeFolder(folder);
  try {
    const reading = await readQuietly(folder);
    return { workspace: reading.workspace, warning: warningOf(folder, reading) };
  } catch (error) {
    throw error instanceof ReadoutError ? new CliError(error.message) : error;
  }
}

/** Should a window write the file while it is read, file and journal may be of two states: then both are read again. */
async function readQuietly(folder: string): Promise<Reading> {
  const reading = await readFolder(folder, systemDisk);
  const now = await systemDisk.stamp(join(folder, fileNames.workspace));
  return sameStamp(reading.stamp, now) ? reading : await readFolder(folder, systemDisk);
}

function warningOf(folder: string, { recovery, newer, replay }: Reading): string | null {
  const file = join(folder, fileNames.workspace);
  if (newer !== null)
    return `${file} was made by a newer version of Readout (format ${newer}); what this one does not know of it is not in this report.`;
  if (recovery !== null)
    return `${file} ${recovery.reason}; this report is made from ${standIns[recovery.from]}.`;
  const journal = join(folder, fileNames.journal);
  switch (replay.fault?.kind) {
    case undefined:
    case 'torn': // never called saved
      return null;
    case 'missing':
      return `${journal} is missing; edits made after ${fileNames.workspace} was last written are not in this report.`;
    case 'foreign':
      return `${journal} does not go on from ${fileNames.workspace}; what it holds is not in this report.`;
    case 'damaged':
    case 'gap':
      return `${journal} is damaged; some of the latest edits are not in this report.`;
  }
}

const standIns = {
  previous: `the last good version, ${fileNames.previous}`,
  backup: 'the newest good backup',
  damaged: 'what is whole of it',
};

async function mustBeFolder(folder: string): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    throw new CliError(`The workspace ${folder} cannot be read: ${whyUnreadable(error)}.`);
  }
  if (!isFolder) {
    throw new CliError(
      `${folder} is not a workspace: a workspace is a folder that holds ${fileNames.workspace}.`,
    );
  }
}
