import { weekdayOf } from './months.ts';
import { type WrittenDate, written } from './written-date.ts';

const named =
  /(?<!\p{L})(?:on\s|this\s|,\s|\sand\s)?((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?!\p{L}|['’]s|s\b)(?!,?\s(?:last|next)\s)/gu;
const signed =
  /(?<!上|下|每|逢|到|至)(?:本)?(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])(?![\p{Script=Han}]?[年岁])(?=[（()）在，、,。\s上下晚早会會同与與表说說对對就发發宣抵访訪应應])|(?<=[\s（(、はが])([月火水木金土日])曜日?/gu;

/** Weekdays that are named without a date: "on Wednesday", "周三在北京". "Last Thursday" is none. Linear. */
export function weekdaysIn(text: string, at = 0): WrittenDate[] {
  return [...text.matchAll(named), ...text.matchAll(signed)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? '';
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const weekday = /(?:last|next)\s*$/i.test(before) ? null : weekdayOf(word);
    const start = match.index + match[0].length - word.length + at;
    return weekday === null ? [] : [written(start, match.index + match[0].length + at, { weekday })];
  });
}
