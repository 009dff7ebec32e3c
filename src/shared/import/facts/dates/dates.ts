import { isDate } from './calendar.ts';
import { digitDates } from './digits.ts';
import { monthNameDates } from './month-names.ts';
import { weekdayOf } from './months.ts';
import { narrowed } from './numerals.ts';
import { type WrittenTime, timesIn } from './times.ts';
import { shifted, type WrittenDate } from './written-date.ts';
import { yearMonthDayDates } from './year-month-day.ts';

/** What may stand between a date and its time. */
const between =
  /^[\s.,|·・~()（）-]{0,6}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[\s,]{1,2})?(?:(?:posted |published |updated )?(?:at|T|um|à|kl|a las|(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?|[A-Z]{2,4}T|ET|Z|[Ll]ocal time|Beijing time)[\s,()|·-]{0,3})?$/;
const weekdayBefore = /(?<!\p{L})(\p{L}{3,9})\.?,?[\s\u00a0]{1,2}$/u;
const weekdayAfter =
  /^[\s,]{0,2}(?:[(（]([日月火水木金土一二三四五六월화수목금토일])(?:曜日?|요일)?(?:[・·]?[祝休])?[)）]|([日月火水木金土])曜日?|([월화수목금토일])요일|[(（]?(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])[)）]?|[(（]?([A-Z][a-z]{2,8})\.?[)）])/u;

/**
 * The dates in a text, in order and apart, each with the weekday and the time that stand with it;
 * their offsets count from `at`. A day or a month that is not in the calendar is no date. Linear.
 */
export function datesIn(text: string, at = 0): WrittenDate[] {
  const plain = narrowed(text);
  const dates = apart([...yearMonthDayDates(plain), ...digitDates(plain), ...monthNameDates(plain)]).map(
    (date) => withWeekday(plain, date),
  );
  const times = dates.length === 0 ? [] : timesIn(plain).toSorted((a, b) => a.start - b.start);
  return timed(plain, dates, times).map((date) => shifted(date, at));
}

/** The longest of dates that overlap, of those in the calendar. */
function apart(dates: WrittenDate[]): WrittenDate[] {
  const kept: WrittenDate[] = [];
  for (const date of dates
    .filter(({ year, month, day }) => month !== null && isDate(year ?? 2000, month, day ?? 1))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= date.start) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept.splice(-1, 1, date);
  }
  return kept;
}

/** Gives each date the time right after it, else the one right before it. */
function timed(text: string, dates: readonly WrittenDate[], times: readonly WrittenTime[]): WrittenDate[] {
  let next = 0;
  return dates.map((date) => {
    while ((times[next]?.end ?? Infinity) <= date.start) next += 1;
    const before = times[next - 1];
    const after = times.slice(next, next + 2).find(({ start }) => start >= date.end);
    if (after !== undefined && between.test(gap(text, date.end, after.start)))
      return { ...date, end: after.end, time: after.time };
    if (before !== undefined && between.test(gap(text, before.end, date.start)))
      return { ...date, start: before.start, time: before.time };
    return date;
  });
}

/** What stands between two offsets; too much to mean anything where they are far apart. */
function gap(text: string, from: number, to: number): string {
  return to - from > 30 ? '…' : text.slice(from, to);
}

function withWeekday(text: string, date: WrittenDate): WrittenDate {
  const before = weekdayBefore.exec(text.slice(Math.max(0, date.start - 13), date.start));
  const named = before?.[1] === undefined ? null : weekdayOf(before[1]);
  if (before !== null && named !== null)
    return { ...date, start: date.start - before[0].length, weekday: named };
  const after = weekdayAfter.exec(text.slice(date.end, date.end + 14));
  const sign = after?.slice(1).find((group) => group !== undefined);
  const weekday = sign === undefined ? null : weekdayOf(sign);
  return after === null || weekday === null ? date : { ...date, end: date.end + after[0].length, weekday };
}
