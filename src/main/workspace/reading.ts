import { join } from 'node:path';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Disk, Stamp } from '../files/disk.ts';
import { type Journals, replayedThrough, type Through } from './chain.ts';
import type { JournalMark } from './journal-entry.ts';
import { type Loaded, loadJournal, loadWorkspace, momentOf } from './loading.ts';
import { fileNames } from './names.ts';
import { outsideChanges } from './outside-changes.ts';
import { type Recovered, recovered } from './recovery.ts';
import type { Parsed } from './serialise.ts';

/** What a workspace folder holds. */
export interface Reading {
  /** With everything the journal holds beyond the file. */
  readonly workspace: Workspace;
  /** What the file holds itself; where it cannot be read, what stands for it. */
  readonly file: Workspace;
  /** How far its journal is in the file it was read from. */
  readonly mark: JournalMark | null;
  readonly replay: Through;
  /** When the last of it was saved. */
  readonly savedAt: Moment;
  /** What `workspace.json` looked like; null where it was not there. */
  readonly stamp: Stamp | null;
  /** What stands for a `workspace.json` that cannot be read, and why, at the end of the sentence "The file …"; else null. */
  readonly recovery: (Recovered & { readonly reason: string }) | null;
  /** Whether the file is another than was written, and what would make it that again, where that is known; null where it is not. */
  readonly outside: { readonly undoing: readonly Patch[] | null } | null;
  /** What a journal of this workspace would change that does not go on from the file. */
  readonly foreign: readonly Patch[];
  /** The version of a file that this program may only read; else null. */
  readonly newer: number | null;
}

/**
 * Reads a workspace folder and changes nothing in it. Throws `workspace-missing`, `workspace-damaged`,
 * `workspace-newer` or `read-failed`.
 */
export async function readFolder(folder: string, disk: Disk): Promise<Reading> {
  const path = join(folder, fileNames.workspace);
  const main = await loadWorkspace(path, disk);
  if (main?.held.kind === 'newer') return newer(path, main.held, main.stamp);
  const journals = {
    previous: await loadJournal(join(folder, fileNames.previousJournal), disk),
    journal: await loadJournal(join(folder, fileNames.journal), disk),
  };
  if (main?.held.kind === 'good') return await sound(folder, { ...main, held: main.held }, journals, disk);
  const recovery = await recovered(folder, journals, disk);
  if (recovery === null) throw lost(folder, main?.held.reason ?? null, journals);
  return {
    file: recovery.replay.workspace,
    ...read(recovery.replay, recovery.mark, recovery.at),
    stamp: main?.stamp ?? null,
    recovery: { ...recovery, reason: main?.held.reason ?? 'is missing' },
    outside: null,
    foreign: [],
    newer: journals.journal?.newer ?? null,
  };
}

async function sound(
  folder: string,
  { held, stamp }: Loaded<Extract<Parsed, { kind: 'good' }>>,
  journals: Journals,
  disk: Disk,
): Promise<Reading> {
  const replay = replayedThrough(held.workspace, held.mark, journals);
  return {
    ...read(replay, held.mark, momentOf(stamp)),
    file: held.workspace,
    stamp,
    recovery: null,
    outside: held.seal === 'broken' ? { undoing: await outsideChanges(folder, held, journals, disk) } : null,
    foreign: replay.fault?.kind === 'foreign' ? foreignEdits(replay.workspace, journals) : [],
    newer: journals.journal?.newer ?? null,
  };
}

/** Edits this machine called saved, before another file came in place of the one they were made on. */
function foreignEdits(workspace: Workspace, { journal }: Journals): Patch[] {
  if (journal?.header?.workspace !== workspace.id) return [];
  return patchesBetween(
    workspace,
    patched(
      workspace,
      journal.entries.flatMap(({ patches }) => patches),
    ),
  );
}

function read(
  replay: Through,
  mark: JournalMark | null,
  at: Moment,
): Pick<Reading, 'workspace' | 'mark' | 'replay' | 'savedAt'> {
  return { workspace: replay.workspace, mark, replay, savedAt: replay.brought.at(-1)?.at ?? at };
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
    file: workspace,
    mark: null,
    replay: replayedThrough(workspace, null, { previous: null, journal: null }),
    savedAt: momentOf(stamp),
    stamp,
    recovery: null,
    outside: null,
    foreign: [],
    newer: version,
  };
}

function lost(folder: string, reason: string | null, { journal, previous }: Journals): ReadoutError {
  const left = journal ?? previous;
  return reason === null
    ? new ReadoutError(
        'workspace-missing',
        left === null
          ? `There is no workspace in ${folder}: ${fileNames.workspace} is not there. Nothing was created.`
          : `${fileNames.workspace} is missing in ${folder}, and there is neither a last good version of it nor a backup. The journal of the latest edits is there and was not touched. Put a copy of ${fileNames.workspace} back in its place, or the folder “${fileNames.backups}”, and open it again.`,
      )
    : new ReadoutError(
        'workspace-damaged',
        `${join(folder, fileNames.workspace)} ${reason}. There is no last good version beside it, no good backup, and nothing in it can be read. No file was touched, and other workspaces open as ever. Put a copy of the file or of the whole folder in its place and open it again.`,
      );
}
