import { monthOf } from './months.ts';
import { type WrittenDate, written } from './written-date.ts';

const space = String.raw`[\s\u00a0]{1,3}`;
const year = String.raw`(?:,?${space}(?:de |del |of )?(\d{4})(?![\d\p{L}]))?`;
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}{3,10})(?:\.[\s\u00a0]{0,3}|${space})(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[:.]\d)${year}`,
  'gu',
);
const dayFirst = new RegExp(
  String.raw`(?<![\p{L}\d/-]|\d[.,:])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:${space}(?:of |de )?|-)(\p{L}{3,10})(?!\p{L})\.?(?:-(\d{4})(?![\d\p{L}])|${year})`,
  'gu',
);
const monthAlone = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}{3,10})\.?,?${space}(?:de )?(\d{4})(?![\d\p{L}])`,
  'gu',
);

/** Dates with the name of their month: "Nov. 16, 2023", "16 November", "4 décembre 2024", "December 2024". Linear. */
export function monthNameDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpMatchArray, name = '', day?: string, year?: string): void => {
    const month = monthOf(name);
    const start = match.index ?? 0;
    if (month !== null) found.push(written(start, start + match[0].length, { month, ...numbers(day, year) }));
  };
  for (const match of text.matchAll(monthFirst)) add(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(dayFirst)) add(match, match[2], match[1], match[3] ?? match[4]);
  for (const match of text.matchAll(monthAlone)) add(match, match[1], undefined, match[2]);
  return found;
}

function numbers(day?: string, year?: string): Pick<WrittenDate, 'day' | 'year'> {
  return { day: day === undefined ? null : Number(day), year: year === undefined ? null : Number(year) };
}
