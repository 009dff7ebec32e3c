import { eraYear } from './eras.ts';
import { type WrittenDate, written } from './written-date.ts';

const yearFirst = /(?<![\d./-])(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|[./-]\d)/g;
const yearLast = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d|[./-]\d)/g;
/** The years of the Republic of China, behind a label as its offices set it: `發布日期：115-03-04`. */
const republicFirst = /(?<=日期\s?[:：]\s?)(1\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[./-]\d)/g;
const eraFirst = /(?<![A-Za-z\d])([MTSHR])(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})(?!\d|[./-]\d)/g;

/**
 * Dates in digits alone: "2024-12-29", "2024/12/4", "2024. 12. 4", "R6.12.25", "115-03-04" behind 日期, and "25/12/2024".
 * Of the last the day is first where a number or dots say so; else it is marked as of either order. Linear.
 */
export function digitDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (
    match: RegExpMatchArray,
    year: number | null,
    month: number,
    day: number,
    isEitherOrder = false,
  ): void => {
    const start = match.index ?? 0;
    found.push(written(start, start + match[0].length, { year, month, day, isEitherOrder }));
  };
  for (const match of text.matchAll(yearFirst))
    add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(republicFirst))
    add(match, eraYear('民國', Number(match[1])), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(eraFirst))
    add(match, eraYear(match[1] ?? '', Number(match[2])), Number(match[4]), Number(match[5]));
  for (const match of text.matchAll(yearLast)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (match[2] === '.' || first > 12 || first === second) add(match, Number(match[4]), second, first);
    else
      add(
        match,
        Number(match[4]),
        ...(second > 12 ? ([first, second] as const) : ([second, first] as const)),
        second <= 12,
      );
  }
  return found;
}
