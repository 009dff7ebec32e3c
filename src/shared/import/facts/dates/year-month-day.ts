import { eraNames, eraYear } from './eras.ts';
import { numberOf } from './numerals.ts';
import { type WrittenDate, written } from './written-date.ts';

const numeral = '[\\d〇零○一二三四五六七八九十]';
const aside = '(?:\\s?\\([^()\\n]{1,12}\\))?';
const whole = new RegExp(
  `(?<!${numeral})(?:(${eraNames})?\\s?(${numeral}{1,4}|元)${aside}\\s{0,2}[年년]${aside}\\s{0,2})?` +
    `(?<!\\d)(${numeral}{1,3})\\s{0,2}[月월](?:\\s{0,2}(${numeral}{1,3})\\s{0,2}[日号號일])?`,
  'gu',
);
const dayAlone =
  /(?<![\d月年第前后後数])(?:(?<!\p{Script=Han})|(?<=今月|本月|当地时间|當地時間|現地時間)|(?=\d{1,2}日(?:[、，,在同与與和说說会會应應晚夜朝就对對于於抵访訪]|表示|上午|下午|午前|午後|宣布|发表|發表|发布|發布)))(\d{1,2})日(?![間间本程数後連连])/gu;

/** Dates in the manner of East Asia: "2024年12月4日", "令和六年十二月二十五日", "12月4日", "2024년 12월 4일". Linear. */
export function yearMonthDayDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(whole)) {
    const [, era, yearWords, monthWords = '', dayWords] = match;
    const given = yearWords === undefined ? null : numberOf(yearWords);
    const year = given !== null && era !== undefined ? eraYear(era, given) : given;
    const day = dayWords === undefined ? null : numberOf(dayWords);
    if (year === null && day === null) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    found.push(written(start, match.index + match[0].length, { year, month: numberOf(monthWords), day }));
  }
  return found;
}

/** `本（4）日`, as offices write of this very day. */
const thisDay = /(?<=本\s?)[(（](\d{1,2})[)）](?=日)/gu;

/** Days that stand without their month, as Japanese reports name them: "習主席は4日、". Linear. */
export function daysAlone(text: string): WrittenDate[] {
  return [...text.matchAll(dayAlone), ...text.matchAll(thisDay)]
    .filter((match) => Number(match[1]) >= 1 && Number(match[1]) <= 31)
    .map((match) => written(match.index, match.index + match[0].length, { day: Number(match[1]) }));
}
