import { BackupWhy } from '../../shared/model/backup.ts';
import type { Moment } from '../../shared/model/ids.ts';

/** What the name of a backup says. */
export interface Named {
  readonly name: string;
  readonly at: Moment;
  readonly why: BackupWhy;
}

/** `2026-11-22T14-10-00-000Z-daily.json.gz`: its order is that of time, and no file system minds it. */
export function backupName(at: Moment, why: BackupWhy): string {
  return `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}-${why}.json.gz`;
}

/** What a file's name says, or null where it is not one of ours: such a file is left alone. */
export function named(name: string): Named | null {
  const [, day, hours, minutes, seconds, thousandths, word] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-([a-z-]+)\.json\.gz$/.exec(name) ?? [];
  const at = `${day}T${hours}:${minutes}:${seconds}.${thousandths}Z`;
  const why = BackupWhy.safeParse(word);
  return why.success && isMoment(at) ? { name, at, why: why.data } : null;
}

/** The latest first. */
export function latestFirst<N extends { readonly at: Moment }>(backups: readonly N[]): N[] {
  return backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The 31st of February is none. */
function isMoment(at: string): boolean {
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at;
}
