import { basename, join } from 'node:path';
import type { Backup, BackupCounts, BackupName, BackupWhy } from '../../shared/model/backup.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeBeside } from '../files/atomic.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { flawOf, type Head, headOf, longestHead, packed, unpacked } from './backup-file.ts';
import { backupName, latestFirst, type Named, named } from './backup-names.ts';
import { superfluous } from './backup-retention.ts';
import type { JournalMark } from './journal-entry.ts';
import { fileNames } from './names.ts';
import { flawInSlices, parseInSlices } from './in-slices.ts';
import type { Parsed } from './serialise.ts';

/** A backup to go on from. */
export interface NewestBackup {
  readonly workspace: Workspace;
  readonly mark: JournalMark | null;
  readonly moment: Moment;
  readonly path: string;
}

/** What is to be backed up: a text of `workspace.json`, in pieces. */
export interface ToBackUp {
  readonly pieces: Iterable<string>;
  /** How far its journal is in it; null where the text says that itself, or nobody knows. */
  readonly mark: JournalMark | null;
  /** Null where they are not known. */
  readonly counts: BackupCounts | null;
  readonly why: BackupWhy;
  readonly now: Moment;
  /** Gives it up between two pieces. */
  readonly signal?: AbortSignal;
}

/** Bytes that a backup leaves free: the journal comes first. */
const leftFree = 10 * 1024 * 1024;

/**
 * The backups of a workspace folder, the latest first. Only the beginning of each is read: one that
 * looks sound may still be damaged within, which `readBackup` finds. Files of other names are not looked at.
 */
export async function listBackups(folder: string, disk: Disk): Promise<Backup[]> {
  const there = latestFirst(await namesIn(folder, disk));
  return await Promise.all(there.map((each) => lookedAt(folder, each, disk)));
}

/** Whether all of a backup can be read and is what was written. */
export async function isWhole(folder: string, name: BackupName, disk: Disk): Promise<boolean> {
  return await bytesOf(pathOf(folder, name), disk)
    .then(unpacked)
    .then(
      () => true,
      () => false,
    );
}

/** What a backup holds. Throws `backup-damaged`. */
export async function readBackup(folder: string, name: BackupName, disk: Disk): Promise<Workspace> {
  return (await readWhole(folder, name, disk)).workspace;
}

/** With how far its journal was in it: the journals of the folder may go on from there. */
async function readWhole(
  folder: string,
  name: BackupName,
  disk: Disk,
): Promise<Extract<Parsed, { kind: 'good' }>> {
  const path = pathOf(folder, name);
  let text: Buffer;
  let head: Head | null;
  try {
    const bytes = await bytesOf(path, disk);
    text = await unpacked(bytes);
    head = headOf(bytes);
  } catch (error) {
    throw damaged(path, detailOf(error));
  }
  const parsed = await parseInSlices(text);
  if (parsed.kind === 'good') return { ...parsed, mark: head?.head.journal ?? parsed.mark };
  throw damaged(path, parsed.kind === 'newer' ? `It has format ${parsed.version}` : `It ${parsed.reason}`);
}

/** The latest backup that is whole, and when it was made; null where there is none. Never throws. */
export async function newestGoodBackup(
  folder: string,
  disk: Disk = systemDisk,
): Promise<NewestBackup | null> {
  for (const { name, at } of latestFirst(await namesIn(folder, disk))) {
    const whole = await readWhole(folder, name, disk).catch(() => null);
    if (whole !== null) return { ...whole, moment: at, path: pathOf(folder, name) };
  }
  return null;
}

/**
 * Makes a backup: written beside, synced, read back, unzipped and checked as a workspace; only then it
 * gets its name, and what retention no longer asks for goes. Throws `backup-failed`, and then the
 * backups are as they were; rejects with the signal's reason where it was given up.
 */
