import type { StatementDate } from '../../model/document.ts';
import type { ProposalContext, Found } from '../proposal.ts';
import type { Dateline } from './dateline.ts';
import { daysAfter } from './dates/calendar.ts';
import { datesIn } from './dates/dates.ts';
import { narrowed } from './dates/numerals.ts';
import { type Anchor, resolved } from './dates/resolve.ts';
import { weekdaysIn } from './dates/weekdays.ts';
import type { WrittenDate } from './dates/written-date.ts';
import { daysAlone } from './dates/year-month-day.ts';
import type { Line, Parts } from './parts.ts';
import { relativeDaysIn } from './relative-days.ts';
import type { Session } from './session.ts';

/** First paragraphs whose days can be that of the statement. */
const within = 4;
/** A journalist's question. */
const isQuestion = /^\s*(?:Q|question|journalist|reporter|问|問|有?记者问|有?記者問|記者|質問)\s?[:：]/iu;
/** Days before the publication after which a day is history. */
const oldest = 45;
/** What is still to come, or long past, or only one end of a span: words right before a day, and right after it. */
const notBefore =
  /\b(?:will|plans? to|scheduled|upcoming|next|since|last year,?|until)\b[^.,;]{0,40}$|(?:将于|將於|拟于|去年|昨年|前年|自|从|從|截至)[^。，、]{0,4}$/iu;
const notAfter =
  /^(?:から|以来|より|以降|までに|起|以前|\s?(?:last year|to|until|through)\b|\s?[-–~〜]\s?\d)|^[^。、]{0,30}予定/u;

/** What a statement says of when and where, outside its sentences. */
export interface Occasion {
  readonly dateline: Dateline | null;
  readonly session: Session | null;
}

/**
 * The day of what is reported: the dateline's, else that of the session it records, else the first the text names in its first
 * paragraphs, told from the publication where it says only a part of it. Null where none is named.
 */
export function statementDayOf(
  parts: Parts,
  { dateline, session }: Occasion,
  published: StatementDate | null,
  { today }: Pick<ProposalContext, 'today'>,
): Found<StatementDate> | null {
  const anchor: Anchor =
    published?.precision === 'day'
      ? { until: published.date, isPublished: true }
      : { until: today, isPublished: false };
  const lead = parts.lead.slice(0, within);
  if (dateline?.date != null) {
    const found = resolved(withWeekday(dateline.date, lead[0]), anchor) ?? elsewhere(dateline.date, parts);
    const before = found === null ? null : dayBefore(found, lead[0], dateline.end);
    if (before !== null) return before;
    if (found !== null) return stated({ ...found, time: null }, dateline.date, 'dateline');
  }
  if (session !== null) {
    const found = resolved(session.date, anchor);
    if (found !== null) return stated({ ...found, time: null }, session.date, session.why);
  }
  for (const line of lead) {
    const found = dayIn(line, anchor, dateline?.end ?? 0);
    if (found !== null) return found;
  }
  return null;
}

/** The first day a paragraph names that can be meant, from an offset on. */
function dayIn(line: Line, anchor: Anchor, from: number): Found<StatementDate> | null {
  const plain = narrowed(line.text);
  const named = [...datesIn(line.text), ...weekdaysIn(plain), ...daysAlone(plain)].map((date) => ({
    date,
    back: null,
  }));
  const days = [...named, ...relativeDaysIn(plain)].toSorted((a, b) => a.date.start - b.date.start);
  for (const { date, back } of days) {
    const day = back === null ? resolved(date, anchor) : daysBack(back, anchor);
    if (day === null || day.precision !== 'day' || isFar(day, anchor)) continue;
    if (date.start + line.start < from) continue;
    // What a journalist asks about was before; only the day of the publication itself is no other.
    if (isQuestion.test(line.text) && !(anchor.isPublished && day.date === anchor.until)) continue;
    if (notBefore.test(plain.slice(Math.max(0, date.start - 60), date.start))) continue;
    if (notAfter.test(plain.slice(date.end, date.end + 40))) continue;
    const where = { ...date, start: date.start + line.start, end: date.end + line.start };
    return stated({ ...day, time: null }, where, '');
  }
  return null;
}

/** Days a wire may take to report. */
const latest = 3;

/**
 * "【3月4日 AFP】…は3日、": a wire dated the day it was sent tells of a day before. The first day its first sentence
 * names, where that sentence does not name the dateline's own day as well.
 */
function dayBefore(
  { date: sent }: StatementDate,
  first: Line | undefined,
  from: number,
): Found<StatementDate> | null {
  if (first === undefined || from < first.start) return null;
  const plain = narrowed(first.text);
  const end = plain.indexOf('。', from - first.start);
  const days = daysAlone(plain).filter(
    ({ start }) => start + first.start >= from && (end < 0 || start < end),
  );
  const found = days.map((day) => ({ day, is: resolved(day, { until: sent, isPublished: true }) }));
  const [earlier] = found;
  if (earlier?.is == null || found.some(({ is }) => is?.date === sent)) return null;
  if (earlier.is.date > sent || earlier.is.date < daysAfter(sent, -latest)) return null;
  const { start, end: stop } = earlier.day;
  if (notBefore.test(plain.slice(0, start)) || notAfter.test(plain.slice(stop, stop + 40))) return null;
  return stated(
    { ...earlier.is, time: null },
    { ...earlier.day, start: start + first.start, end: stop + first.start },
    '',
  );
}

function daysBack(back: number, { until, isPublished }: Anchor): StatementDate | null {
  if (!isPublished) return null;
  return { date: daysAfter(until, -back), time: null, precision: 'day', inferred: false };
}

function isFar({ date }: StatementDate, { until, isPublished }: Anchor): boolean {
  return isPublished && (date < daysAfter(until, -oldest) || date > daysAfter(until, 3));
}

/** "Dec. 4" in the dateline is a Wednesday where the first paragraph says "on Wednesday". */
function withWeekday(date: WrittenDate, first: Line | undefined): WrittenDate {
  const weekday = first === undefined ? undefined : weekdaysIn(first.text)[0]?.weekday;
  return date.weekday === null && weekday !== undefined ? { ...date, weekday } : date;
}

/** The same day with its year, as a caption or a later line may give it. */
function elsewhere({ month, day }: WrittenDate, { head, lead, foot }: Parts): StatementDate | null {
  for (const line of [...head, ...lead, ...foot])
    for (const date of datesIn(line.text))
      if (date.year !== null && date.month === month && date.day === day) {
        const found = resolved(date, { until: '', isPublished: false });
        if (found !== null) return { ...found, inferred: true };
      }
  return null;
}

function stated(value: StatementDate, { start, end }: WrittenDate, why: string): Found<StatementDate> {
  return { value, evidence: { how: value.inferred ? 'inferred' : 'stated', from: { start, end }, why } };
}
