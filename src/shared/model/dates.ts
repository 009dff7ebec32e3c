import type { StatementDate } from './document.ts';
import { shownDate } from './library.ts';

/** What a person wrote as a date: the date, nothing, or a sentence that says what is wrong. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: StatementDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly sentence: string };

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The ways to write a date. Only numbers in the order day or month first are not among them: nobody can tell which is meant. */
const shapes: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?$/,
  /^(?<year>\d{4}) ?[年년] ?(?:(?<month>\d{1,2}) ?[月월] ?(?:(?<day>\d{1,2}) ?[日일号號]?)?)?$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>\p{L}+)\.?,? (?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
];

/**
 * Reads a date as far as it is written: `17 Nov 2023, 15:27`, `Nov 17, 2023`, `2023-11-17`, `Nov
 * 2023`, `2023`, `2023年11月17日`; `c.` before it says that it is inferred. O(length).
 */
export function readDate(written: string): ReadDate {
  const text = written.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  if (text === '') return { kind: 'none' };
  const inferred = /^(?:c\.|ca\.|circa\b) ?/i.exec(text)?.[0] ?? '';
  const [, day = '', time] =
    /^(.*?)(?:,? (?:at )?(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text.slice(inferred.length)) ?? [];
  for (const shape of shapes) {
    const { groups } = shape.exec(day) ?? {};
    if (groups !== undefined) return dateOf(groups, time, inferred !== '');
  }
  return problem(
    /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(day)
      ? 'Which is the month? Write it in letters: 17 Nov 2023.'
      : /\d{4}/.test(day)
        ? 'Write a date such as 17 Nov 2023, Nov 2023 or 2023.'
        : 'Add a year: 17 Nov 2023.',
  );
}

/** A date as `readDate` reads it back: `17 Nov 2023, 15:27`, `c. Nov 2023`; nothing for none. */
export function writeDate(date: StatementDate | null): string {
  if (date === null) return '';
  return `${shownDate(date)}${date.time === null ? '' : `, ${date.time}`}`;
}

/** The last of the days a date may mean, as an ISO date: of a month or a year its last, of a day itself. */
export function lastDayOf({ date, precision }: StatementDate): string {
  const [year = '', month = ''] = date.split('-');
  if (precision === 'day') return date;
  if (precision === 'year') return `${year}-12-31`;
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`;
}

function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  time: string | undefined,
  inferred: boolean,
): ReadDate {
  const { year = '', month, name, day } = groups;
  const number = name === undefined ? month : monthOf(name);
  if (number === null) return problem(`There is no month called ${name ?? ''}.`);
  if (year === '0000') return problem('There is no year 0.');
  if (number === undefined) return whole(year, '01', '01', 'year', time, inferred);
  const n = Number(number);
  if (n < 1 || n > 12) return problem(`There is no month ${n}.`);
  const mm = String(n).padStart(2, '0');
  if (day === undefined) return whole(year, mm, '01', 'month', time, inferred);
  const days = daysIn(Number(year), n);
  if (Number(day) < 1 || Number(day) > days)
    return problem(`${capital(monthNames[n - 1] ?? '')} ${year} has ${days} days.`);
  return whole(year, mm, day.padStart(2, '0'), 'day', time, inferred);
}

function whole(
  year: string,
  month: string,
  day: string,
  precision: StatementDate['precision'],
  time: string | undefined,
  inferred: boolean,
): ReadDate {
  const date = { date: `${year}-${month}-${day}`, time: null, precision, inferred };
  if (time === undefined) return { kind: 'date', date };
  if (precision !== 'day') return problem('A time needs the day it belongs to.');
  const [hours = '', minutes = '', seconds] = time.split(':');
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
    return problem(`There is no time ${time}.`);
  return { kind: 'date', date: { ...date, time: time.padStart(time.length + 2 - hours.length, '0') } };
}

/** The number of a month by its name or the beginning of it; null where none or several are meant. */
function monthOf(name: string): string | null {
  const start = name.toLowerCase();
  const found = monthNames.flatMap((month, i) =>
    start.length >= 3 && month.startsWith(start) ? [i + 1] : [],
  );
  return found.length === 1 ? String(found[0]) : null;
}

/** Days of a month of the Gregorian calendar; January is 1. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function problem(sentence: string): ReadDate {
  return { kind: 'problem', sentence };
}
