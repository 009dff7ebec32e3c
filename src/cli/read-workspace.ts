import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../main/files/reasons.ts';
import { fileNames } from '../main/workspace/names.ts';
import { type Parsed, parse } from '../main/workspace/serialise.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import { CliError } from './cli-error.ts';
import { whyUnreadable } from './read-text.ts';

/** A workspace as it was last saved, and what the reader should know of it. */
export interface ReadWorkspace {
  readonly workspace: Workspace;
  /** A sentence where the last good copy had to stand in; else null. */
  readonly warning: string | null;
}

/**
 * Reads a workspace folder and changes nothing in it: no lock, nothing put aside, so it
 * may be open in the window meanwhile. Throws a CliError where there is none to read.
 */
export async function readWorkspace(folder: string): Promise<ReadWorkspace> {
  await mustBeFolder(folder);
  const file = join(folder, fileNames.workspace);
  const found = await parsed(file);
  if (found !== null && found.kind !== 'damaged' && found.workspace !== null) {
    return { workspace: found.workspace, warning: null };
  }
  if (found?.kind === 'newer') {
    throw new CliError(
      `${file} was made by a newer version of Readout (format ${found.version}), which this one cannot read.`,
    );
  }
  const previous = await parsed(join(folder, fileNames.previous));
  const reason = found?.kind === 'damaged' ? found.reason : 'is not there';
  if (previous?.kind !== 'good') {
    throw new CliError(
      found === null
        ? `There is no workspace in ${folder}: ${fileNames.workspace} is not there.`
        : `${file} ${reason}, and there is no last good version beside it.`,
    );
  }
  return {
    workspace: previous.workspace,
    warning: `${file} ${reason}; this report is made from the last good version, ${fileNames.previous}.`,
  };
}

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

async function parsed(path: string): Promise<Parsed | null> {
  try {
    return parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new CliError(`${path} cannot be read: ${whyUnreadable(error)}.`);
  }
}