export async function writeBackup(folder: string, what: ToBackUp, disk: Disk): Promise<Backup> {
  const backups = join(folder, fileNames.backups);
  try {
    if (!(await disk.exists(backups))) {
      await disk.makeFolder(backups);
      await disk.sync(folder);
    }
    const bytes = await packed(what.pieces, what, what.signal);
    if ((await disk.space(backups)) < bytes.length + leftFree) throw full();
    const name = await freeName(backups, what, disk);
    const path = join(backups, name.name);
    const fresh = await writeBeside(path, [bytes], disk);
    try {
      await verify(await disk.read(fresh));
      await disk.rename(fresh, path);
    } catch (error) {
      await disk.remove(fresh).catch(() => undefined);
      throw error;
    }
    await disk.sync(backups);
    await thin(folder, what.now, disk);
    return await lookedAt(folder, name, disk);
  } catch (error) {
    what.signal?.throwIfAborted();
    throw failed(
      folder,
      error instanceof NotKept ? 'the disk did not keep what was written' : reasonOf(error),
      error,
    );
  }
}

async function namesIn(folder: string, disk: Disk): Promise<Named[]> {
  const entries = await disk.list(join(folder, fileNames.backups)).catch(() => []);
  return entries.flatMap(({ name, isFolder }) => (isFolder ? [] : (named(name) ?? [])));
}

/** All bytes of a backup, once its head says that they may be read. */
async function bytesOf(path: string, disk: Disk): Promise<Buffer> {
  const head = headOf(await disk.readStart(path, longestHead));
  const flaw = flawOf(head, (await disk.stamp(path))?.size ?? 0);
  if (flaw !== null) throw new Error(`The backup ${flaw}`);
  return await disk.read(path);
}

async function lookedAt(folder: string, name: Named, disk: Disk): Promise<Backup> {
  const path = pathOf(folder, name.name);
  try {
    const head = headOf(await disk.readStart(path, longestHead));
    const bytes = (await disk.stamp(path))?.size ?? 0;
    const { text = null, counts = null } = head?.head ?? {};
    return { ...name, bytes, counts, damage: flawOf(head, bytes), text };
  } catch (error) {
    return { ...name, bytes: 0, counts: null, damage: `cannot be read: ${reasonOf(error)}`, text: null };
  }
}

/** What was written is not what is read. */
class NotKept extends Error {}

async function verify(bytes: Buffer): Promise<void> {
  const text = await unpacked(bytes).catch((error: unknown) => {
    throw new NotKept(detailOf(error));
  });
  const flaw = await flawInSlices(text);
  if (flaw !== null) throw new NotKept(`What was written ${flaw}`);
}

/** A name that nothing has: where the clock stood still, the next thousandth of a second. */
async function freeName(backups: string, { now, why }: ToBackUp, disk: Disk): Promise<Named> {
  for (let time = Date.parse(now); ; time++) {
    const at = new Date(time).toISOString();
    const name = backupName(at, why);
    if (!(await disk.exists(join(backups, name)))) return { name, at, why };
  }
}

/** What is damaged is not counted, and stays: it is for the analyst to remove. So does what an older version wrote. */
async function thin(folder: string, now: Moment, disk: Disk): Promise<void> {
  const sound = (await listBackups(folder, disk)).filter(
    ({ damage, why }) => damage === null && why !== 'before-migration',
  );
  for (const name of superfluous(sound, now)) await disk.remove(pathOf(folder, name)).catch(() => undefined);
}

function pathOf(folder: string, name: string): string {
  return join(folder, fileNames.backups, name);
}

function full(): Error {
  return Object.assign(new Error('There is too little room for it'), { code: 'ENOSPC' });
}

function failed(folder: string, why: string, error: unknown): ReadoutError {
  return new ReadoutError(
    'backup-failed',
    `${basename(folder)} could not be backed up: ${why}.`,
    detailOf(error),
  );
}

function damaged(path: string, reason: string): ReadoutError {
  return new ReadoutError(
    'backup-damaged',
    `${path} cannot be read as a backup. It was not touched; choose another one.`,
    reason,
  );
}
