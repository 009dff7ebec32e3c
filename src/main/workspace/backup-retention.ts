import type { Moment } from '../../shared/model/ids.ts';
import { latestFirst } from './backup-names.ts';

/** What retention asks of a backup. */
export interface Aged {
  readonly name: string;
  readonly at: Moment;
  /** Of the file. */
  readonly bytes: number;
}

/** The latest that are kept whatever their days, the days and the months of which one is kept. */
const last = 10;
const days = 30;
const months = 12;

/** Most bytes that are kept, and how many stay however large they are. */
export const mostBytes = 500 * 1024 * 1024;
const fewest = 3;

/**
 * The names of the backups that may go: not among the last 10, not the last of one of the last 30
 * days that have any, nor of one of the last 12 such months; and of those that are left the oldest,
 * while all are more than `most` bytes, but never of the last 3. Days and months are those of UTC.
 *
 * Nothing grows old by the clock alone, so no clock that is wrong takes a backup away. Those dated
 * after `now` were made while it was ahead, or before it was set back: they are judged among
 * themselves, and push out none of the others. O(n log n).
 */
export function superfluous(backups: readonly Aged[], now: Moment, most = mostBytes): string[] {
  const ahead = backups.filter(({ at }) => at > now);
  const past = backups.filter(({ at }) => at <= now);
  return [past, ahead].flatMap((each) => {
    const kept = keptOf(latestFirst(each), most);
    return each.filter((backup) => !kept.has(backup)).map(({ name }) => name);
  });
}

function keptOf(backups: readonly Aged[], most: number): ReadonlySet<Aged> {
  const kept = new Set([
    ...backups.slice(0, last),
    ...lastOfEach(backups, 'yyyy-mm-dd'.length).slice(0, days),
    ...lastOfEach(backups, 'yyyy-mm'.length).slice(0, months),
  ]);
  let bytes = 0;
  for (const [i, backup] of backups.filter((each) => kept.has(each)).entries()) {
    bytes += backup.bytes;
    if (bytes > most && i >= fewest) kept.delete(backup);
  }
  return kept;
}

/** The last of each day or month: of each beginning of a moment of this length. */
function lastOfEach(backups: readonly Aged[], length: number): Aged[] {
  const seen = new Set<string>();
  return backups.filter(({ at }) => {
    const part = at.slice(0, length);
    return !seen.has(part) && seen.add(part);
  });
}
