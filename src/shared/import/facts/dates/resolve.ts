import type { StatementDate } from '../../../model/document.ts';
import { daysAfter, isDate, plainDate, weekdayOn, yearOf } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** What tells the year, the month or the day a written date leaves out. */
export interface Anchor {
  /** Plain date on or before which it must lie: when the report was published, or the day of the import. */
  readonly until: string;
  /** False where `until` is only the day of the import: then the date must say enough to be told from it. */
  readonly isPublished: boolean;
}

/** Years in which each weekday falls on each day of the year: 29 February needs 40 around 1900 and 2100, others 12. */
const longestCycle = 40;
/** Days a report may be dated before what it announces: it is written ahead, or elsewhere. */
const ahead = 3;

/**
 * The plain date a written one means, null where it cannot be told: a full date as it stands; a
 * day of a month in the year that puts it on or just before the publication; a weekday or a day
 * alone counted back from it. Without a publication only a weekday tells the year: the latest, not
 * after the import, in which that day was that weekday. `inferred` says that the year was so told.
 */
export function resolved(date: WrittenDate, { until, isPublished }: Anchor): StatementDate | null {
  const { year, month, day, weekday, time } = date;
  if (year !== null && month !== null) return stated(plainDate(year, month, day ?? 1), day, time, false);
  if (month !== null && day !== null) {
    const fit = isPublished ? nearest(month, day, until) : byWeekday(month, day, weekday, until);
    return fit === null ? null : stated(fit, day, time, !isPublished);
  }
  if (!isPublished) return null;
  if (day !== null) return backTo(until, (date) => Number(date.slice(8)) === day, 62, time);
  return weekday === null ? null : backTo(until, (date) => weekdayOn(date) === weekday, 6, time);
}

function stated(date: string, day: number | null, time: string | null, inferred: boolean): StatementDate {
  return { date, time, precision: day === null ? 'month' : 'day', inferred };
}

function nearest(month: number, day: number, published: string): string | null {
  const latest = daysAfter(published, ahead);
  for (let year = yearOf(latest); year > yearOf(latest) - 5; year -= 1)
    if (isDate(year, month, day) && plainDate(year, month, day) <= latest) return plainDate(year, month, day);
  return null;
}

function byWeekday(month: number, day: number, weekday: number | null, today: string): string | null {
  if (weekday === null) return null;
  for (let year = yearOf(today); year > yearOf(today) - longestCycle; year -= 1) {
    const date = plainDate(year, month, day);
    if (isDate(year, month, day) && date <= today && weekdayOn(date) === weekday) return date;
  }
  return null;
}

function backTo(
  from: string,
  isRight: (date: string) => boolean,
  days: number,
  time: string | null,
): StatementDate | null {
  for (let back = 0; back <= days; back += 1) {
    const date = daysAfter(from, -back);
    if (isRight(date)) return { date, time, precision: 'day', inferred: false };
  }
  return null;
}
