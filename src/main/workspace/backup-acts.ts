import type { Command } from '../../shared/commands/command.ts';
import { figuresOf } from '../../shared/difference/figures.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { BackupComparison } from '../../shared/ipc/backups.ts';
import type { Backup, BackupName } from '../../shared/model/backup.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { named } from './backup-names.ts';
import type { Session } from './session.ts';
import { shownMoment } from './shown-moment.ts';

/** Differences that are told each; of more there is only the number. */
const mostTold = 1_000;

/** Carries out a command. A workspace to which it adds several documents is backed up before. Throws as `run`. */
export async function runBackedUp(session: Session, command: Command): Promise<number> {
  if (added(command) > 1 && session.standing.readOnly === null)
    await session.backups.keepQuietly(session.workspace, 'before-import');
  return await session.run(command);
}

/** How many documents a command adds. */
function added(command: Command): number {
  const steps = command.type === 'batch' ? command.steps : [command];
  return steps.reduce((sum, step) => sum + (step.type === 'addDocuments' ? step.documents.length : 0), 0);
}

/** Answers the backup that holds the present. Throws `backup-failed` and `workspace-read-only`. */
export async function backUpNow(session: Session): Promise<Backup> {
  session.standing.check();
  return await session.backups.keep(session.workspace, 'asked');
}

/** What restoring a backup would change. Throws `backup-damaged`. */
export async function compareBackup(session: Session, name: BackupName): Promise<BackupComparison> {
  const backup = await ownBackup(session, name);
  const patches = patchesBetween(session.workspace, backup);
  const texts = await session.contents.texts();
  return {
    figures: figuresOf(patches),
    patches: patches.slice(0, mostTold),
    differences: patches.length,
    textless: Array.from(backup.documents.values())
      .filter(({ text }) => !texts.has(text))
      .map(({ number }) => number),
  };
}

/**
 * Makes the workspace what a backup holds, in one step to undo, once the present is backed up. Answers
 * the revision after it. Throws `backup-damaged`, `backup-failed` and `workspace-read-only`; then
 * nothing has changed.
 */
export async function restoreBackup(session: Session, name: BackupName): Promise<number> {
  session.standing.check();
  const backup = await ownBackup(session, name);
  await session.backups.keep(session.workspace, 'before-restore');
  const when = shownMoment(named(name)?.at ?? '');
  return await session.change(`restore the backup of ${when}`, (present) => patchesBetween(present, backup));
}

async function ownBackup(session: Session, name: BackupName): Promise<Workspace> {
  const backup = await session.backups.read(name);
  if (backup.id === session.workspace.id) return backup;
  throw new ReadoutError(
    'backup-damaged',
    `${name} is a backup of another workspace, “${backup.name}”. Put it among the backups of that one to restore it.`,
  );
}
