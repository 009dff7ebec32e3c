import { z } from 'zod/mini';
import { Patch } from '../commands/patch.ts';
import { Figures } from '../difference/figures.ts';
import { Backup, BackupName } from '../model/backup.ts';

/** What restoring a backup would change. */
export const BackupComparison = z.strictObject({
  /** Of the backup beside the present. */
  figures: Figures,
  /** The first of the changes, and how many there are in all. */
  patches: z.array(Patch),
  differences: z.int().check(z.nonnegative()),
  /** Numbers of documents in it whose texts are no longer in the workspace folder. */
  textless: z.array(z.string()),
});
export type BackupComparison = z.infer<typeof BackupComparison>;

/** What a window may ask about backups of the open workspace. */
export const backupRequests = {
  /** The latest first. Only the beginnings of their files are read: `checkBackup` finds what is damaged within. */
  backups: { args: z.tuple([]), answer: z.array(Backup) },
  /** Whether a backup is whole. */
  checkBackup: { args: z.tuple([BackupName]), answer: z.boolean() },
  compareBackup: { args: z.tuple([BackupName]), answer: BackupComparison },
  /** Backs the present up first. Answers the revision it made. */
  restoreBackup: { args: z.tuple([BackupName]), answer: z.int().check(z.nonnegative()) },
  /** Answers the backup that holds the present: a new one, or the one there is. */
  backUpNow: { args: z.tuple([]), answer: Backup },
} as const;
