import type { Passage } from '../../model/annotation.ts';
import { hanNumeral, hanValue } from './han-numerals.ts';

/** A date as far as it is written: year, month, day, weekday (Sunday is 0), minutes since midnight. */
export type WrittenDate = Readonly<Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'time', number>>>;

export interface DateIn extends Passage {
  readonly date: WrittenDate;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const month = String.raw`(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`;
const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const year = String.raw`(?:19|20)\p{Nd}{2}`;
const han = String.raw`(?:\p{Nd}{1,2}|[${hanNumeral}]{1,3})`;
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const written = new RegExp(
  [
    String.raw`(?<isoYear>\p{Nd}{4})[-/.](?<isoMonth>\p{Nd}{1,2})[-/.](?<isoDay>\p{Nd}{1,2})(?!\p{Nd})`,
    String.raw`(?<hour>\p{Nd}{1,2}):(?<minute>\p{Nd}{2})(?:\s?(?<half>[ap])\.?m\b\.?)?`,
    String.raw`\b(?<dayFirst>\p{Nd}{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<monthAfter>${month})(?:,?\s(?<yearAfter>${year}))?`,
    String.raw`\b(?<monthFirst>${month})\s(?:the\s)?(?<dayAfter>\p{Nd}{1,2})(?:st|nd|rd|th)?(?!\p{Nd})(?:,?\s(?<yearLast>${year}))?`,
    String.raw`\b(?<monthOnly>${month}),?\s(?<yearOnly>${year})`,
    String.raw`(?<=\b(?:in|of|since|by|until|last|next|this)\s)(?<monthAlone>${month})`,
    String.raw`\b(?<weekday>${weekday})\b`,
    String.raw`(?:(?<era>令和|平成|昭和)(?<eraYear>${han}|元)年|(?<cjkYear>\p{Nd}{4}|[〇零一二三四五六七八九]{4})\s?年)(?:\s?(?<cjkMonth>${han})\s?月(?!间|間)(?:\s?(?<cjkDay>${han})\s?[日号號])?)?`,
    String.raw`(?<aloneMonth>${han})\s?月(?!间|間|份额)(?:\s?(?<dayOfMonth>${han})\s?[日号號])?`,
    String.raw`(?<aloneDay>${han})\s?日(?!间|間|本|元|方|中|美|韩|韓|俄)`,
    String.raw`(?:星期|礼拜|禮拜|周|週)(?<chineseWeekday>[一二三四五六日天])(?!年)|(?<japaneseWeekday>[日月火水木金土])曜日?`,
    String.raw`(?<![\p{Nd}.,$€£¥￥-])(?<lone>${year})(?![\p{Nd}%％]|[.,]\p{Nd}|\s?(?:${hanNumeral
      .split('')
      .join('|')}|人|名|件|million|billion|people|percent))`,
  ].join('|'),
  'gu',
);

/** The dates and times of a text in order, in English, Chinese and Japanese. O(characters). */
export function datesIn(text: string): DateIn[] {
  return [...text.matchAll(written)].map(({ 0: { length }, index, groups = {} }) => ({
    start: index,
    end: index + length,
    date: dateOf(groups),
  }));
}

/** Whether two dates may be the same day, however each is written; null where they have nothing to compare. */
export function sameDate(a: WrittenDate, b: WrittenDate): boolean | null {
  const shared = parts.filter((part) => a[part] !== undefined && b[part] !== undefined);
  return shared.length === 0 ? null : shared.every((part) => a[part] === b[part]);
}

const parts = ['year', 'month', 'day', 'weekday', 'time'] as const;

function dateOf(groups: Readonly<Record<string, string | undefined>>): WrittenDate {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => groups[name]).find((value) => value !== undefined);
  const monthName = first('monthAfter', 'monthFirst', 'monthOnly', 'monthAlone');
  const era = eras[groups['era'] ?? ''];
  const eraYear = groups['eraYear'] === '元' ? '1' : groups['eraYear'];
  return known({
    year:
      era === undefined
        ? numberOf(first('isoYear', 'yearAfter', 'yearLast', 'yearOnly', 'cjkYear', 'lone'))
        : era + (numberOf(eraYear) ?? 0),
    month:
      monthName === undefined
        ? numberOf(first('isoMonth', 'cjkMonth', 'aloneMonth'))
        : months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1,
    day: numberOf(first('isoDay', 'dayFirst', 'dayAfter', 'cjkDay', 'dayOfMonth', 'aloneDay')),
    weekday: weekdayOf(groups),
    time: timeOf(groups),
  });
}

function weekdayOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { weekday: english, chineseWeekday, japaneseWeekday } = groups;
  if (english !== undefined) return weekdays.indexOf(english.slice(0, 3).toLowerCase());
  if (chineseWeekday !== undefined) return '日一二三四五六'.indexOf(chineseWeekday.replace('天', '日'));
  return japaneseWeekday === undefined ? undefined : '日月火水木金土'.indexOf(japaneseWeekday);
}

function timeOf({ hour, minute, half }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const hours = Number(hour.normalize('NFKC'));
  const inDay = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return inDay * 60 + Number(minute.normalize('NFKC'));
}

function numberOf(figure: string | undefined): number | undefined {
  return figure === undefined ? undefined : (hanValue(figure) ?? undefined);
}

function known(date: Record<(typeof parts)[number], number | undefined>): WrittenDate {
  return Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined));
}
